import Glibc

/// Files and standard input, read plainly.
enum InputFile {
    /// More than any package or walk needs: a device without an end is refused.
    private static let mostBytes = 256 << 20

    /// All bytes of a file.
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw Ending.wrongUse("\(path) can't be read: \(SystemError.words)")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes += chunk.prefix(count)
            guard bytes.count <= mostBytes else {
                throw Ending.wrongUse("\(path) is larger than 256 MiB")
            }
        }
        guard ferror(file) == 0 else { throw Ending.wrongUse("\(path) can't be read to its end") }
        return bytes
    }

    /// Makes sure that a path is a file's before a library opens it, which would wait for whoever
    /// writes into a pipe.
    static func require(_ path: String) throws {
        var status = stat()
        guard access(path, R_OK) == 0, stat(path, &status) == 0 else {
            throw Ending.wrongUse("\(path) can't be read: \(SystemError.words)")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Ending.wrongUse("\(path) is not a file")
        }
    }

    /// Calls for each line of a file, or of standard input for `-`, as it comes.
    static func forEachLine(of path: String, _ body: (String) throws -> Bool) throws {
        let file = path == "-" ? fdopen(dup(STDIN_FILENO), "rb") : fopen(path, "rb")
        guard let file else {
            throw Ending.wrongUse("\(path) can't be read: \(SystemError.words)")
        }
        defer { fclose(file) }
        var buffer: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(buffer) }
        var number = 0
        while true {
            let count = getline(&buffer, &capacity, file)
            guard count >= 0, let buffer else {
                guard ferror(file) == 0 else {
                    throw Ending.wrongUse("\(path) can't be read to its end")
                }
                return
            }
            number += 1
            let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
            guard let line = String(validating: bytes, as: UTF8.self) else {
                throw Ending.wrongUse("line \(number) is not UTF-8")
            }
            guard try body(line.hasSuffix("\n") ? String(line.dropLast()) : line) else { return }
        }
    }
}
