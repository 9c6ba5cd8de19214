public import SyncProtocol

/// An event that is to be appended: what its record holds, before it has a place in the journal.
public struct JournalEntry: Sendable {
    /// What the record will hold.
    public enum Body: Sendable {
        /// Plain JSON: ids and facts only, about a person or about none.
        case plain([UInt8], subject: UniqueID?)
        /// Personal: it is sealed with the person's key and bound to its record.
        case personal([UInt8], key: SubjectKey)
    }

    public var eventID: UniqueID
    /// The journey; ``UniqueID/zero`` for what concerns the terminal.
    public var journey: UniqueID
    /// The event's name.
    public var type: String
    /// The version of the body's shape, from 1 on.
    public var version: Int64
    /// Who is signed in; empty when nobody is.
    public var genius: String
    public var moment: Moment
    public var body: Body

    public init(
        eventID: UniqueID, journey: UniqueID, type: String, version: Int64 = 1, genius: String,
        moment: Moment, body: Body
    ) {
        self.eventID = eventID
        self.journey = journey
        self.type = type
        self.version = version
        self.genius = genius
        self.moment = moment
        self.body = body
    }

    /// Seals and links the entry as the next record of a journal.
    func record(epoch: UniqueID, after tail: JournalTail) throws -> JournalRecord {
        let subject: UniqueID? =
            switch body {
            case .plain(_, let subject): subject
            case .personal(_, let key): key.subject
            }
        let header = RecordHeader(
            epoch: epoch, seq: tail.seq + 1, eventID: eventID, journey: journey, type: type,
            version: version, subject: subject, genius: genius, moment: moment)
        let canonical = header.canonicalBytes
        let stored: [UInt8] =
            switch body {
            case .plain(let bytes, _): bytes
            case .personal(let bytes, let key):
                try SealedBody.seal(bytes, key: key.key, associated: canonical)
            }
        return JournalRecord(
            header: header, body: stored, previous: tail.hash,
            hash: Chain.hash(header: canonical, body: stored, previous: tail.hash))
    }
}
