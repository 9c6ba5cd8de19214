public import SyncProtocol

/// Which journal it is, and whose.
public struct JournalIdentity: Hashable, Sendable {
    /// The epoch that is written to.
    public let epoch: UniqueID
    /// The terminal it was begun by.
    public let device: DeviceID
}
