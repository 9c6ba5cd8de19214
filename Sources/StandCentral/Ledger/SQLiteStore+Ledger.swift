internal import GRDB
package import SyncProtocol

extension SQLiteStore {
    package func cursor(
        device: DeviceID, epoch: UniqueID, place: Int64?
    ) async throws(CentralStoreError) -> LedgerCursor {
        try await read { db in
            guard let journal = try StoredJournal.find(epoch, db), journal.device == device else {
                return .beginning
            }
            guard let place, place < journal.cursor.acknowledged else { return journal.cursor }
            return try journal.hash(at: place, db).map {
                LedgerCursor(acknowledged: place, head: $0)
            } ?? .beginning
        }
    }

    package func wrappedKeys(
        _ subjects: Set<UniqueID>, from device: DeviceID
    ) async throws(CentralStoreError) -> [WrappedKey] {
        try await read { db in
            try subjects.compactMap { subject in
                let row = try Row.fetchOne(
                    db,
                    sql: """
                        SELECT encapsulated, sealed FROM subject_key
                        WHERE device = ? AND subject = ?
                        """,
                    arguments: [StoredBytes(device), StoredBytes(subject)])
                return row.map { row in
                    WrappedKey(
                        subject: subject, encapsulated: Base64Bytes(row.bytes("encapsulated")),
                        sealed: Base64Bytes(row.bytes("sealed")))
                }
            }
        }
    }

    /// A fault of the disk fails them all; a fork or a gap only its own delivery, which has then
    /// written nothing.
    package func take(
        _ deliveries: [Delivery]
    ) async throws(CentralStoreError) -> [Result<Delivered, Problem>] {
        let erasures = self.erasures
        let (results, erased) = try await write { db in
            var erased: [UniqueID] = []
            let results = try deliveries.map { delivery -> Result<Delivered, Problem> in
                do {
                    return .success(try Self.take(delivery, erased: &erased, db))
                } catch let problem as Problem {
                    return .failure(problem)
                }
            }
            // Before the commit: what is on the list is erased again after any restore.
            try erasures.append(erased)
            return (results, erased)
        }
        if !erased.isEmpty { try await truncateLog() }
        return results
    }

    private static func take(
        _ delivery: Delivery, erased: inout [UniqueID], _ db: Database
    ) throws -> Delivered {
        let found = try StoredJournal.find(delivery.epoch, db)
        guard found == nil || found?.device == delivery.device else {
            throw Problem(.fork, detail: "this journal is another terminal's")
        }
        let cursor = found?.cursor ?? .beginning
        let duplicates = try LedgerRule.duplicates(
            delivery.entries.map(\.entry), at: cursor
        ) { seq in
            try found.flatMap { try $0.hash(at: seq, db) }
        }
        var writing = LedgerWriting(delivery: delivery, db: db)
        try writing.keepKeys()
        let news = delivery.entries[duplicates...]
        guard let last = news.last?.entry else {
            return Delivered(
                cursor: cursor,
                records: LedgerRule.ranges(delivery.entries.map { ($0.entry.seq, .duplicate) }))
        }
        let end = LedgerCursor(acknowledged: last.seq, head: last.hash)
        guard found?.isCloned != true || delivery.isImport else { throw Problem(.cloned) }
        let journal = try StoredJournal.move(found, to: end, of: delivery, db)
        try StoredJournal.markCopies(of: delivery, in: journal, time: delivery.time, db)
        var statuses = delivery.entries[..<duplicates].map {
            (seq: $0.entry.seq, status: RecordStatus.duplicate)
        }
        for item in news { statuses.append((item.entry.seq, try writing.store(item, in: journal))) }
        erased += writing.erased
        return Delivered(cursor: end, records: LedgerRule.ranges(statuses))
    }
}
