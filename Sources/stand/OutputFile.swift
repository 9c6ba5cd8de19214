import Glibc

/// A file that a command writes because somebody asked for it, never in the data folder.
struct OutputFile {
    let path: String

    /// - Parameters:
    ///   - path: a file, or a folder for a file of the default name; `-` is standard output.
    ///   - defaultName: the file's name where only its folder is given.
    ///   - own: the data folder; it holds the journal and its keys, and nothing lands in it.
    init(_ path: String, defaultName: String? = nil, outside own: String) throws {
        var path = path
        var status = stat()
        if let defaultName, path != "-", stat(path, &status) == 0, Self.isFolder(status) {
            path += path.hasSuffix("/") ? defaultName : "/" + defaultName
        }
        self.path = path
        guard path != "-", let own = Self.real(own), let target = Self.real(folder),
            target == own || target.hasPrefix(own + "/")
        else { return }
        throw Ending.wrongUse("\(path) lies in the data folder: choose another place")
    }

    var isStandardOutput: Bool { path == "-" }

    /// Writes all of it. A file is written beside its target and renamed, so that a failure leaves
    /// what was there; standard output, a pipe or a device is written to as it is.
    func write(_ bytes: [UInt8]) throws(Failure) {
        let file = try open()
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
            let failure = Failure(path: path, isBegun: true, code: errno)
            fclose(file)
            if isRenamed { unlink(unfinished) }
            throw failure
        }
        try finish(file)
    }

    /// Opens it for whoever writes it piece by piece.
    func open() throws(Failure) -> UnsafeMutablePointer<FILE> {
        let file =
            isStandardOutput
            ? fdopen(dup(STDOUT_FILENO), "wb") : fopen(isRenamed ? unfinished : path, "wb")
        guard let file else { throw Failure(path: path, isBegun: false, code: errno) }
        return file
    }

    /// Brings what was written to the disk, and gives it its name.
    func finish(_ file: UnsafeMutablePointer<FILE>) throws(Failure) {
        let isFlushed = fflush(file) == 0 && (!isRenamed || fsync(fileno(file)) == 0)
        let code = errno
        guard fclose(file) == 0, isFlushed, !isRenamed || rename(unfinished, path) == 0 else {
            throw Failure(path: path, isBegun: true, code: isFlushed ? errno : code)
        }
    }

    /// Whether a file stands there or nothing, and not a pipe or a device.
    var isRenamed: Bool {
        if isStandardOutput { return false }
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    /// Why a file was not written: the environment's fault, in the system's words.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        /// Whether some of it was written.
        let isBegun: Bool
        /// The system's error number.
        let code: Int32

        var description: String {
            "\(path) \(isBegun ? "could not be written to its end" : "can't be written"): "
                + String(cString: strerror(code))
        }
    }

    private var unfinished: String { path + ".unfinished" }

    private var folder: String {
        guard let cut = path.lastIndex(of: "/") else { return "." }
        return cut == path.startIndex ? "/" : String(path[..<cut])
    }

    private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
