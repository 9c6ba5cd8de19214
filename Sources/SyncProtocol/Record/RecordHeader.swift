/// The columns of a journal record that say what it is, without what it holds.
///
/// They are bound twice: the chain's hash covers them, and a sealed body has them as associated
/// data, so a body can't be moved to another record unnoticed.
public struct RecordHeader: Hashable, Sendable {
    /// The journal this record belongs to: a random id made with the journal.
    public var epoch: UniqueID
    /// The record's place in the journal: 1, 2, 3 … without a gap, whatever the clocks say.
    public var seq: Int64
    /// The event's identity for ever, the same when it is appended again in a later epoch.
    public var eventID: UniqueID
    /// The journey it belongs to; ``UniqueID/zero`` for what concerns the terminal itself.
    public var journey: UniqueID
    /// The event's name, `quoteIssued`.
    public var type: String
    /// The version of the body's shape, from 1 on.
    public var version: Int64
    /// The person the record is about, whose key seals a personal body.
    public var subject: UniqueID?
    /// Who was signed in; empty before anybody was.
    public var genius: String
    /// When it was recorded.
    public var moment: Moment

    public init(
        epoch: UniqueID, seq: Int64, eventID: UniqueID, journey: UniqueID, type: String,
        version: Int64, subject: UniqueID?, genius: String, moment: Moment
    ) {
        self.epoch = epoch
        self.seq = seq
        self.eventID = eventID
        self.journey = journey
        self.type = type
        self.version = version
        self.subject = subject
        self.genius = genius
        self.moment = moment
    }

    /// The header in the one form that is hashed and sealed: each column in the order of the
    /// table as a field, a field being its length (four bytes, most significant first) and its
    /// bytes.
    ///
    /// Ids are 16 bytes, integers 8 bytes two's complement most significant first, texts UTF-8;
    /// an absent subject is a field of length 0. The columns: `epoch`, `seq`, `event_id`,
    /// `journey`, `type`, `version`, `subject`, `genius`, `wall_ms`, `mono_ms`, `boot_id`.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(192)
        bytes.appendField(epoch)
        bytes.appendField(seq)
        bytes.appendField(eventID)
        bytes.appendField(journey)
        bytes.appendField(type.utf8)
        bytes.appendField(version)
        if let subject { bytes.appendField(subject) } else { bytes.appendField([]) }
        bytes.appendField(genius.utf8)
        bytes.appendField(moment.wallMilliseconds)
        bytes.appendField(moment.monotonicMilliseconds)
        bytes.appendField(moment.bootID)
        return bytes
    }
}
