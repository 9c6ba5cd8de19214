import Glibc

/// How a print ends when it isn't done: an exit code, and one clear line on stderr.
enum Ending: Error {
    /// Wrong use, or input that is no quote.
    case wrongInput(String)
    /// A font, the disk or the memory.
    case environment(String)

    func exit() -> Never {
        switch self {
        case .wrongInput(let line):
            StandardError.write(line)
            Glibc.exit(2)
        case .environment(let line):
            StandardError.write(line)
            Glibc.exit(3)
        }
    }
}

/// Lines for whoever watches the program from outside.
enum StandardError {
    static func write(_ line: String) {
        let bytes = Array(("stand-document: " + line + "\n").utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
