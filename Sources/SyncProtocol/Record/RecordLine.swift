internal import FoundationEssentials

/// A record as one line of JSON: what an export holds and what the drain sends.
///
/// The keys are the table's columns, sorted by name, without spaces; ids are canonical UUIDs,
/// hashes 64 hexadecimal digits, `subject` is null when absent, `body` is the stored bytes in
/// base64 with padding. A record has exactly one such line.
public enum RecordLine {
    /// The longest line that is looked at: a body of 4 MiB in base64 and its header.
    public static let longest = 6 * 1024 * 1024

    /// Why a line is not a record.
    public enum Failure: Error, Equatable, Sendable {
        /// More bytes than any record has.
        case tooLong
        /// Not JSON, or a column is missing or of the wrong kind.
        case notARecord
        /// The record can be read, but not in its one spelling: unknown or repeated columns,
        /// spaces, another order, sloppy base64.
        case notCanonical
    }

    /// The record's line, without the newline.
    public static func encode(_ record: JournalRecord) throws -> [UInt8] {
        if let line = CanonicalLine.write(record) { return line }
        return try encodeThoroughly(record)
    }

    /// The line by the JSON coder, whatever the record's texts hold.
    static func encodeThoroughly(_ record: JournalRecord) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(Columns(record)))
    }

    /// Reads a line strictly: only the very bytes ``encode(_:)`` would give are taken.
    ///
    /// Nothing is said here about the chain: ``ChainCheck`` does that.
    ///
    /// - Parameter line: One line without its newline, from anybody.
    /// - Throws: ``Failure``.
    public static func decode(_ line: [UInt8]) throws(Failure) -> JournalRecord {
        guard line.count <= longest else { throw .tooLong }
        if let record = CanonicalLine.read(line) { return record }
        return try decodeThoroughly(line)
    }

    /// The record by the JSON coder, and what is wrong with a line that is none.
    static func decodeThoroughly(_ line: [UInt8]) throws(Failure) -> JournalRecord {
        let record: JournalRecord
        let canonical: [UInt8]
        do {
            let columns = try JSONDecoder().decode(Columns.self, from: Data(line))
            guard let read = columns.record else { throw Failure.notARecord }
            record = read
            canonical = try encodeThoroughly(read)
        } catch {
            throw .notARecord
        }
        guard canonical == line else { throw .notCanonical }
        return record
    }
}

/// The columns under their names, for the JSON coder.
private struct Columns: Codable {
    var epoch: String
    var seq: Int64
    var eventID: String
    var journey: String
    var type: String
    var version: Int64
    var subject: String?
    var genius: String
    var wallMilliseconds: Int64
    var monotonicMilliseconds: Int64
    var bootID: String
    var body: Data
    var prev: String
    var hash: String

    enum CodingKeys: String, CodingKey {
        case epoch, seq, journey, type, version, subject, genius, body, prev, hash
        case eventID = "event_id"
        case wallMilliseconds = "wall_ms"
        case monotonicMilliseconds = "mono_ms"
        case bootID = "boot_id"
    }

    init(_ record: JournalRecord) {
        let header = record.header
        epoch = header.epoch.description
        seq = header.seq
        eventID = header.eventID.description
        journey = header.journey.description
        type = header.type
        version = header.version
        subject = header.subject?.description
        genius = header.genius
        wallMilliseconds = header.moment.wallMilliseconds
        monotonicMilliseconds = header.moment.monotonicMilliseconds
        bootID = header.moment.bootID.description
        body = Data(record.body)
        prev = record.previous.description
        hash = record.hash.description
    }

    var record: JournalRecord? {
        guard let epoch = UniqueID(epoch), let event = UniqueID(eventID),
            let journey = UniqueID(journey), let boot = UniqueID(bootID),
            let previous = Hexadecimal.decode(prev.utf8).flatMap(ChainHash.init(bytes:)),
            let hash = Hexadecimal.decode(hash.utf8).flatMap(ChainHash.init(bytes:))
        else { return nil }
        let person = subject.flatMap(UniqueID.init)
        guard (person == nil) == (subject == nil) else { return nil }
        let header = RecordHeader(
            epoch: epoch, seq: seq, eventID: event, journey: journey, type: type,
            version: version, subject: person, genius: genius,
            moment: Moment(
                wallMilliseconds: wallMilliseconds, monotonicMilliseconds: monotonicMilliseconds,
                bootID: boot))
        return JournalRecord(
            header: header, body: [UInt8](body), previous: previous, hash: hash)
    }

    /// Written out by hand, since a synthesised one leaves `subject` out where it is null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(epoch, forKey: .epoch)
        try container.encode(seq, forKey: .seq)
        try container.encode(eventID, forKey: .eventID)
        try container.encode(journey, forKey: .journey)
        try container.encode(type, forKey: .type)
        try container.encode(version, forKey: .version)
        try container.encode(subject, forKey: .subject)
        try container.encode(genius, forKey: .genius)
        try container.encode(wallMilliseconds, forKey: .wallMilliseconds)
        try container.encode(monotonicMilliseconds, forKey: .monotonicMilliseconds)
        try container.encode(bootID, forKey: .bootID)
        try container.encode(body, forKey: .body)
        try container.encode(prev, forKey: .prev)
        try container.encode(hash, forKey: .hash)
    }
}
