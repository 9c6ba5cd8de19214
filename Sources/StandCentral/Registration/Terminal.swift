public import SyncProtocol

/// A registered terminal.
public struct Terminal: Hashable, Sendable {
    public var device: DeviceID
    /// 32 bytes.
    public var publicKey: [UInt8]
    public var licence: Licence
    /// Its number within the licence, from 1 on.
    public var number: Int
    public var name: String
    public var genius: String?

    public init(
        device: DeviceID, publicKey: [UInt8], licence: Licence, number: Int, name: String,
        genius: String?
    ) {
        self.device = device
        self.publicKey = publicKey
        self.licence = licence
        self.number = number
        self.name = name
        self.genius = genius
    }
}
