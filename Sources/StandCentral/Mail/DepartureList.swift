internal import FoundationEssentials
internal import Glibc
internal import SyncProtocol

/// Every mail that has left, or may have, in a file beside the database that only grows.
///
/// A database that is restored from a backup takes sent mails for waiting ones, and terminals bring
/// again what asked for them. The list, which is no part of the database, keeps them from leaving a
/// second time.
struct DepartureList: Sendable {
    let path: String

    /// A mail by the event that asked for it and its kind.
    struct Mail: Hashable, Sendable {
        let event: UniqueID
        let kind: LetterKind
    }

    /// Adds a mail that left, or that an operator wants to leave again; durable when this returns.
    func append(_ mail: Mail, hasLeft: Bool) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CentralStoreError.readOnly(file: path) }
        defer { close(descriptor) }
        let line = "\(hasLeft ? "+" : "-") \(mail.event) \(mail.kind.rawValue)\n"
        let bytes = Array(line.utf8)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else {
            throw CentralStoreError.diskFull
        }
    }

    /// The mails that have left; a line that a power cut left unfinished is none.
    func read() -> Set<Mail> {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        var left: Set<Mail> = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3, let event = UniqueID(words[1]),
                let kind = LetterKind(rawValue: words[2])
            else { continue }
            let mail = Mail(event: event, kind: kind)
            if words[0] == "+" { left.insert(mail) } else { left.remove(mail) }
        }
        return left
    }
}
