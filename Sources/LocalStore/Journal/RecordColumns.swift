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
        guard let epoch = row.id(0), let seq = row.integer(1),
            let event = row.id(2), let journey = row.id(3),
            let type = row.text(4), let version = row.integer(5),
            let genius = row.text(7), let wall = row.integer(8),
            let mono = row.integer(9), let boot = row.id(10),
            let body = row.bytes(11),
            let previous = row.hash(12), let hash = row.hash(13)
        else { return nil }
        let subject = row.id(6)
        guard row.hasNull(atIndex: 6) == (subject == nil) else { return nil }
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: journey, type: type,
            version: version, subject: subject, genius: genius,
            moment: Moment(wallMilliseconds: wall, monotonicMilliseconds: mono, bootID: boot))
        return JournalRecord(
            header: header, body: body, previous: previous, hash: hash)
    }
}

extension Head {
    /// Reads a row of `epoch, seq, hash, signature`; nil where a column is not what it was.
    init?(row: Row) {
        guard let epoch = row.id(0),
            let seq = row.integer(1),
            let hash = row.hash(2),
            let signature = row.bytes(3)
        else { return nil }
        self.init(epoch: epoch, seq: seq, hash: hash, signature: signature)
    }
}
