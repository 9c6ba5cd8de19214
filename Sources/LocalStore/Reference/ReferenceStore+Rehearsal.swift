internal import GRDB
internal import Glibc

extension ReferenceStore {
    /// Gives a rehearsal the reference data of the stand it belongs to, as they are now; a
    /// stand without any leaves the rehearsal with its own.
    ///
    /// - Parameters:
    ///   - stand: The stand's data folder; nothing is written there, and it may be in use.
    ///   - lock: The rehearsal's folder, held, and not open yet.
    /// - Complexity: O(size of the reference data).
    public static func copy(
        of stand: StandFolder, into lock: FolderLock
    ) throws(StoreError) {
        guard access(stand.reference, R_OK) == 0 else { return }
        let target = lock.folder.reference
        let unfinished = "\(target).new"
        do {
            unlink(unfinished)
            let source = try StoreDatabase.reading(stand.reference)
            let copy = try DatabaseQueue(path: unfinished)
            try source.backup(to: copy)
            try copy.close()
            try source.close()
            for companion in ["-wal", "-shm"] { unlink(target + companion) }
            guard rename(unfinished, target) == 0 else {
                throw StoreError.systemFailed(operation: "rename", file: target, code: errno)
            }
        } catch {
            throw StoreError(error, file: target)
        }
    }
}
