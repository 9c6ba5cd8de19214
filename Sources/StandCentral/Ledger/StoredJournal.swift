internal import GRDB
internal import SyncProtocol

/// A journal's row: whose it is, and how far it has come.
struct StoredJournal {
    let id: Int64
    let device: DeviceID
    let cursor: LedgerCursor

    /// The journal of an epoch, if any record of it was ever taken.
    static func find(_ epoch: UniqueID, _ db: Database) throws -> StoredJournal? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, device, acknowledged, head FROM journal WHERE epoch = ?")
        guard let row = try Row.fetchOne(statement, arguments: [StoredBytes(epoch)]),
            let device = DeviceID(bytes: row.bytes("device")),
            let head = ChainHash(bytes: row.bytes("head"))
        else { return nil }
        return StoredJournal(
            id: row["id"], device: device,
            cursor: LedgerCursor(acknowledged: row["acknowledged"], head: head))
    }

    /// Moves the cursor, and begins the journal where it is new.
    ///
    /// - Returns: The journal's row number.
    static func move(
        _ journal: StoredJournal?, to cursor: LedgerCursor, of delivery: Delivery, _ db: Database
    ) throws -> Int64 {
        if let journal {
            let statement = try db.cachedStatement(
                sql: "UPDATE journal SET acknowledged = ?, head = ?, heard_ms = ? WHERE id = ?")
            try statement.execute(arguments: [
                cursor.acknowledged, StoredBytes(cursor.head), delivery.time, journal.id,
            ])
            return journal.id
        }
        try db.execute(
            sql: """
                INSERT INTO journal (device, epoch, acknowledged, head, heard_ms)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                StoredBytes(delivery.device), StoredBytes(delivery.epoch), cursor.acknowledged,
                StoredBytes(cursor.head), delivery.time,
            ])
        return db.lastInsertedRowID
    }

    /// The hash of the record at a place.
    func hash(at seq: Int64, _ db: Database) throws -> ChainHash? {
        let statement = try db.cachedStatement(
            sql: "SELECT hash FROM ledger WHERE journal = ? AND seq = ?")
        return try StoredBytes.fetchOne(statement, arguments: [id, seq])
            .flatMap { ChainHash(bytes: $0.bytes) }
    }
}
