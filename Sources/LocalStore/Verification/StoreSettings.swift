internal import GRDB
internal import Glibc

/// The settings of SQLite without which nothing is written, as SQLite tells them when asked.
public enum StoreSettings {
    /// Opens the journal as a start does, which sets and reads back every setting, and closes it.
    ///
    /// - Parameter lock: The folder, held: settings belong to the connection that writes.
    /// - Returns: Each as `name=value`; empty where no journal was begun yet.
    /// - Throws: ``StoreError/pragmaRefused(name:expected:found:)`` for one that was not taken.
    public static func readBack(_ lock: FolderLock) throws(StoreError) -> [String] {
        let path = lock.folder.journal
        guard access(path, F_OK) == 0 else { return [] }
        let database = try StoreDatabase(path: path, schema: .journal)
        do {
            let pragmas = try database.readPragmas()
            try database.queue.close()
            return pragmas.map { "\($0.name)=\($0.value)" }
        } catch {
            throw StoreError(error, file: path)
        }
    }
}
