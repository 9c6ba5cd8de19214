import Glibc

/// Files and standard input, read plainly.
enum InputFile {
    /// All bytes of a file.
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw Ending.wrongUse("\(path) can't be read: \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes += chunk.prefix(count)
        }
        guard ferror(file) == 0 else { throw Ending.wrongUse("\(path) can't be read to its end") }
        return bytes
    }

    /// Calls for each line of a file, or of standard input for `-`, as it comes.
    static func forEachLine(of path: String, _ body: (String) throws -> Bool) throws {
        let file = path == "-" ? fdopen(dup(STDIN_FILENO), "rb") : fopen(path, "rb")
        guard let file else {
            throw Ending.wrongUse("\(path) can't be read: \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var buffer: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(buffer) }
        while true {
            let count = getline(&buffer, &capacity, file)
            guard count >= 0, let buffer else {
                guard ferror(file) == 0 else {
                    throw Ending.wrongUse("\(path) can't be read to its end")
                }
                return
            }
            let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
            let line = String(decoding: bytes, as: UTF8.self)
            guard try body(line.hasSuffix("\n") ? String(line.dropLast()) : line) else { return }
        }
    }
}
