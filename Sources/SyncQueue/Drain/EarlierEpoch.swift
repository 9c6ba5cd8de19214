public import SyncProtocol

/// A name that a journal had before.
public struct EarlierEpoch: Hashable, Sendable {
    public let id: UniqueID
    /// Whose key it was written under.
    public let device: DeviceID
    /// The last place before its first record.
    public let origin: Int64
    /// The last place that the centre had when the next epoch was opened; what came behind is in
    /// that one. It may lie in a still earlier epoch.
    public let common: Int64

    public init(id: UniqueID, device: DeviceID, origin: Int64, common: Int64) {
        self.id = id
        self.device = device
        self.origin = origin
        self.common = common
    }
}
