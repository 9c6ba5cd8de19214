public import SyncProtocol

/// How far a journal has come at the centre.
public struct LedgerCursor: Hashable, Sendable {
    /// Everything up to this place is durable; 0 for nothing.
    public var acknowledged: Int64
    /// The hash of that record; ``ChainHash/zero`` for nothing.
    public var head: ChainHash

    public static let beginning = LedgerCursor(acknowledged: 0, head: .zero)

    public init(acknowledged: Int64, head: ChainHash) {
        self.acknowledged = acknowledged
        self.head = head
    }
}
