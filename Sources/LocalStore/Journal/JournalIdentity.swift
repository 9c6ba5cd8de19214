public import SyncProtocol

/// Which journal it is, and whose.
public struct JournalIdentity: Hashable, Sendable {
    /// The epoch that is written to.
    public let epoch: UniqueID
    /// The place before the epoch's first record; 0 unless it was opened behind another.
    public let origin: Int64
    /// The terminal it was begun by.
    public let device: DeviceID
}
