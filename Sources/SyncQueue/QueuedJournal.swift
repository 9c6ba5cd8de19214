/// What the queue may see of the journal.
public protocol QueuedJournal {
    /// The last record's place; 0 for an empty journal.
    func headSeq() throws -> Int64
    /// The last place the centre has acknowledged with a valid receipt; 0 before the first.
    func acknowledgedSeq() throws -> Int64
    /// What the wall clock said when a record was made, in milliseconds since 1970, UTC; nil
    /// where there is no such record.
    func wallMilliseconds(of seq: Int64) throws -> Int64?
    /// When everything was last acknowledged, in milliseconds since 1970, UTC; nil for never.
    func lastDrainWallMilliseconds() throws -> Int64?
}
