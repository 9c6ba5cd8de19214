import Glibc
import TestSupport

/// A disk of its own, in memory, that only programs entering its namespace see.
final class SmallDisk {
    private let keeper: Child
    private let input: Int32
    private let folder: String

    /// - Parameter megabytes: how much it holds.
    init(megabytes: Int, at folder: String) throws {
        let (ours, childs) = try Child.socketPair()
        defer { close(childs) }
        input = ours
        self.folder = folder
        let script = "mount -t tmpfs -o size=\(megabytes)m stand \"$0\" && echo ready && exec cat"
        keeper = try Child(
            ["unshare", "-rm", "sh", "-c", script, folder], environment: Programs.environment,
            [.descriptor(childs), .descriptor(childs), .descriptor(childs)], isLeader: false)
        var answer = [UInt8](repeating: 0, count: 64)
        guard Deadline().wait(for: [input]), read(input, &answer, 64) == 6 else {
            throw SystemFailure("no small disk", 0)
        }
    }

    deinit { close(input) }

    /// The words that run a program where this disk is.
    var entrance: [String] {
        ["nsenter", "--target", "\(keeper.pid)", "--user", "--preserve-credentials", "--mount"]
    }

    /// Fills the disk until only so much is free.
    func fill(leaving freeBytes: Int) throws {
        let file = "/proc/\(keeper.pid)/root\(folder)/filler"
        let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SystemFailure(file, errno) }
        defer { close(descriptor) }
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            var status = statvfs()
            guard fstatvfs(descriptor, &status) == 0 else { throw SystemFailure(file, errno) }
            let spare = Int(status.f_bavail) * Int(status.f_frsize) - freeBytes
            guard spare > 0, write(descriptor, &chunk, min(chunk.count, spare)) > 0 else { return }
        }
    }
}
