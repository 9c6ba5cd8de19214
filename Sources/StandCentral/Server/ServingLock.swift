internal import Glibc

/// The right to serve a database, and to send its mail: one process has it at a time, until the
/// value is gone or the process has ended.
package final class ServingLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock's file, `<database>.serving`, and makes it where there is none.
    ///
    /// - Returns: nil where another process has it.
    init?(beside path: String) throws(CentralStoreError) {
        let file = "\(path).serving"
        descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .readOnly(file: file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}

extension SQLiteStore {
    /// The right to serve this database; nil where another process has it.
    package func servingLock() throws(CentralStoreError) -> ServingLock? {
        try ServingLock(beside: path)
    }
}
