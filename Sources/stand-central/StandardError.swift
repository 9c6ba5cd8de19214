internal import Glibc

/// Lines on standard error.
enum StandardError {
    static func print(_ line: String) {
        let bytes = Array("stand-central: \(line)\n".utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
