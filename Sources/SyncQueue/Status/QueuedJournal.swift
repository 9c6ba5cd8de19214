/// What the queue may see of the journal to tell how long it is.
public protocol QueuedJournal {
    /// The last record's place; 0 for an empty journal.
    func headSeq() throws -> Int64
    /// What the wall clock said when a record was made, in milliseconds since 1970, UTC; nil
    /// where there is no such record.
    func wallMilliseconds(of seq: Int64) throws -> Int64?
    /// The journeys of which there are records at some places, the oldest first.
    func journeys(in places: ClosedRange<Int64>) throws -> [WaitingJourney]
}
