internal import GRDB
internal import SyncProtocol

extension JournalRecord {
    /// Reads a row of the ledger with its journal's epoch; nil for an opaque one.
    init?(row: Row) {
        let journey: StoredBytes? = row["journey"]
        guard journey != nil, let previous = ChainHash(bytes: row.bytes("prev")),
            let hash = ChainHash(bytes: row.bytes("hash"))
        else { return nil }
        let subject: StoredBytes? = row["subject"]
        let header = RecordHeader(
            epoch: row.id("epoch"), seq: row["seq"], eventID: row.id("event_id"),
            journey: row.id("journey"), type: row["type"], version: row["version"],
            subject: subject.flatMap { UniqueID(bytes: $0.bytes) }, genius: row["genius"],
            moment: Moment(
                wallMilliseconds: row["wall_ms"], monotonicMilliseconds: row["mono_ms"],
                bootID: row.id("boot_id")))
        self.init(header: header, body: row.bytes("body"), previous: previous, hash: hash)
    }
}
