/// The body of the record that opens a new epoch in the midst of a journal.
///
/// A journal that was put back from an old copy, or copied to another machine, can't go on under
/// its old name: the centre knows other records at its next places. What the centre lacks is
/// appended again right behind this record, each under its own event id.
public struct EpochOpened: Hashable, Sendable, Codable {
    /// The epoch that ends here.
    public var epoch: UniqueID
    /// The last place of it that the centre has as it is here; 0 for none.
    public var seq: Int64
    /// The hash of that record; ``ChainHash/zero`` for none.
    public var hash: ChainHash
    /// How many of the records behind that place are appended again.
    public var again: Int64

    public init(epoch: UniqueID, seq: Int64, hash: ChainHash, again: Int64) {
        self.epoch = epoch
        self.seq = seq
        self.hash = hash
        self.again = again
    }

    /// Reads the body of a record; nil for another type, and for a body that can't be right.
    public init?(_ record: JournalRecord) {
        guard record.header.type == ChainCheck.epochOpenedType,
            let body = try? WireJSON.decode(Self.self, record.body),
            body.seq >= 0, body.again >= 0, body.seq < record.header.seq
        else { return nil }
        self = body
    }

    /// The body.
    public func encoded() throws -> [UInt8] { try WireJSON.encode(self) }
}
