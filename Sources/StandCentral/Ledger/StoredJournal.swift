internal import GRDB
internal import SyncProtocol

/// A journal's row: whose it is, and how far it has come.
struct StoredJournal {
    let id: Int64
    let device: DeviceID
    let cursor: LedgerCursor
    /// Whether the journal that it was copied from went on after it had parted.
    let isCloned: Bool

    /// The journal of an epoch, if any record of it was ever taken.
    static func find(_ epoch: UniqueID, _ db: Database) throws -> StoredJournal? {
        let statement = try db.cachedStatement(
            sql: "SELECT id, device, acknowledged, head, cloned_ms FROM journal WHERE epoch = ?")
        guard let row = try Row.fetchOne(statement, arguments: [StoredBytes(epoch)]),
            let device = DeviceID(bytes: row.bytes("device")),
            let head = ChainHash(bytes: row.bytes("head"))
        else { return nil }
        return StoredJournal(
            id: row["id"], device: device,
            cursor: LedgerCursor(acknowledged: row["acknowledged"], head: head),
            isCloned: (row["cloned_ms"] as Int64?) != nil)
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

    /// Finds out copies: where a journal is written on though its terminal began another one
    /// later, two terminals hold one key, and the later journal is the copy's.
    ///
    /// Whoever opens an epoch may come from an old copy, and is told again of the erased.
    static func markCopies(
        of delivery: Delivery, in journal: Int64, time: Int64, _ db: Database
    ) throws {
        let mark = try db.cachedStatement(
            sql: """
                UPDATE journal SET cloned_ms = ?
                WHERE device = ? AND id > ? AND cloned_ms IS NULL
                """)
        try mark.execute(arguments: [time, StoredBytes(delivery.device), journal])
        for case .record(let record) in delivery.entries.lazy.map(\.entry) {
            guard let opened = EpochOpened(record) else { continue }
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO kin (device, parent)
                    SELECT ?, device FROM journal WHERE epoch = ? AND device <> ?
                    """,
                arguments: [
                    StoredBytes(delivery.device), StoredBytes(opened.epoch),
                    StoredBytes(delivery.device),
                ])
            try NewsTable.tellErasures(to: StoredBytes(delivery.device), time: time, db)
        }
    }

    /// The hash of the record at a place.
    func hash(at seq: Int64, _ db: Database) throws -> ChainHash? {
        let statement = try db.cachedStatement(
            sql: "SELECT hash FROM ledger WHERE journal = ? AND seq = ?")
        return try StoredBytes.fetchOne(statement, arguments: [id, seq])
            .flatMap { ChainHash(bytes: $0.bytes) }
    }
}
