/// A record that the centre could not take as it is, reduced to its link in the chain.
///
/// It is stored raw and set aside at the centre, so that one bad record never holds up those
/// after it; the record itself stays in the terminal's journal.
public struct OpaqueRecord: Hashable, Sendable, Codable {
    /// The record's place.
    public var seq: Int64
    /// The hash of the record before.
    public var prev: ChainHash
    /// The record's own hash, as it stands in the journal.
    public var hash: ChainHash
    /// Why it is sent so, in words for the operator.
    public var reason: String
    /// What could be read of the record, in whatever form; nil where it is too large to send.
    public var content: Base64Bytes?

    /// The most content that is sent, in bytes; it stays below a batch's size in base64.
    public static let longestContent = 2 * 1024 * 1024

    public init(
        seq: Int64, prev: ChainHash, hash: ChainHash, reason: String, content: Base64Bytes?
    ) {
        self.seq = seq
        self.prev = prev
        self.hash = hash
        self.reason = reason
        self.content = content
    }
}
