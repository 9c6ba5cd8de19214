internal import GRDB
internal import SyncProtocol

/// The journal's columns: their order in statements, and how a row is read strictly.
enum RecordColumns {
    static let names = """
        epoch, seq, event_id, journey, type, version, subject, genius, wall_ms, mono_ms, \
        boot_id, body, prev, hash
        """
    static let insert = """
        INSERT INTO journal (\(names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Reads a row selected with ``names``; nil unless each column has the kind and the length
    /// it was written with.
    static func record(_ row: Row) -> JournalRecord? {
        guard let epoch = id(row, 0), let seq = integer(row, 1), let event = id(row, 2),
            let journey = id(row, 3), let type = text(row, 4), let version = integer(row, 5),
            let genius = text(row, 7), let wall = integer(row, 8), let mono = integer(row, 9),
            let boot = id(row, 10), let body = blob(row, 11),
            let previous = blob(row, 12).flatMap(ChainHash.init(bytes:)),
            let hash = blob(row, 13).flatMap(ChainHash.init(bytes:))
        else { return nil }
        let subject = id(row, 6)
        let hasSubject = !row.hasNull(atIndex: 6)
        guard hasSubject == (subject != nil) else { return nil }
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: journey, type: type,
            version: version, subject: subject, genius: genius,
            moment: Moment(wallMilliseconds: wall, monotonicMilliseconds: mono, bootID: boot))
        return JournalRecord(
            header: header, body: [UInt8](body), previous: previous, hash: hash)
    }

    private static func integer(_ row: Row, _ index: Int) -> Int64? {
        guard case .int64(let value) = storage(row, index) else { return nil }
        return value
    }

    private static func text(_ row: Row, _ index: Int) -> String? {
        guard case .string(let value) = storage(row, index) else { return nil }
        return value
    }

    private static func blob(_ row: Row, _ index: Int) -> Data? {
        guard case .blob(let value) = storage(row, index) else { return nil }
        return value
    }

    private static func id(_ row: Row, _ index: Int) -> UniqueID? {
        blob(row, index).flatMap(UniqueID.init(bytes:))
    }

    private static func storage(_ row: Row, _ index: Int) -> DatabaseValue.Storage {
        let value: DatabaseValue = row[index]
        return value.storage
    }
}

extension Head {
    /// Reads a row of `epoch, seq, hash, signature`; nil where a column is not what it was.
    init?(row: Row) {
        guard let epoch = Data.fromDatabaseValue(row[0]).flatMap(UniqueID.init(bytes:)),
            let seq = Int64.fromDatabaseValue(row[1]),
            let hash = Data.fromDatabaseValue(row[2]).flatMap(ChainHash.init(bytes:)),
            let signature = Data.fromDatabaseValue(row[3])
        else { return nil }
        self.init(epoch: epoch, seq: seq, hash: hash, signature: [UInt8](signature))
    }
}
