package import SyncProtocol

/// A batch whose signature, hashes and links are checked, read as far as the centre can read it.
package struct Delivery: Sendable {
    package var device: DeviceID
    package var epoch: UniqueID
    /// Customers' keys, as they came.
    package var keys: [WrappedKey]
    package var entries: [Item]
    /// Now, milliseconds since 1970, UTC.
    package var time: Int64
    /// Whether an operator brings it in a bundle: what a copied terminal wrote is taken then too.
    package var isImport = false

    /// An entry and what follows from it.
    package struct Item: Sendable {
        package var entry: LedgerEntry
        package var effect: Effect
    }
}

/// What the centre has of a delivery when it is durable.
package struct Delivered: Hashable, Sendable {
    package var cursor: LedgerCursor
    package var records: [RecordRange]
}
