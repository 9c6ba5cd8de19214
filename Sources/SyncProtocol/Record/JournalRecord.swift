/// One record of the journal exactly as it is stored: header, body, and its two links.
public struct JournalRecord: Hashable, Sendable {
    /// What the record is.
    public var header: RecordHeader
    /// The body as stored: plain JSON, or a ``SealedBody`` when it is personal.
    public var body: [UInt8]
    /// The hash of the record before; ``ChainHash/zero`` before the first.
    public var previous: ChainHash
    /// This record's own hash, as ``Chain`` computes it.
    public var hash: ChainHash

    public init(header: RecordHeader, body: [UInt8], previous: ChainHash, hash: ChainHash) {
        self.header = header
        self.body = body
        self.previous = previous
        self.hash = hash
    }

    /// Links a new record to the one before.
    ///
    /// - Parameters:
    ///   - header: Its columns, `seq` included.
    ///   - body: The bytes to store, sealed already if they are personal.
    ///   - previous: The hash of the record before it.
    public init(header: RecordHeader, body: [UInt8], after previous: ChainHash) {
        self.init(
            header: header, body: body, previous: previous,
            hash: Chain.hash(header: header.canonicalBytes, body: body, previous: previous))
    }

    /// Whether the body is sealed for the record's subject, and not plain JSON.
    public var isSealed: Bool { SealedBody.isSealed(body) }
}
