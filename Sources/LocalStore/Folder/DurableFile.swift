internal import Glibc

/// Small files written so that they are there whole, or not at all, after a power cut.
enum DurableFile {
    /// Writes a file for its owner alone (0600): a temporary file, flushed, renamed over the
    /// name, and the folder flushed.
    static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
        let temporary = "\(path).new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("open", temporary) }
        do {
            defer { close(descriptor) }
            var written = 0
            while written < bytes.count {
                let count = bytes[written...].withUnsafeBytes {
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                }
                guard count > 0 else { throw failure("write", temporary) }
                written += count
            }
            guard fsync(descriptor) == 0 else { throw failure("fsync", temporary) }
        }
        guard rename(temporary, path) == 0 else { throw failure("rename", path) }
        try flushFolder(of: path)
    }

    /// Removes a file; one that is not there is removed already.
    static func remove(_ path: String) throws(StoreError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("unlink", path) }
        try flushFolder(of: path)
    }

    /// Reads a whole small file; nil where there is none.
    ///
    /// - Parameter limit: No more than this many bytes are read.
    /// - Throws: ``StoreError``, among others `foreign` for a folder, a pipe or a device.
    static func read(_ path: String, limit: Int) throws(StoreError) -> [UInt8]? {
        // A pipe without a writer would hold the program up for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("open", path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("fstat", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .foreign(file: path, detail: "not a regular file")
        }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = Glibc.read(descriptor, &bytes, limit)
        guard count >= 0 else { throw failure("read", path) }
        return Array(bytes.prefix(count))
    }

    /// Makes new and changed names in a file's folder durable.
    static func flushFolder(of path: String) throws(StoreError) {
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("fsync", folder) }
    }

    private static func failure(_ operation: String, _ path: String) -> StoreError {
        errno == ENOSPC
            ? .diskFull : .systemFailed(operation: operation, file: path, code: errno)
    }
}
