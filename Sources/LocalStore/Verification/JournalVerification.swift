internal import Crypto
internal import GRDB
public import SyncProtocol

/// What a look through a whole journal found.
public struct JournalVerification: Equatable, Sendable {
    /// The records that could be read.
    public private(set) var records: Int64 = 0
    /// What is wrong and where, in the order it was found; empty for a good journal.
    public private(set) var findings: [JournalFinding] = []

    /// Whether it was stopped before the journal's end: nothing is known of what follows.
    public private(set) var isStopped = false

    /// The verification of a journal that has no records.
    public init() {}

    /// Whether nothing is wrong. An empty journal is good.
    public var isGood: Bool { findings.isEmpty && !isStopped }

    /// Verifies a file, whatever it is: what keeps it from being opened is a finding as well.
    ///
    /// - Parameters:
    ///   - path: This terminal's journal or a copied one; it is not written to.
    ///   - latestHead: The head kept beside the keys, if they are at hand.
    ///   - progress: Called with the records read so far, now and then.
    /// - Throws: ``StoreError`` where the file can't be read at all: missing, or no right to it.
    public static func of(
        file path: String, latestHead: Head? = nil, progress: (Int64) -> Void = { _ in }
    ) throws(StoreError) -> JournalVerification {
        do throws(StoreError) {
            return try JournalReader.open(file: path)
                .verify(latestHead: latestHead, progress: progress)
        } catch {
            var verification = JournalVerification()
            switch error {
            case .damaged(_, let detail), .foreign(_, let detail):
                verification.add(0, .fileDamaged(detail: detail))
            case .databaseFailed(_, _, let detail):
                verification.add(0, .fileDamaged(detail: detail))
            default: throw error
            }
            return verification
        }
    }

    /// Verifies a terminal's own journal against the head kept beside its keys.
    ///
    /// - Parameter folder: The data folder. A journal that was never begun is good; one that is
    ///   gone, though a head of it was signed, is not.
    /// - Throws: ``StoreError`` where the folder or the file can't be read at all.
    public static func ofOwn(
        _ folder: StandFolder, progress: (Int64) -> Void = { _ in }
    ) throws(StoreError) -> JournalVerification {
        let head = KeyVault.latestHead(in: folder.keys)
        if try DurableFile.read(folder.journal, limit: 1) != nil {
            return try of(file: folder.journal, latestHead: head, progress: progress)
        }
        var verification = JournalVerification()
        if let head { verification.add(0, .tailLost(proved: head.seq)) }
        return verification
    }

    mutating func add(_ seq: Int64, _ problem: JournalProblem) {
        findings.append(JournalFinding(seq: seq, problem: problem))
    }

    mutating func add(_ more: [JournalFinding]) {
        findings.append(contentsOf: more)
    }

    mutating func stop() { isStopped = true }

    mutating func countRecord() -> Int64 {
        records += 1
        return records
    }
}

/// Nobody wants to know the rest.
private struct Stopped: Error {}

extension JournalReader {
    /// Looks through the whole journal: order, gaps, chain, signed heads, and the file itself.
    ///
    /// A tail that was lost can be proved only back to the last signed head.
    ///
    /// - Parameters:
    ///   - latestHead: The head kept beside the keys, if they are at hand.
    ///   - progress: Called with the records read so far, every thousand.
    ///   - isWanted: Asked every thousand records whether to go on.
    /// - Complexity: O(records) in time, O(heads) in memory.
    public func verify(
        latestHead: Head? = nil, progress: (Int64) -> Void = { _ in },
        isWanted: () -> Bool = { true }
    ) throws(StoreError) -> JournalVerification {
        var verification = JournalVerification()
        try read { db in
            verification.add(Self.damage(db).map { JournalFinding(seq: 0, problem: $0) })
            verification.add(Self.schemaChanges(db).map { JournalFinding(seq: 0, problem: $0) })
        }
        let epochs = (try? read { db in try self.epochs(db) }) ?? []
        var heads = HeadCheck(epochs: epochs, heads: (try? self.heads()) ?? [], latest: latestHead)
        var chain = ChainCheck(epoch: epochs.first?.id)
        do {
            try visit { element in
                switch element {
                case .record(let record):
                    verification.add(chain.take(record))
                    heads.take(record)
                    let count = verification.countRecord()
                    if count.isMultiple(of: 1000) {
                        progress(count)
                        if !isWanted() { throw Stopped() }
                    }
                case .unreadable(let seq, let detail):
                    chain.skip(seq)
                    verification.add(seq, .unreadable(detail: detail))
                }
            }
        } catch is Stopped {
            verification.stop()
            return verification
        } catch {
            throw StoreError(error, file: path)
        }
        if epochs.isEmpty, chain.seq > 0 {
            verification.add(0, .fileDamaged(detail: "the journal's epoch is missing"))
        }
        verification.add(heads.findings(end: chain.seq))
        progress(verification.records)
        return verification
    }

    /// What SQLite itself finds wrong with the file.
    private static func damage(_ db: Database) -> [JournalProblem] {
        do {
            return try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
                .filter { $0 != "ok" }
                .map { .fileDamaged(detail: $0) }
        } catch {
            return [.fileDamaged(detail: "\(error)")]
        }
    }

    /// The tables, indexes and triggers that are not as the program makes them: a trigger that
    /// was taken away would let records be changed.
    private static func schemaChanges(_ db: Database) -> [JournalProblem] {
        do {
            let migrator = StoreSchema.journal.migrator
            let version = try migrator.appliedMigrations(db).last ?? ""
            let expected = try schemas.get()[version] ?? [:]
            let found = try schema(db)
            let names = Set(expected.keys).union(found.keys)
            return names.filter { expected[$0] != found[$0] }.sorted()
                .map { .schemaChanged(name: $0) }
        } catch {
            return [.fileDamaged(detail: "the schema can't be read: \(error)")]
        }
    }

    /// The schema after each migration, as a fresh file has it.
    private static let schemas = Result {
        let migrator = StoreSchema.journal.migrator
        let model = try DatabaseQueue()
        var schemas: [String: [String: String]] = [:]
        for version in migrator.migrations {
            try migrator.migrate(model, upTo: version)
            schemas[version] = try model.read(schema)
        }
        return schemas
    }

    private static func schema(_ db: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT type || ' ' || name, tbl_name || ': ' || ifnull(sql, '')
                FROM sqlite_schema
                """)
        return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
}
