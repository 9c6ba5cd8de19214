import Glibc

/// Another program run to its end: bytes in, bytes out, bounded in time and size, without a shell.
enum Subprocess {
    struct Answer {
        var code: Int32
        var output: [UInt8]
        /// What it said on its error output, in one line.
        var errors: String
    }

    /// Words of an error output that anybody would read.
    private static let mostErrors = 4096

    /// Runs a program without arguments.
    /// - Parameters:
    ///   - input: given through memory, so that nobody waits for a pipe and nothing lies on a disk.
    ///   - most: bytes of output beyond which it is ended.
    static func run(
        _ path: String, input: [UInt8], most: Int, _ deadline: Duration
    ) throws(PrintFailure) -> Answer {
        let end = ContinuousClock.now + deadline
        guard let memory = memory(holding: input) else { throw .failed(reason) }
        defer { close(memory) }
        guard let output = pipe(), let errors = pipe() else { throw .failed(reason) }
        let child: pid_t
        do throws(PrintFailure) {
            defer {
                close(output.write)
                close(errors.write)
            }
            child = try spawn(path, [memory, output.write, errors.write])
        }
        defer {
            close(output.read)
            close(errors.read)
        }
        var answer = Answer(code: -1, output: [], errors: "")
        var said: [UInt8] = []
        let isWhole = read(
            until: end,
            [
                (
                    output.read,
                    {
                        answer.output += $0
                        return answer.output.count <= most
                    }
                ),
                (
                    errors.read,
                    {
                        said += $0.prefix(mostErrors - said.count)
                        return true
                    }
                ),
            ])
        guard isWhole, let code = exitCode(of: child, until: end) else {
            kill(child, SIGKILL)
            waitpid(child, nil, 0)
            throw answer.output.count > most ? .failed("its answer had no end") : .tooSlow
        }
        answer.code = code
        let text = String(decoding: said, as: UTF8.self)
        answer.errors = text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        return answer
    }

    private static var reason: String { String(cString: strerror(errno)) }

    private static func memory(holding bytes: [UInt8]) -> Int32? {
        let file = memfd_create("stand-document", UInt32(MFD_CLOEXEC))
        guard file >= 0 else { return nil }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(file)
                return nil
            }
            rest = rest.dropFirst(count)
        }
        lseek(file, 0, SEEK_SET)
        return file
    }

    private static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        return pipe2(&ends, O_CLOEXEC) == 0 ? (ends[0], ends[1]) : nil
    }

    private static func spawn(_ path: String, _ files: [Int32]) throws(PrintFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
        }
        // No journal and no terminal of ours is open in it.
        posix_spawn_file_actions_addclosefrom_np(&actions, Int32(files.count))
        var arguments = [strdup(path), nil]
        defer { free(arguments[0]) }
        var child: pid_t = 0
        let code = posix_spawn(&child, path, &actions, nil, &arguments, environ)
        guard code == 0 else { throw .failed(String(cString: strerror(code))) }
        return child
    }

    /// Reads until every file has ended.
    /// - Returns: false if time is over or a reader wants no more.
    private static func read(
        until end: ContinuousClock.Instant, _ readers: [(Int32, ([UInt8]) -> Bool)]
    ) -> Bool {
        var open = readers
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while !open.isEmpty {
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard left > 0 else { return false }
            var polled = open.map { pollfd(fd: $0.0, events: Int16(POLLIN), revents: 0) }
            guard poll(&polled, nfds_t(polled.count), Int32(left.rounded(.up))) > 0 else {
                continue
            }
            for index in polled.indices.reversed() where polled[index].revents != 0 {
                let count = Glibc.read(polled[index].fd, &chunk, chunk.count)
                if count > 0 {
                    guard open[index].1(Array(chunk.prefix(count))) else { return false }
                } else if count == 0 || errno != EINTR {
                    open.remove(at: index)
                }
            }
        }
        return true
    }

    /// How the child ended; nil if it is still there when time is over.
    private static func exitCode(
        of child: pid_t, until end: ContinuousClock.Instant
    ) -> Int32? {
        var status: Int32 = 0
        while waitpid(child, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < end else { return nil }
            // Its files are closed already: it is on its way out.
            poll(nil, 0, 1)
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
