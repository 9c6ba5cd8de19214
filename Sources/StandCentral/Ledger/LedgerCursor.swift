package import SyncProtocol

/// How far a journal has come at the centre.
package struct LedgerCursor: Hashable, Sendable {
    /// Everything up to this place is durable; 0 for nothing.
    package var acknowledged: Int64
    /// The hash of that record; ``ChainHash/zero`` for nothing.
    package var head: ChainHash

    package static let beginning = LedgerCursor(acknowledged: 0, head: .zero)

    package init(acknowledged: Int64, head: ChainHash) {
        self.acknowledged = acknowledged
        self.head = head
    }
}
