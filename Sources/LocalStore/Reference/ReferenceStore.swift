internal import Crypto
internal import GRDB
internal import SyncProtocol
internal import Synchronization

/// The reference data in `reference.db`: every version a journey may still need, side by side
/// . Nothing personal is in it.
public final class ReferenceStore: Sendable {
    let database: StoreDatabase
    private let notes = ReferenceNotes()
    private let state: Mutex<State>

    /// The store and how its file was found; after `startedAnew` a package is to be imported.
    public struct Opening: Sendable {
        public let store: ReferenceStore
        public let condition: StoreCondition
    }

    /// A package as it lies in the store.
    private struct Entry {
        let number: Int64
        let version: String
        let digest: String

        init(number: Int64, version: String, digest: String) {
            self.number = number
            self.version = version
            self.digest = digest
        }

        /// Reads a row of number, version and digest.
        init?(row: Row) {
            guard let number = row.integer(0),
                let version = row.text(1),
                let digest = row.text(2)
            else { return nil }
            self.init(number: number, version: version, digest: digest)
        }
    }

    private struct State {
        /// In the order of their import.
        var packages: [Entry]
        /// Those in use, by version; each keeps what was decoded of it.
        var catalogues: [String: ReferenceCatalogue] = [:]
    }

    /// Opens the folder's reference data; a damaged or foreign file is moved aside and a new one
    /// begun.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - wallMilliseconds: Now, for the name of a file moved aside.
    public static func open(
        _ lock: FolderLock, wallMilliseconds: Int64
    ) throws(StoreError) -> Opening {
        let path = lock.folder.reference
        let (store, condition) = try StoreCondition.opening(
            path, wallMilliseconds: wallMilliseconds
        ) { () throws(StoreError) in
            try ReferenceStore(try StoreDatabase(path: path, schema: .reference))
        }
        return Opening(store: store, condition: condition)
    }

    private init(_ database: StoreDatabase) throws(StoreError) {
        self.database = database
        do {
            let packages = try database.queue.unsafeRead { db in
                try Row.fetchAll(
                    db, sql: "SELECT number, version, digest FROM package ORDER BY number"
                ).compactMap(Entry.init(row:))
            }
            state = Mutex(State(packages: packages))
        } catch {
            throw StoreError(error, file: database.path)
        }
    }

    /// The versions that are here, the last imported first.
    public var versions: [String] {
        state.withLock { $0.packages.reversed().map(\.version) }
    }

    /// The version that new journeys begin with: the last imported.
    public var newest: String? {
        state.withLock { $0.packages.last?.version }
    }

    /// What couldn't be read and was left out, each in one sentence; empty if all is well.
    public var findings: [String] { notes.all }

    /// Takes in a package, whole or not at all; it becomes the newest.
    ///
    /// A package that is already here, with the same content, changes nothing.
    ///
    /// - Parameter bytes: The package's file; it may come from anybody.
    /// - Returns: The package's version.
    /// - Throws: ``ReferenceError``; what was in use stays in use.
    @discardableResult
    public func importPackage(_ bytes: [UInt8]) throws(ReferenceError) -> String {
        let package: ReferencePackage
        do { package = try ReferencePackage.open(bytes) } catch { throw .notWhole(error) }
        let digest = Hexadecimal.encode(SHA256.hash(data: package.payload))
        if let known = entry(package.version) {
            guard known.digest == digest else { throw .otherContent(version: known.version) }
            return known.version
        }
        let content = try ReferenceContent(package, digest: digest)
        let rows: ReferenceRows
        do { rows = try ReferenceRows(content) } catch { throw .unreadable(detail: "\(error)") }
        let number = try change { db in try rows.write(db) }
        let entry = Entry(number: number, version: package.version, digest: digest)
        state.withLock { $0.packages.append(entry) }
        return package.version
    }

    /// Drops the versions that no journey needs any more; the newest is never dropped.
    ///
    /// - Parameter needed: The versions that open journeys began with.
    /// - Returns: The versions that were dropped.
    @discardableResult
    public func prune(keeping needed: Set<String>) throws(ReferenceError) -> [String] {
        let dropped = state.withLock { state in
            state.packages.dropLast().filter { !needed.contains($0.version) }
        }
        guard !dropped.isEmpty else { return [] }
        try change { db in
            for entry in dropped { try ReferenceRows.delete(entry.number, db) }
        }
        let versions = dropped.map(\.version)
        state.withLock { state in
            state.packages.removeAll { versions.contains($0.version) }
            for version in versions { state.catalogues[version] = nil }
        }
        return versions
    }

    /// The catalogue of a version.
    ///
    /// - Parameter version: The version a journey began with; nil for the newest.
    /// - Returns: Nil if the version isn't here; ``findings`` tells if it is but can't be read.
    public func catalogue(version: String? = nil) -> ReferenceCatalogue? {
        guard let wanted = version ?? newest, let entry = entry(wanted) else { return nil }
        if let catalogue = state.withLock({ $0.catalogues[wanted] }) { return catalogue }
        guard
            let catalogue = ReferenceCatalogue(
                database, package: entry.number, version: wanted, notes: notes)
        else { return nil }
        return state.withLock { state in
            // Another thread may have been quicker; what it has decoded is worth keeping.
            let kept = state.catalogues[wanted] ?? catalogue
            state.catalogues[wanted] = kept
            return kept
        }
    }

    /// Closes the file; the catalogues of this store answer no more.
    public func close() throws(StoreError) {
        do { try database.queue.close() } catch { throw StoreError(error, file: database.path) }
    }

    private func entry(_ version: String) -> Entry? {
        state.withLock { state in state.packages.first { $0.version == version } }
    }

    private func change<Result>(
        _ body: (Database) throws -> Result
    ) throws(ReferenceError) -> Result {
        do {
            return try database.queue.write(body)
        } catch {
            throw .store(StoreError(error, file: database.path))
        }
    }
}
