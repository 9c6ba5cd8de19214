internal import Crypto
internal import GRDB
internal import Glibc
public import SyncProtocol

/// What stands at one place of a journal when it is read.
public enum JournalElement: Equatable, Sendable {
    case record(JournalRecord)
    /// A record that can't be read; the ones after it are still given.
    case unreadable(seq: Int64, detail: String)

    /// Its place.
    var seq: Int64 {
        switch self {
        case .record(let record): record.header.seq
        case .unreadable(let seq, _): seq
        }
    }
}

/// A journal as a reader sees it: this terminal's own, another process's, or a copied file.
///
/// Reading takes little memory however long the journal is, and one bad record never ends it.
public struct JournalReader: Sendable {
    let queue: DatabaseQueue
    /// The file that is read.
    public let path: String

    init(_ queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    /// Opens a journal that another process may be writing, or a copied file; nothing is ever
    /// written to it.
    ///
    /// A copy that came without its log is read as it is, without making new files beside it.
    ///
    /// - Throws: ``StoreError``: `foreign`, `damaged`, `newerSchema`.
    public static func open(file path: String) throws(StoreError) -> JournalReader {
        do {
            let queue = try StoreDatabase.reading(path)
            try queue.read { db in
                try StoreDatabase.recognise(db, schema: .journal, path: path)
            }
            return JournalReader(queue, path: path)
        } catch {
            throw StoreError(error, file: path)
        }
    }

    /// Opens a second pair of eyes on a journal that this process is writing.
    static func open(besideWriter path: String) throws(StoreError) -> JournalReader {
        do {
            return JournalReader(try StoreDatabase.reading(path, isCopyAlone: false), path: path)
        } catch {
            throw StoreError(error, file: path)
        }
    }

    /// Closes the file; using the reader afterwards fails.
    func close() throws(StoreError) {
        do { try queue.close() } catch { throw StoreError(error, file: path) }
    }

    /// The journal's end.
    public func end() throws(StoreError) -> JournalTail {
        try read { db in try Journal.readTail(db, path: self.path) }
    }

    /// The epoch that is written to; nil for a file in which no journal was begun.
    public func epoch() throws(StoreError) -> UniqueID? {
        try read { db in try self.epochs(db).last?.id }
    }

    /// Every epoch of the file, in order.
    func epochIDs() throws(StoreError) -> [UniqueID] {
        try read { db in try self.epochs(db).map(\.id) }
    }

    /// Which journal this is and whose; nil for a file in which none was begun.
    public func identity() throws(StoreError) -> JournalIdentity? {
        try read { db in
            guard let last = try self.epochs(db).last,
                let key = try? Curve25519.Signing.PublicKey(rawRepresentation: last.publicKey)
            else { return nil }
            return JournalIdentity(
                epoch: last.id, origin: last.origin, device: DeviceID(publicKey: key))
        }
    }

    /// Every record from a place on, in order, each as soon as it is read.
    ///
    /// - Parameters:
    ///   - range: The places; from 1 on.
    ///   - types: The types of the records that are wanted; nil for all. Others cost next to
    ///     nothing.
    ///   - body: Called once for each; throw to stop.
    public func visit(
        in range: ClosedRange<Int64> = 1...Int64.max, ofTypes types: [String]? = nil,
        _ body: (JournalElement) throws -> Void
    ) throws {
        try queue.read { db in try visit(db, in: range, ofTypes: types, body) }
    }

    func visit(
        _ db: Database, in range: ClosedRange<Int64>, ofTypes types: [String]? = nil,
        _ body: (JournalElement) throws -> Void
    ) throws {
        var next = range.lowerBound
        while next <= range.upperBound {
            guard let damaged = try scan(db, from: next, to: range.upperBound, types, body) else {
                return
            }
            guard let found = try skip(db, from: damaged, to: range.upperBound, body) else {
                return
            }
            next = found
        }
    }

    /// The record at one place; nil where there is none that can be read.
    public func record(at seq: Int64) throws(StoreError) -> JournalRecord? {
        try read { db in
            var found: JournalRecord?
            try RecordColumns.visit(db, "FROM journal WHERE seq = ?", [seq]) { found = $1 }
            return found
        }
    }

    /// The records of one journey, in order, each event once; the unreadable are left out.
    public func records(of journey: UniqueID) throws(StoreError) -> [JournalRecord] {
        try read { db in
            var records: [JournalRecord] = []
            var known: Set<UniqueID> = []
            let selection = "FROM journal WHERE journey = ? ORDER BY seq"
            try RecordColumns.visit(db, selection, [StoredBytes(journey)]) { _, record in
                if let record, known.insert(record.header.eventID).inserted {
                    records.append(record)
                }
            }
            return records
        }
    }

    /// The signed heads, in order; the unreadable are left out.
    public func heads() throws(StoreError) -> [Head] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT epoch, seq, hash, signature FROM heads ORDER BY seq")
                .compactMap(Head.init(row:))
        }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, file: path)
        }
    }
}
