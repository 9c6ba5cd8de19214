public import SyncProtocol

/// A terminal that asks for a licence, its signature checked.
public struct LicenceApplication: Hashable, Sendable {
    public var device: DeviceID
    /// 32 bytes.
    public var publicKey: [UInt8]
    /// ``LicenceCode/hash``.
    public var licence: [UInt8]
    public var epoch: UniqueID
    public var name: String
    public var genius: String?
    /// Now, milliseconds since 1970, UTC.
    public var time: Int64

    public init(
        device: DeviceID, publicKey: [UInt8], licence: [UInt8], epoch: UniqueID, name: String,
        genius: String?, time: Int64
    ) {
        self.device = device
        self.publicKey = publicKey
        self.licence = licence
        self.epoch = epoch
        self.name = name
        self.genius = genius
        self.time = time
    }
}
