import Glibc
import TerminalKit

/// Lines for whoever watches the program from outside.
enum StandardError {
    /// Writes a line; what a terminal would obey is made visible.
    static func write(_ line: String) {
        let bytes = Array((SafeText.visible(line) + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
