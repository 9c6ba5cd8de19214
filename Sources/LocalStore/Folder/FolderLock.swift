internal import Glibc

/// The right to write in a data folder, held by one process at a time.
///
/// It lasts as long as this object, and ends with the process whatever happens to it. The
/// writing parts of the store ask for it, so that none can be opened without.
public final class FolderLock: Sendable {
    /// The folder that is held.
    public let folder: StandFolder
    private let descriptor: Int32

    /// Takes the folder, or says who has it.
    ///
    /// - Throws: ``StoreError/heldBy(pid:)`` with the owner's process id, 0 if it is not known.
    public init(_ folder: StandFolder) throws(StoreError) {
        let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .systemFailed(operation: "open", file: folder.lock, code: errno)
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            defer { close(descriptor) }
            guard code == EWOULDBLOCK else {
                throw .systemFailed(operation: "flock", file: folder.lock, code: code)
            }
            throw .heldBy(pid: Self.owner(descriptor))
        }
        self.folder = folder
        self.descriptor = descriptor
        let name = Array("\(getpid())\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, name, name.count, 0) > 0 else {
            // The lock counts without its name; on a full disk it must still be had.
            return
        }
    }

    deinit {
        close(descriptor)
    }

    private static func owner(_ descriptor: Int32) -> Int32 {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return 0 }
        let digits = bytes.prefix(count).prefix { (0x30...0x39).contains($0) }
        return Int32(String(decoding: digits, as: UTF8.self)) ?? 0
    }
}
