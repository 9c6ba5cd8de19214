internal import GRDB

/// One SQLite file of the store, opened for writing the only way we trust.
///
/// There is one writing connection in one process: the folder's lock sees to it. SQLite 3.40.1
/// has a race between two connections that write or checkpoint while the write-ahead log is
/// reset; with one such connection it can't happen.
struct StoreDatabase: Sendable {
    let queue: DatabaseQueue
    let path: String

    /// A setting, as SQLite tells it when asked.
    struct Pragma: Equatable, Sendable {
        let name: String
        let value: String
    }

    /// The settings without which nothing is written. GRDB's own preparation for WAL is not
    /// used: it comes after ours and sets `synchronous` to NORMAL, which loses acknowledged
    /// commits when power fails.
    static let pragmas = [
        Pragma(name: "journal_mode", value: "wal"),
        Pragma(name: "synchronous", value: "2"),
        Pragma(name: "foreign_keys", value: "1"),
        Pragma(name: "trusted_schema", value: "0"),
        Pragma(name: "cell_size_check", value: "1"),
        Pragma(name: "temp_store", value: "2"),
        Pragma(name: "secure_delete", value: "1"),
    ]

    /// Opens or creates the file, sets and reads back the settings, migrates.
    ///
    /// - Throws: ``StoreError``, among others `foreign`, `damaged`, `newerSchema`.
    init(path: String, schema: StoreSchema) throws(StoreError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                try Self.recognise(db, schema: schema, path: path)
                for pragma in Self.pragmas {
                    try db.execute(sql: "PRAGMA \(pragma.name) = \(pragma.value)")
                }
                // In KiB: the journal is read once, from one end to the other, and then added to.
                try db.execute(sql: "PRAGMA cache_size = -512")
            }
            try schema.migrator.migrate(queue)
            try requirePragmas()
        } catch {
            throw StoreError(error, file: path)
        }
    }

    /// Reads the settings back.
    ///
    /// - Throws: ``StoreError/pragmaRefused(name:expected:found:)`` for the first that differs.
    func requirePragmas() throws {
        for (expected, found) in try zip(Self.pragmas, readPragmas()) where expected != found {
            throw StoreError.pragmaRefused(
                name: expected.name, expected: expected.value, found: found.value)
        }
    }

    /// The settings as SQLite tells them.
    func readPragmas() throws -> [Pragma] {
        try queue.read { db in
            try Self.pragmas.map { pragma in
                let row = try Row.fetchOne(db, sql: "PRAGMA \(pragma.name)")
                let value = row?.text(0) ?? row?.integer(0).map(String.init)
                return Pragma(name: pragma.name, value: value ?? "")
            }
        }
    }

    /// Lets only our own files pass, and none that a newer program has changed.
    static func recognise(_ db: Database, schema: StoreSchema, path: String) throws {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard id == schema.applicationID || (id == 0 && tables == 0) else {
            throw StoreError.foreign(
                file: path, detail: "application id \(id), \(tables) tables and indexes")
        }
        guard try !schema.migrator.hasBeenSuperseded(db) else {
            throw StoreError.newerSchema(file: path)
        }
    }

    /// Writes the log back into the file and empties it, so that no earlier page stays behind.
    ///
    /// - Throws: ``StoreError/busy(file:)`` while another process reads an earlier state.
    func truncateLog() throws(StoreError) {
        do {
            try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        } catch {
            throw StoreError(error, file: path)
        }
    }
}
