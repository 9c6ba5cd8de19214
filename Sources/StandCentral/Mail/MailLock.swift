internal import Glibc

/// The right to send the mail of a database: one process has it at a time, until the value is gone.
package final class MailLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock's file, `<database>.mailer`, and makes it where there is none.
    ///
    /// - Returns: nil where another process has it.
    init?(beside path: String) throws(CentralStoreError) {
        let file = "\(path).mailer"
        descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .readOnly(file: file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}

extension SQLiteStore {
    /// The right to send this database's mail; nil where another process has it.
    package func mailLock() throws(CentralStoreError) -> MailLock? {
        try MailLock(beside: path)
    }
}
