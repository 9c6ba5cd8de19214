import Glibc

/// Another program run to its end: bytes in, bytes out, bounded in time and size, without a shell.
enum Subprocess {
    struct Answer {
        var code: Int32
        var output: [UInt8]
        /// What it said last on its error output, in one line.
        var errors: String
    }

    /// Words of an error output that anybody would read.
    private static let mostErrors = 4096

    /// Runs a program without arguments.
    /// - Parameter most: bytes of output beyond which it is ended.
    static func run(
        _ path: String, input: [UInt8], most: Int, _ deadline: Duration
    ) throws(PrintFailure) -> Answer {
        let end = ContinuousClock.now + deadline
        var pairs: [(ours: Int32, its: Int32)] = []
        defer { for pair in pairs { close(pair.ours) } }
        for _ in 0..<3 {
            guard let pair = socketPair() else {
                for pair in pairs { close(pair.its) }
                throw .failed(String(cString: strerror(errno)))
            }
            pairs.append(pair)
        }
        let spawned = spawn(path, pairs.map(\.its))
        for pair in pairs { close(pair.its) }
        let child = try spawned.get()
        var talk = Talk(input: input[...], most: most)
        guard talk.run(pairs.map(\.ours), until: end),
            let code = exitCode(of: child, until: end)
        else {
            kill(child, SIGKILL)
            waitpid(child, nil, 0)
            throw talk.output.count > most ? .failed("its answer has no end") : .tooSlow
        }
        let said = String(decoding: talk.errors.prefix(mostErrors), as: UTF8.self)
        let line = said.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        return Answer(code: code, output: talk.output, errors: line)
    }

    /// Two connected sockets that no other child inherits. A program that is gone breaks no pipe:
    /// a socket can be told not to send the signal for it.
    private static func socketPair() -> (ours: Int32, its: Int32)? {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        return socketpair(AF_UNIX, kind, 0, &ends) == 0 ? (ends[0], ends[1]) : nil
    }

    private static func spawn(
        _ path: String, _ files: [Int32]
    ) -> Result<pid_t, PrintFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
        }
        var arguments = [strdup(path), nil]
        defer { free(arguments[0]) }
        var child: pid_t = 0
        let code = posix_spawn(&child, path, &actions, nil, &arguments, environ)
        return code == 0 ? .success(child) : .failure(.failed(String(cString: strerror(code))))
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

/// What goes to and comes from a program while it runs.
private struct Talk {
    var input: ArraySlice<UInt8>
    let most: Int
    var output: [UInt8] = []
    var errors: [UInt8] = []

    /// Talks until the program has closed its outputs.
    /// - Parameter files: its input, output and error output.
    /// - Returns: false if time is over, or the output has no end.
    mutating func run(_ files: [Int32], until end: ContinuousClock.Instant) -> Bool {
        var open: Set<Int> = [0, 1, 2]
        while open.contains(1) || open.contains(2) {
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard left > 0, output.count <= most else { return false }
            let places = open.sorted()
            var polled = places.map { place in
                pollfd(fd: files[place], events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
            }
            let count = poll(&polled, nfds_t(polled.count), Int32(left.rounded(.up)))
            guard count > 0 else { continue }
            for (place, ready) in zip(places, polled) where ready.revents != 0 {
                let goesOn = place == 0 ? send(to: ready.fd) : read(place, ready.fd)
                if !goesOn { open.remove(place) }
            }
        }
        return true
    }

    /// - Returns: whether there is more to send.
    private mutating func send(to file: Int32) -> Bool {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        let count = input.withUnsafeBytes { Glibc.send(file, $0.baseAddress, $0.count, flags) }
        if count < 0, errno == EINTR || errno == EAGAIN { return true }
        input = input.dropFirst(max(0, count))
        if count >= 0, !input.isEmpty { return true }
        shutdown(file, Int32(SHUT_WR))
        return false
    }

    /// - Returns: whether there may be more to read.
    private mutating func read(_ place: Int, _ file: Int32) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(file, &chunk, chunk.count)
        if count < 0, errno == EINTR { return true }
        guard count > 0 else { return false }
        if place == 1 {
            output += chunk.prefix(count)
        } else if errors.count < 65_536 {
            errors += chunk.prefix(count)
        }
        return true
    }
}
