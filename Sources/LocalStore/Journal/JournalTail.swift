public import SyncProtocol

/// The end of a journal: what the next record follows.
public struct JournalTail: Hashable, Sendable {
    /// The last record's place; 0 for an empty journal.
    public let seq: Int64
    /// The last record's hash.
    public let hash: ChainHash

    /// Before the first record.
    static let empty = JournalTail(seq: 0, hash: .zero)
}
