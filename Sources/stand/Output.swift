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
            // An answer that was not written is no answer: nothing goes on as if it were.
            guard count > 0 else {
                Ending.environment("standard output can't be written: \(SystemError.words)").exit()
            }
            rest = rest.dropFirst(count)
        }
    }
}
