internal import Crypto
internal import GRDB
public import SyncProtocol

extension Journal {
    /// A journal and how its file was found.
    public struct Opening: Sendable {
        public let journal: Journal
        public let condition: StoreCondition
    }

    /// Opens the folder's journal for writing, or begins it.
    ///
    /// A damaged or foreign file is moved aside, whole, and a new journal begun; a single bad
    /// record is no reason for that.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - device: The terminal's key; a new journal is bound to it.
    ///   - newEpoch: The epoch of the journal if one is begun: a random id.
    ///   - wallMilliseconds: Now, for the name of a file moved aside.
    ///   - ballast: What is given up on a full disk.
    /// - Throws: ``StoreError``; `otherDevice` when the journal was begun with another key.
    public static func open(
        _ lock: FolderLock, device: DeviceKey, newEpoch: UniqueID, wallMilliseconds: Int64,
        ballast: Ballast? = nil
    ) throws(StoreError) -> Opening {
        let path = lock.folder.journal
        let ballast = ballast ?? Ballast(of: lock.folder)
        let (journal, condition) = try StoreCondition.opening(
            path, wallMilliseconds: wallMilliseconds
        ) { () throws(StoreError) in
            try Journal(path: path, device: device, newEpoch: newEpoch, ballast: ballast)
        }
        return Opening(journal: journal, condition: condition)
    }

    /// Moves a journal aside, whole, whose damage showed only when it was read, and begins a new
    /// one; the parameters are those of ``open(_:device:newEpoch:wallMilliseconds:ballast:)``.
    static func beginAnew(
        insteadOf damaged: Journal, why: StoreError, _ lock: FolderLock, device: DeviceKey,
        newEpoch: UniqueID, wallMilliseconds: Int64
    ) throws(StoreError) -> Opening {
        try? damaged.close()
        let setAside = try SetAside.move(lock.folder.journal, wallMilliseconds: wallMilliseconds)
        let opening = try open(
            lock, device: device, newEpoch: newEpoch, wallMilliseconds: wallMilliseconds)
        return Opening(
            journal: opening.journal, condition: .startedAnew(setAside: setAside, why: why))
    }

    private convenience init(
        path: String, device: DeviceKey, newEpoch: UniqueID, ballast: Ballast
    ) throws(StoreError) {
        let database = try StoreDatabase(path: path, schema: .journal)
        do {
            let (epoch, tail) = try database.queue.writeWithoutTransaction { db in
                let epoch = try Self.epoch(db, device: device, newEpoch: newEpoch, path: path)
                try Self.rehearse(db)
                return (epoch, try Self.readTail(db, path: path))
            }
            self.init(database, epoch: epoch, tail: tail, ballast: ballast)
        } catch {
            // The file may have to be moved: no connection may stay open on it.
            try? database.queue.close()
            throw StoreError(error, file: path)
        }
    }

    /// The epoch that is written to; a new journal is bound to this device.
    private static func epoch(
        _ db: Database, device: DeviceKey, newEpoch: UniqueID, path: String
    ) throws -> JournalEpoch {
        let publicKey = [UInt8](device.publicKey.rawRepresentation)
        guard
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT epoch, public_key, first_seq FROM epochs
                    ORDER BY first_seq DESC LIMIT 1
                    """)
        else {
            try db.execute(
                sql: "INSERT INTO epochs (first_seq, epoch, public_key) VALUES (1, ?, ?)",
                arguments: [StoredBytes(newEpoch), StoredBytes(publicKey)])
            return JournalEpoch(id: newEpoch, origin: 0, device: device)
        }
        guard let epoch = row.id(0), let first = row.integer(2) else {
            throw StoreError.damaged(file: path, detail: "the epoch can't be read")
        }
        guard row.bytes(1) == publicKey else {
            throw StoreError.otherDevice(file: path)
        }
        return JournalEpoch(id: epoch, origin: first - 1, device: device)
    }

    /// Appends a record and takes it back, so that a file that can't take one is found out now
    /// and not in front of a customer.
    private static func rehearse(_ db: Database) throws {
        try db.inTransaction(.immediate) {
            try db.execute(
                sql: """
                    INSERT INTO journal
                    SELECT zeroblob(16), ifnull(max(seq), 0) + 1, zeroblob(16), zeroblob(16), '',
                    0, NULL, '', 0, 0, zeroblob(16), zeroblob(64), zeroblob(32), zeroblob(32)
                    FROM journal
                    """)
            return .rollback
        }
    }

    /// The journal's end as it stands in the file.
    static func readTail(_ db: Database, path: String) throws -> JournalTail {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        else { return .empty }
        guard let seq = row.integer(0),
            let hash = row.hash(1)
        else { throw StoreError.damaged(file: path, detail: "the last record can't be read") }
        return JournalTail(seq: seq, hash: hash)
    }
}
