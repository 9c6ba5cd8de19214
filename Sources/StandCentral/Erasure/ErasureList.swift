internal import FoundationEssentials
internal import Glibc
internal import SyncProtocol

/// Everybody who was erased, in a file beside the database: one id a line.
///
/// A database that is restored from a backup brings erased persons back; the list, which only
/// grows and is no part of the database, takes them away again at the next start.
struct ErasureList: Sendable {
    let path: String

    /// Adds persons; they are durable when this returns.
    func append(_ subjects: [UniqueID]) throws {
        guard !subjects.isEmpty else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CentralStoreError.readOnly(file: path) }
        defer { close(descriptor) }
        let bytes = Array(subjects.map { "\($0)\n" }.joined().utf8)
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else {
            throw CentralStoreError.diskFull
        }
    }

    /// Everybody on the list; a line that a power cut left unfinished is nobody.
    func read() -> [UniqueID] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { UniqueID(String($0)) }
    }
}
