internal import Glibc

/// Moves a database that can't be used out of the way; nothing is ever deleted.
enum SetAside {
    /// Renames `journal.db` with its `-wal` and `-shm` to `journal-set-aside-TIME.db` …, and
    /// makes that durable.
    ///
    /// The companions go first: if power fails in between, the main file is still the one that
    /// can't be used, and no write-ahead log is left to be played into a new file.
    ///
    /// - Parameters:
    ///   - path: The database, its name ending in `.db`.
    ///   - wallMilliseconds: Now, for the name.
    /// - Returns: Where the database lies now.
    static func move(_ path: String, wallMilliseconds: Int64) throws(StoreError) -> String {
        let stem = "\(path.dropLast(3))-set-aside-\(stamp(wallMilliseconds))"
        var target = "\(stem).db"
        var attempt = 2
        while ["", "-wal", "-shm"].contains(where: { access(target + $0, F_OK) == 0 }) {
            target = "\(stem)-\(attempt).db"
            attempt += 1
        }
        for companion in ["-wal", "-shm", ""] {
            guard rename(path + companion, target + companion) == 0 || errno == ENOENT else {
                throw .systemFailed(operation: "rename", file: path + companion, code: errno)
            }
        }
        try DurableFile.flushFolder(of: path)
        return target
    }

    /// `20260115T093000Z`.
    private static func stamp(_ wallMilliseconds: Int64) -> String {
        var seconds = time_t(wallMilliseconds / 1000)
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return "\(wallMilliseconds)" }
        var text = [CChar](repeating: 0, count: 32)
        let count = strftime(&text, text.count, "%Y%m%dT%H%M%SZ", &parts)
        return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
