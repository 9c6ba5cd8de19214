import Glibc
import TestSupport

/// A process that a test started, and how it ended. It never outlives the test.
final class Child {
    let pid: pid_t
    private let life: Int32
    private var ending: Ending?

    enum Ending: Equatable {
        case code(Int32)
        case signal(Int32)
    }

    /// What a descriptor of the child is.
    enum Source {
        /// A file, opened with these flags.
        case file(String, Int32)
        /// One of the test's own descriptors.
        case descriptor(Int32)
    }

    /// Starts a program.
    ///
    /// The child holds one end of a pair of sockets; that it hangs up tells that the child is gone.
    /// - Parameters:
    ///   - sources: its input, output and error output.
    ///   - isLeader: whether it leads a session, so that a terminal it opens is its own.
    init(
        _ arguments: [String], environment: [String: String], _ sources: [Source], isLeader: Bool
    ) throws {
        let (life, childsEnd) = try Self.socketPair()
        defer { close(childsEnd) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, source) in sources.enumerated() {
            switch source {
            case .file(let path, let flags):
                posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
            case .descriptor(let descriptor):
                posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
            }
        }
        posix_spawn_file_actions_adddup2(&actions, childsEnd, Int32(sources.count))
        var attributes = Self.attributes(isLeader: isLeader)
        defer { posix_spawnattr_destroy(&attributes) }
        var words = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var pid: pid_t = 0
        let code = posix_spawnp(&pid, arguments[0], &actions, &attributes, &words, &variables)
        guard code == 0 else {
            close(life)
            throw SystemFailure("posix_spawn \(arguments[0])", code)
        }
        self.pid = pid
        self.life = life
    }

    deinit {
        if ending == nil {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
        }
        close(life)
    }

    func receives(_ signal: Int32) {
        if ending == nil { kill(pid, signal) }
    }

    /// Whether it is gone already.
    var hasEnded: Bool { Deadline(.zero).wait(for: [life]) }

    /// A descriptor that hangs up when the process is gone.
    var lifeline: Int32 { life }

    /// Waits until the process has ended.
    func ends() throws -> Ending {
        if let ending { return ending }
        let deadline = Deadline()
        guard deadline.wait(for: [life]) else { throw SystemFailure("\(pid) does not end", 0) }
        var status: Int32 = 0
        waitpid(pid, &status, 0)
        let signal = status & 0x7F
        let ending = signal == 0 ? Ending.code((status >> 8) & 0xFF) : .signal(signal)
        self.ending = ending
        return ending
    }

    /// Two connected sockets that no other child inherits.
    static func socketPair() throws -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw SystemFailure("socketpair", errno)
        }
        return (ends[0], ends[1])
    }

    /// Signals as a shell would leave them, whatever the test runner ignores.
    private static func attributes(isLeader: Bool) -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        if isLeader { flags |= 0x80 }  // POSIX_SPAWN_SETSID
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU] {
            sigaddset(&signals, signal)
        }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        return attributes
    }
}
