public import SyncProtocol

/// Tells the records that were appended again when a new epoch was opened from those that say
/// something new.
public struct RepeatedRecords: Sendable {
    /// The last place of the latest repetition.
    private var last: Int64 = 0

    public init() {}

    /// Takes the next record of a journal.
    ///
    /// - Returns: Whether it only repeats an earlier one.
    public mutating func take(_ record: JournalRecord) -> Bool {
        if record.header.seq <= last { return true }
        if let opened = EpochOpened(record) { last = record.header.seq + opened.again }
        return false
    }
}
