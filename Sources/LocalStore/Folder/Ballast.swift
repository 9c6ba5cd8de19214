internal import Glibc

/// Space held in reserve, given up when the disk is full so that what is open can be finished
///
public struct Ballast: Sendable {
    /// 8 MiB: some twenty thousand records.
    public static let defaultBytes = 8 << 20

    private let path: String
    private let bytes: Int

    /// - Parameter bytes: How much is held.
    public init(of folder: StandFolder, bytes: Int = defaultBytes) {
        path = folder.ballast
        self.bytes = bytes
    }

    /// Whether the ballast is held, whole.
    public var isHeld: Bool {
        var status = stat()
        return stat(path, &status) == 0 && Int64(status.st_blocks) * 512 >= Int64(bytes)
    }

    /// Holds the space, really allocated. Where the disk has no room for it, nothing is held.
    ///
    /// - Returns: Whether it is held now.
    @discardableResult
    public func take() -> Bool {
        if isHeld { return true }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard posix_fallocate(descriptor, 0, off_t(bytes)) == 0 else {
            unlink(path)
            return false
        }
        return true
    }

    /// Frees the space.
    ///
    /// - Returns: Whether there was any to free.
    @discardableResult
    public func giveUp() -> Bool { unlink(path) == 0 }
}
