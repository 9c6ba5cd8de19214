import Glibc

/// What comes in and what goes out, whole.
enum Bytes {
    /// Far more than any quote is.
    private static let mostInput = 4 << 20

    /// All of standard input.
    static func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Ending.wrongInput("the input can't be read: \(reason)") }
            bytes += chunk.prefix(count)
            guard bytes.count <= mostInput else {
                throw Ending.wrongInput("the input is larger than 4 MiB")
            }
        }
    }

    /// Writes a file beside its place and renames it, so that a half-written one never stands
    /// there; `-` is standard output.
    static func write(_ bytes: [UInt8], to path: String) throws {
        if path == "-" { return try write(bytes, to: STDOUT_FILENO, named: "standard output") }
        let unfinished = path + ".unfinished"
        let file = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Ending.environment("\(path) can't be written: \(reason)") }
        do {
            try write(bytes, to: file, named: path)
            guard close(file) == 0, rename(unfinished, path) == 0 else {
                throw Ending.environment("\(path) could not be written to its end: \(reason)")
            }
        } catch {
            unlink(unfinished)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32, named name: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw Ending.environment("\(name) could not be written to its end: \(reason)")
            }
            rest = rest.dropFirst(count)
        }
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
