import Glibc
import TerminalKit

/// Standard output, a line at a time, each one out before the next is made.
enum Output {
    /// A line for people: what a terminal would obey is made visible.
    static func words(_ text: String) {
        line(SafeText.visible(text))
    }

    /// A line for programs, byte for byte.
    static func line(_ text: String) {
        var rest = Array((text + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            // Nobody reads any more: there is nothing left to say.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
