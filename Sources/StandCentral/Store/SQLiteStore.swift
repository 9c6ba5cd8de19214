internal import GRDB
internal import Glibc
internal import SyncProtocol

/// The centre's database in one SQLite file.
///
/// One connection of this process writes, others read beside it. Another process that writes,
/// such as an administrator's command, takes turns by the ``WriteLock``.
package struct SQLiteStore: CentralStore {
    private let database: any DatabaseWriter
    private let lock: WriteLock
    package let path: String
    let erasures: ErasureList
    let departures: DepartureList

    static let applicationID: Int32 = 0x5354_4E43

    /// The settings without which nothing is acknowledged. GRDB's own preparation of a pool comes
    /// before ours and sets `synchronous` to NORMAL, which loses acknowledged commits when power
    /// fails.
    private static let pragmas = [
        ("synchronous", "2"), ("foreign_keys", "1"), ("trusted_schema", "0"),
        ("cell_size_check", "1"), ("temp_store", "2"), ("secure_delete", "1"),
    ]

    /// Opens or creates a database.
    ///
    /// - Parameter path: The file; beside it lie its logs, its locks, and the lists
    ///   of erasures and of mails that have left.
    package init(path: String) throws(CentralStoreError) {
        self.path = path
        do {
            let lock = try WriteLock(beside: path)
            Self.makeFile(path)
            self.lock = lock
            database = try lock.holding { try Self.open(path) }
            erasures = ErasureList(path: "\(path).erasures")
            departures = DepartureList(path: "\(path).mails")
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    /// Makes the file for its owner alone; SQLite gives its logs the same rights. One that is
    /// there is not touched: closing it would take away the locks of this process.
    private static func makeFile(_ path: String) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 { Glibc.close(descriptor) }
    }

    private static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            try recognise(db, path: path)
            for (name, value) in pragmas { try db.execute(sql: "PRAGMA \(name) = \(value)") }
            for (name, value) in pragmas + [("journal_mode", "wal")] {
                let found = try String.fetchOne(db, sql: "PRAGMA \(name)")
                guard found == value else {
                    throw CentralStoreError.failed(
                        file: path, detail: "SQLite refused \(name) = \(value)")
                }
            }
        }
        try CentralSchema.migrator.migrate(pool)
        return pool
    }

    /// Lets only a centre's own files pass, and none that a newer program has changed.
    private static func recognise(_ db: Database, path: String) throws {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard id == applicationID || (id == 0 && tables == 0) else {
            throw CentralStoreError.unusable(file: path, detail: "application id \(id)")
        }
        guard try !CentralSchema.migrator.hasBeenSuperseded(db) else {
            throw CentralStoreError.newerSchema(file: path)
        }
    }

    /// Reads in one consistent view.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(CentralStoreError) -> Result {
        do {
            return try await database.read(body)
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    /// Writes in one transaction, durable when this returns.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(CentralStoreError) -> Result {
        do {
            return try await database.writeWithoutTransaction { db in
                try transaction(db, body)
            }
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    /// Writes in one transaction from a thread that may wait for it.
    func writeWaiting<Result>(
        _ body: (Database) throws -> Result
    ) throws(CentralStoreError) -> Result {
        do {
            return try database.writeWithoutTransaction { db in try transaction(db, body) }
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    private func transaction<Result>(
        _ db: Database, _ body: (Database) throws -> Result
    ) throws -> Result {
        try alone {
            var result: Swift.Result<Result, any Error> = .failure(CancellationError())
            try db.inTransaction(.immediate) {
                result = .success(try body(db))
                return .commit
            }
            return try result.get()
        }
    }

    package func check() async throws(CentralStoreError) {
        try await read { db in try db.execute(sql: "SELECT 1 FROM centre_key") }
    }

    /// Writes the log back into the file and empties it, so that no erased page stays behind.
    func truncateLog() async throws(CentralStoreError) {
        do {
            try await database.writeWithoutTransaction { db in
                try alone { _ = try db.checkpoint(.truncate) }
            }
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    /// Closes the file; using the store afterwards fails.
    package func close() throws(CentralStoreError) {
        do {
            try alone { try database.close() }
        } catch {
            throw CentralStoreError(error, file: path)
        }
    }

    private func alone<Result>(_ body: () throws -> Result) throws -> Result {
        try lock.holding(body)
    }
}

extension CentralStoreError {
    /// Names what SQLite or this store itself reported.
    init(_ error: any Error, file: String) {
        if let error = error as? CentralStoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(file: file, detail: "\(error)")
            return
        }
        let detail = error.message ?? "\(error.resultCode)"
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .diskFull
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .diskFull
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .unusable(file: file, detail: detail)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: .readOnly(file: file)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(file: file)
            default:
                .failed(file: file, detail: "SQLite error \(error.extendedResultCode): \(detail)")
            }
    }
}
