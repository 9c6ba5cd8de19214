internal import GRDB
package import SyncProtocol

extension SQLiteStore {
    package func erase(
        _ customer: UniqueID, at milliseconds: Int64
    ) async throws(CentralStoreError) -> Int {
        let count = try await erase([customer], at: milliseconds)
        return count
    }

    /// Erases again whoever the list names and a restored database brought back.
    ///
    /// - Returns: How many copies came back and are gone again.
    package func replayErasures(at milliseconds: Int64) async throws(CentralStoreError) -> Int {
        let count = try await erase(erasures.read(), at: milliseconds)
        // An erasure that a reader held up left its pages in the log. Now hardly anybody reads, and
        // if somebody does, the next start tries again.
        try? await truncateLog()
        return count
    }

    private func erase(
        _ subjects: [UniqueID], at milliseconds: Int64
    ) async throws(CentralStoreError) -> Int {
        let list = erasures
        let erased = try await write { db in
            let erasure = PersonErasure(db: db, time: milliseconds)
            let erased = try subjects.flatMap { try erasure.erase($0) }
            let known = Set(list.read())
            try list.append(erased.filter { !known.contains($0) })
            return erased.count
        }
        if erased > 0 { try await truncateLog() }
        return erased
    }
}
