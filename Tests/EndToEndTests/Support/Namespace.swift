import Glibc

/// What this machine lets a test do apart from the rest.
enum Namespace {
    /// Whether a program can be run without any network.
    static let network = isPermitted(["unshare", "-rn", "true"], "without a network")
    /// Whether a program's system calls can be broken.
    static let tracing = isPermitted(["strace", "-qq", "-o", "/dev/null", "true"], "under strace")
    /// Whether a program can be given a disk of its own.
    static let disk = isPermitted(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "stand", "/mnt"], "on a small disk")

    private static func isPermitted(_ words: [String], _ what: String) -> Bool {
        let child = try? Child(
            words, environment: Programs.environment,
            [.file("/dev/null", O_RDWR), .file("/dev/null", O_RDWR), .file("/dev/null", O_RDWR)],
            isLeader: false)
        let isPermitted = (try? child?.ends()) == .code(0)
        if !isPermitted { print("left out: this machine does not let a test run \(what)") }
        return isPermitted
    }
}
