import Glibc

/// How long a test waits for something that happens: longer than any loaded machine needs.
struct Deadline {
    private let end: ContinuousClock.Instant

    init(_ duration: Duration = .seconds(30)) {
        end = .now + duration
    }

    /// Waits until one of the descriptors has something to read or hangs up.
    /// - Returns: false once the time is over.
    func wait(for descriptors: [Int32]) -> Bool {
        var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while true {
            let left = ContinuousClock.now.duration(to: end) / .milliseconds(1)
            guard left > 0 else { return false }
            let count = poll(&polled, nfds_t(polled.count), Int32(left.rounded(.up)))
            if count > 0 { return true }
            if count < 0, errno != EINTR { return false }
        }
    }
}
