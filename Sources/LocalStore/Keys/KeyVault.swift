internal import Crypto
internal import GRDB
public import SyncProtocol
internal import Synchronization

/// The persons' keys in `keys.db`, each wrapped by the device's key.
///
/// The device key lies on the same disk: the vault protects erasure and copied journals, not a
/// stolen disk.
public final class KeyVault: Sendable {
    private let database: StoreDatabase
    private let wrapping: Mutex<SymmetricKey>
    /// The keys asked for last; a person's records stand close together.
    private let opened = Mutex(BoundedCache<UniqueID, SymmetricKey>(limit: 32))

    /// A vault and how its file was found.
    public struct Opening: Sendable {
        public let vault: KeyVault
        public let condition: StoreCondition
    }

    /// Opens the folder's vault; a damaged or foreign file is moved aside and a new one begun.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - device: The key that wraps.
    ///   - wallMilliseconds: Now, for the name of a file moved aside.
    public static func open(
        _ lock: FolderLock, device: DeviceKey, wallMilliseconds: Int64
    ) throws(StoreError) -> Opening {
        let path = lock.folder.keys
        let (vault, condition) = try StoreCondition.opening(
            path, wallMilliseconds: wallMilliseconds
        ) { () throws(StoreError) in
            KeyVault(try StoreDatabase(path: path, schema: .keys), device: device)
        }
        return Opening(vault: vault, condition: condition)
    }

    private init(_ database: StoreDatabase, device: DeviceKey) {
        self.database = database
        wrapping = Mutex(device.wrappingKey)
    }

    /// Makes a person's key. It is durable when this returns, before anything is sealed with it.
    ///
    /// - Parameter subject: A new person; one that has a key keeps it.
    /// - Throws: ``StoreError/erased(_:)`` for a person who was erased.
    public func mint(_ subject: UniqueID) throws(StoreError) -> SubjectKey {
        do {
            return try key(for: subject)
        } catch {
            guard error == .unknownSubject(subject) else { throw error }
        }
        let key = SymmetricKey(size: .bits256)
        try write { db in
            let bytes = key.withUnsafeBytes { Array($0) }
            let wrapped = try SealedBody.seal(
                bytes, key: self.wrappingKey, associated: Self.associated(subject))
            try db.cachedStatement(
                sql: "INSERT INTO subject_key (subject, wrapped) VALUES (?, ?)"
            ).execute(arguments: [StoredBytes(subject), StoredBytes(wrapped)])
        }
        opened.withLock { $0.keep(key, for: subject) }
        return SubjectKey(subject: subject, key: key)
    }

    /// A person's key.
    ///
    /// - Throws: ``StoreError/erased(_:)``, ``StoreError/unknownSubject(_:)``, or
    ///   ``StoreError/notAuthentic`` when it was wrapped by another device.
    public func key(for subject: UniqueID) throws(StoreError) -> SubjectKey {
        if let key = opened.withLock({ $0.value(for: subject) }) {
            return SubjectKey(subject: subject, key: key)
        }
        let wrapped: [UInt8]? = try write { db in
            let name = StoredBytes(subject)
            let known = try db.cachedStatement(
                sql: "SELECT wrapped FROM subject_key WHERE subject = ?")
            if let wrapped = try StoredBytes.fetchOne(known, arguments: [name]) {
                return wrapped.bytes
            }
            let destroyed = try db.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM destroyed_key WHERE subject = ?)")
            let isErased = try Bool.fetchOne(destroyed, arguments: [name])
            if isErased == true { throw StoreError.erased(subject) }
            return nil
        }
        guard let wrapped else { throw .unknownSubject(subject) }
        guard
            let bytes = try? SealedBody.open(
                wrapped, key: wrappingKey, associated: Self.associated(subject))
        else { throw .notAuthentic }
        let key = SymmetricKey(data: bytes)
        opened.withLock { $0.keep(key, for: subject) }
        return SubjectKey(subject: subject, key: key)
    }

    /// Wraps every key by another device's key, in one transaction; it may be repeated. One that
    /// can't be opened stays as it is.
    func rewrap(for device: DeviceKey) throws(StoreError) {
        let next = device.wrappingKey
        let current = wrappingKey
        try write { db in
            try db.inTransaction(.immediate) {
                let rows = try Row.fetchAll(db, sql: "SELECT subject, wrapped FROM subject_key")
                for row in rows {
                    guard let subject = row.id(0), let wrapped = row.bytes(1),
                        let key = try? SealedBody.open(
                            wrapped, key: current, associated: Self.associated(subject))
                    else { continue }
                    let again = try SealedBody.seal(
                        key, key: next, associated: Self.associated(subject))
                    try db.execute(
                        sql: "UPDATE subject_key SET wrapped = ? WHERE subject = ?",
                        arguments: [StoredBytes(again), StoredBytes(subject)])
                }
                return .commit
            }
        }
        wrapping.withLock { $0 = next }
    }

    private var wrappingKey: SymmetricKey { wrapping.withLock { $0 } }

    /// Destroys a person's key: overwritten in the file, the log emptied, never to be had again.
    ///
    /// It may be repeated. An unknown person counts as destroyed from then on.
    ///
    /// - Throws: ``StoreError/busy(file:)`` if the log can't be emptied yet; repeat it then.
    public func destroy(_ subject: UniqueID) throws(StoreError) {
        opened.withLock { $0.forget(subject) }
        try write { db in
            let name = StoredBytes(subject)
            try db.inTransaction(.immediate) {
                try db.execute(
                    sql: "DELETE FROM subject_key WHERE subject = ?", arguments: [name])
                try db.execute(
                    sql: "INSERT OR IGNORE INTO destroyed_key (subject) VALUES (?)",
                    arguments: [name])
                return .commit
            }
        }
        try database.truncateLog()
    }

    /// Keeps a copy of the journal's latest head beside the keys, out of the journal's file.
    public func keep(_ head: Head) throws(StoreError) {
        try write { db in
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO latest_head (id, epoch, seq, hash, signature)
                    VALUES (1, ?, ?, ?, ?)
                    """,
                arguments: [
                    StoredBytes(head.epoch), head.seq, StoredBytes(head.hash),
                    StoredBytes(head.signature),
                ])
        }
    }

    /// The latest head that was kept; nil before the first.
    public func latestHead() throws(StoreError) -> Head? {
        try write(Self.latestHead)
    }

    /// The latest head that a vault keeps, read beside whoever has the folder.
    ///
    /// - Parameter path: The vault's file.
    /// - Returns: Nil before the first, or where there is no vault that can be read.
    public static func latestHead(in path: String) -> Head? {
        try? StoreDatabase.reading(path).read(latestHead)
    }

    private static func latestHead(_ db: Database) throws -> Head? {
        try Row.fetchOne(db, sql: "SELECT epoch, seq, hash, signature FROM latest_head")
            .flatMap(Head.init(row:))
    }

    /// Closes the file; using the vault afterwards fails.
    public func close() throws(StoreError) {
        do { try database.queue.close() } catch { throw StoreError(error, file: database.path) }
    }

    private static func associated(_ subject: UniqueID) -> [UInt8] {
        Array("stand key 1".utf8) + [0] + subject.bytes
    }

    private func write<Result>(
        _ body: (Database) throws -> Result
    ) throws(StoreError) -> Result {
        do {
            return try database.queue.writeWithoutTransaction(body)
        } catch {
            throw StoreError(error, file: database.path)
        }
    }
}
