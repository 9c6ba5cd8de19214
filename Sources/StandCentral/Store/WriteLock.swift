internal import Glibc

/// Lets one connection at a time write to a database, across processes.
///
/// SQLite 3.40.1, which Debian 12 ships, has a race between two connections that write or
/// checkpoint while the write-ahead log is reset. The administrator's commands write beside a
/// running centre; with this lock held around every transaction, and SQLite checkpointing within
/// them only, no two ever do so at once.
final class WriteLock: Sendable {
    private let descriptor: Int32

    /// Opens the lock's file, `<database>.lock`, and makes it where there is none.
    init(beside path: String) throws(CentralStoreError) {
        descriptor = open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .readOnly(file: "\(path).lock") }
    }

    deinit { close(descriptor) }

    /// Runs the body while nobody else writes.
    func holding<Result>(_ body: () throws -> Result) throws -> Result {
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { break }
        }
        defer { flock(descriptor, LOCK_UN) }
        return try body()
    }
}
