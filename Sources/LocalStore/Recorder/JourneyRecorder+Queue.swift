import SyncProtocol

/// What the queue may see of the journal; `stand` hands it over as the queue's own protocol.
extension JourneyRecorder {
    /// The place of the last record; 0 for an empty journal.
    public func lastSeq() throws(StoreError) -> Int64 { try journal.end().seq }

    /// What the wall clock said when a record was made, in milliseconds since 1970, UTC.
    public func wallMilliseconds(of seq: Int64) throws(StoreError) -> Int64? {
        try journal.reader.record(at: seq)?.header.moment.wallMilliseconds
    }

    /// The journal and its keys as the way to the centre sees them.
    public func outlet() throws(StoreError) -> JournalOutlet { try JournalOutlet(journal, vault) }
}
