internal import GRDB
internal import SyncProtocol

/// How reading goes on past what SQLite itself can't read.
extension JournalReader {
    /// An epoch of a journal and the key its heads are signed with.
    struct Epoch {
        let id: UniqueID
        /// The place before its first record.
        let origin: Int64
        let publicKey: [UInt8]
    }

    func epochs(_ db: Database) throws -> [Epoch] {
        try Row.fetchAll(
            db, sql: "SELECT epoch, public_key, first_seq FROM epochs ORDER BY first_seq"
        ).compactMap { row in
            guard let id = row.id(0), let key = row.bytes(1), let first = row.integer(2) else {
                return nil
            }
            return Epoch(id: id, origin: first - 1, publicKey: key)
        }
    }

    /// Reads on until the end, or until SQLite stops at damage.
    ///
    /// - Returns: The first place that could not be read; nil at the end.
    func scan(
        _ db: Database, from first: Int64, to last: Int64, _ types: [String]?,
        _ body: (JournalElement) throws -> Void
    ) throws -> Int64? {
        var reached = first - 1
        do {
            let wanted = types.map { types in
                " AND type IN (\(types.map { _ in "?" }.joined(separator: ", ")))"
            }
            let selection =
                "FROM journal WHERE seq BETWEEN ? AND ?\(wanted ?? "") ORDER BY seq"
            let arguments = StatementArguments([first, last]) + StatementArguments(types ?? [])
            try RecordColumns.visit(db, selection, arguments) { seq, record in
                reached = max(reached, seq)
                try body(
                    record.map(JournalElement.record)
                        ?? .unreadable(seq: seq, detail: "a column is not what was written"))
            }
            return nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return reached + 1
        }
    }

    /// Names each place that can't be read, up to the next that can.
    ///
    /// - Returns: The next place that can be read; nil if none is left.
    func skip(
        _ db: Database, from damaged: Int64, to last: Int64,
        _ body: (JournalElement) throws -> Void
    ) throws -> Int64? {
        let end = min(last, max(damaged, lastKnown(db)))
        for seq in damaged...end {
            if try isReadable(db, seq) { return seq }
            try body(.unreadable(seq: seq, detail: "the database page is malformed"))
        }
        return nil
    }

    private func isReadable(_ db: Database, _ seq: Int64) throws -> Bool {
        let sql = "SELECT \(RecordColumns.names) FROM journal WHERE seq = ?"
        do {
            return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [seq]) != nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return false
        }
    }

    /// The last place that is known by any means to have been written.
    private func lastKnown(_ db: Database) -> Int64 {
        let sources = ["SELECT max(seq) FROM journal", "SELECT max(seq) FROM heads"]
        return sources.compactMap { try? Int64.fetchOne(db, sql: $0) }.max() ?? 0
    }
}
