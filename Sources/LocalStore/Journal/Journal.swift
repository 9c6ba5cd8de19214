internal import Crypto
internal import GRDB
public import SyncProtocol
internal import Synchronization

/// This terminal's journal, open for writing: every step is durable in it before the screen
/// moves on.
///
/// Append-only; what is in it is never changed or deleted. When ``append(_:droppingDraftOf:)``
/// returns, its records survive a kill and a power cut if the disk honours a flush, and what
/// survives is always a prefix without a gap.
public final class Journal: Sendable {
    /// Which journal this is.
    public var epoch: UniqueID { current.withLock { $0.id } }
    /// The place before the epoch's first record; 0 unless it was opened behind another.
    public var origin: Int64 { current.withLock { $0.origin } }
    /// Whose it is.
    public var device: DeviceKey { current.withLock { $0.device } }
    /// What can be read from it, on the writing connection.
    public let reader: JournalReader
    /// The rows of what is half typed.
    public let drafts: DraftStore

    let database: StoreDatabase
    private let ballast: Ballast
    /// What is written to; it changes only within a write.
    private let current: Mutex<JournalEpoch>
    /// The end as it stands on the disk; nil after a failure, when it must be read again.
    private let tail: Mutex<JournalTail?>

    init(
        _ database: StoreDatabase, epoch: JournalEpoch, tail: JournalTail, ballast: Ballast
    ) {
        self.database = database
        current = Mutex(epoch)
        self.tail = Mutex(tail)
        self.ballast = ballast
        reader = JournalReader(database.queue, path: database.path)
        drafts = DraftStore(database)
    }

    /// The end of the journal.
    public func end() throws(StoreError) -> JournalTail {
        try write { db in try self.currentTail(db) }
    }

    /// Appends records in one durable transaction, in this order, all or none.
    ///
    /// On a full disk the ballast is given up and the append tried once more.
    ///
    /// - Parameters:
    ///   - entries: What happened; personal bodies are sealed here.
    ///   - journey: A journey whose draft goes in the same transaction.
    /// - Returns: The records as they are stored.
    /// - Throws: ``StoreError``; then nothing was appended, or what was is found after opening
    ///   again, whole.
    @discardableResult
    public func append(
        _ entries: [JournalEntry], droppingDraftOf journey: UniqueID? = nil
    ) throws(StoreError) -> [JournalRecord] {
        do {
            return try appendOnce(entries, droppingDraftOf: journey)
        } catch {
            guard error == .diskFull, ballast.giveUp() else { throw error }
            return try appendOnce(entries, droppingDraftOf: journey)
        }
    }

    /// Signs the journal's end, keeps the head in the journal and beside the keys: at each clean
    /// close and each batch.
    ///
    /// - Returns: The head; nil for an empty journal.
    @discardableResult
    public func signHead(keptBy vault: KeyVault) throws(StoreError) -> Head? {
        let head: Head? = try write { db in
            let tail = try self.currentTail(db)
            guard tail.seq > 0 else { return nil }
            let head = try self.device.head(epoch: self.epoch, seq: tail.seq, hash: tail.hash)
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO heads (epoch, seq, hash, signature)
                    VALUES (?, ?, ?, ?)
                    """,
                arguments: [
                    StoredBytes(head.epoch), head.seq, StoredBytes(head.hash),
                    StoredBytes(head.signature),
                ])
            return head
        }
        if let head { try vault.keep(head) }
        return head
    }

    /// Whether the ballast is still held; when it is not, no new journey should begin.
    public var holdsBallast: Bool { ballast.isHeld }

    /// Closes the file; using the journal afterwards fails. Sign the head first.
    public func close() throws(StoreError) {
        do { try database.queue.close() } catch { throw StoreError(error, file: database.path) }
    }

    private func appendOnce(
        _ entries: [JournalEntry], droppingDraftOf journey: UniqueID?
    ) throws(StoreError) -> [JournalRecord] {
        try write { db in
            var end = try self.currentTail(db)
            var records: [JournalRecord] = []
            records.reserveCapacity(entries.count)
            for entry in entries {
                let record = try entry.record(epoch: self.epoch, after: end)
                end = JournalTail(seq: record.header.seq, hash: record.hash)
                records.append(record)
            }
            self.forgetTail()
            if records.count == 1, journey == nil {
                try db.insert(records[0])
            } else {
                try db.inTransaction(.immediate) {
                    for record in records { try db.insert(record) }
                    if let journey { try DraftStore.remove(journey, db) }
                    return .commit
                }
            }
            self.tail.withLock { $0 = end }
            return records
        }
    }

    func currentTail(_ db: Database) throws -> JournalTail {
        if let tail = tail.withLock({ $0 }) { return tail }
        let tail = try Self.readTail(db, path: database.path)
        self.tail.withLock { $0 = tail }
        return tail
    }

    /// Until a commit is known, the end is not: a failure has it read again.
    func forgetTail() { tail.withLock { $0 = nil } }

    /// Takes a new epoch into use that is durable.
    func begin(_ epoch: JournalEpoch, _ end: JournalTail) {
        current.withLock { $0 = epoch }
        tail.withLock { $0 = end }
    }

    func giveUpBallast() -> Bool { ballast.giveUp() }

    func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        do {
            return try database.queue.writeWithoutTransaction(body)
        } catch {
            throw StoreError(error, file: database.path)
        }
    }
}

extension Database {
    /// Inserts a record, with a statement that is prepared once.
    func insert(_ record: JournalRecord) throws {
        let header = record.header
        let statement = try cachedStatement(sql: RecordColumns.insert)
        try statement.execute(arguments: [
            StoredBytes(header.epoch), header.seq, StoredBytes(header.eventID),
            StoredBytes(header.journey), header.type, header.version,
            header.subject.map { StoredBytes($0) }, header.genius,
            header.moment.wallMilliseconds, header.moment.monotonicMilliseconds,
            StoredBytes(header.moment.bootID), StoredBytes(record.body),
            StoredBytes(record.previous), StoredBytes(record.hash),
        ])
    }
}
