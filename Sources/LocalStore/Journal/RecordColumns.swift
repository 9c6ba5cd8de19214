internal import GRDB
internal import GRDBSQLite
internal import SyncProtocol

/// The journal's columns: their order in statements, and how a row is read strictly.
enum RecordColumns {
    static let names = """
        epoch, seq, event_id, journey, type, version, subject, genius, wall_ms, mono_ms, \
        boot_id, body, prev, hash
        """
    static let insert = """
        INSERT INTO journal (\(names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Calls for each row that a selection of ``names`` gives, as soon as it is read.
    ///
    /// - Parameters:
    ///   - selection: What follows the names: `FROM journal WHERE …`.
    ///   - body: Called with the row's place and its record; nil unless each column has the kind
    ///     and the length it was written with.
    static func visit(
        _ db: Database, _ selection: String, _ arguments: StatementArguments,
        _ body: (Int64, JournalRecord?) throws -> Void
    ) throws {
        let statement = try db.cachedStatement(sql: "SELECT \(names) \(selection)")
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        // The columns are taken from the statement that stands on the row: a journal has millions.
        let columns = StatementColumns(statement: statement.sqliteStatement)
        while try rows.next() != nil {
            try body(columns.integer(1) ?? 0, record(columns))
        }
    }

    private static func record(_ row: StatementColumns) -> JournalRecord? {
        guard let epoch = row.id(0), let seq = row.integer(1),
            let event = row.id(2), let journey = row.id(3),
            let type = row.text(4), let version = row.integer(5),
            let genius = row.text(7), let wall = row.integer(8),
            let mono = row.integer(9), let boot = row.id(10),
            let body = row.bytes(11),
            let previous = row.hash(12), let hash = row.hash(13)
        else { return nil }
        let subject = row.id(6)
        guard row.isNull(6) == (subject == nil) else { return nil }
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: journey, type: type,
            version: version, subject: subject, genius: genius,
            moment: Moment(wallMilliseconds: wall, monotonicMilliseconds: mono, bootID: boot))
        return JournalRecord(
            header: header, body: body, previous: previous, hash: hash)
    }
}

/// The columns of the row that a statement stands on: each of exactly one kind, else nil.
private struct StatementColumns {
    let statement: SQLiteStatement

    func isNull(_ index: Int32) -> Bool {
        sqlite3_column_type(statement, index) == SQLITE_NULL
    }

    func integer(_ index: Int32) -> Int64? {
        guard sqlite3_column_type(statement, index) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(statement, index)
    }

    func text(_ index: Int32) -> String? {
        guard sqlite3_column_type(statement, index) == SQLITE_TEXT else { return nil }
        return String(decoding: raw(index), as: UTF8.self)
    }

    func bytes(_ index: Int32) -> [UInt8]? {
        isBlob(index) ? [UInt8](raw(index)) : nil
    }

    func id(_ index: Int32) -> UniqueID? {
        isBlob(index) ? UniqueID(bytes: raw(index)) : nil
    }

    func hash(_ index: Int32) -> ChainHash? {
        isBlob(index) ? ChainHash(bytes: raw(index)) : nil
    }

    private func isBlob(_ index: Int32) -> Bool {
        sqlite3_column_type(statement, index) == SQLITE_BLOB
    }

    /// Valid until the statement steps on.
    private func raw(_ index: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement, index)
        return UnsafeRawBufferPointer(
            start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }
}

extension Head {
    /// Reads a row of `epoch, seq, hash, signature`; nil where a column is not what it was.
    init?(row: Row) {
        guard let epoch = row.id(0),
            let seq = row.integer(1),
            let hash = row.hash(2),
            let signature = row.bytes(3)
        else { return nil }
        self.init(epoch: epoch, seq: seq, hash: hash, signature: signature)
    }
}
