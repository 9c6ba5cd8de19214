public import SyncProtocol

/// A batch whose signature, hashes and links are checked, read as far as the centre can read it.
public struct Delivery: Sendable {
    public var device: DeviceID
    public var epoch: UniqueID
    /// Customers' keys, as they came.
    public var keys: [WrappedKey]
    public var entries: [Item]
    /// Now, milliseconds since 1970, UTC.
    public var time: Int64

    /// An entry and what follows from it.
    public struct Item: Sendable {
        public var entry: LedgerEntry
        public var effect: Effect
    }
}

/// What the centre has of a delivery when it is durable.
public struct Delivered: Hashable, Sendable {
    public var cursor: LedgerCursor
    public var records: [RecordRange]
}
