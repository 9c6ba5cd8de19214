import Glibc
import TerminalKit

/// Lines for whoever watches the program from outside.
enum StandardError {
    /// Writes a line under the program's name.
    static func write(_ line: String) { pass(on: "stand: " + line) }

    /// Writes what another program said; what a terminal would obey is made visible.
    static func pass(on line: String) {
        let bytes = Array((SafeText.visible(line) + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
