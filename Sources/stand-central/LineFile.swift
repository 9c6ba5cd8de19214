internal import Glibc
internal import SyncProtocol

/// A file of lines, read one by one.
final class LineFile {
    private let file: UnsafeMutablePointer<FILE>
    private let path: String
    /// Whether the line read last ended with the file, and not with a newline.
    private(set) var isCut = false

    init(_ path: String) throws {
        guard let file = fopen(path, "rb") else { throw Ending(code: 2, "\(path) can't be read") }
        self.file = file
        self.path = path
    }

    deinit { fclose(file) }

    /// The next line without its newline; nil at the end.
    ///
    /// - Throws: ``Ending`` for a line longer than any bundle has.
    func next() throws -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            let byte = getc_unlocked(file)
            if byte == EOF {
                guard ferror(file) == 0 else { throw Ending(code: 2, "\(path) can't be read") }
                isCut = !line.isEmpty
                return line.isEmpty ? nil : line
            }
            if byte == 0x0A { return line }
            line.append(UInt8(truncatingIfNeeded: byte))
            guard line.count <= BundleReader.longestLine else {
                throw Ending(code: 2, "\(path) has a line that is too long for a bundle")
            }
        }
    }
}
