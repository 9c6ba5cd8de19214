import Glibc
import TestSupport

extension PseudoTerminal {
    func type(_ text: String) {
        write(Array(text.utf8))
    }

    /// Reads what the program drew until `text` and then `end` have come, for at most ten seconds.
    func read(until text: String, then end: String = "") -> String {
        var seen: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, 10_000) > 0 {
            let count = Glibc.read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            seen += buffer[..<count]
            let drawn = String(decoding: seen, as: UTF8.self)
            let parts = drawn.split(separator: text, omittingEmptySubsequences: false)
            if parts.count > 1, end.isEmpty || parts.dropFirst().joined().contains(end) {
                return drawn
            }
        }
        return String(decoding: seen, as: UTF8.self)
    }
}
