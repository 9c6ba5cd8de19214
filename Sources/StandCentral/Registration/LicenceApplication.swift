package import SyncProtocol

/// A terminal that asks for a licence, its signature checked.
package struct LicenceApplication: Hashable, Sendable {
    package var device: DeviceID
    /// 32 bytes.
    package var publicKey: [UInt8]
    /// ``LicenceCode/hash``.
    package var licence: [UInt8]
    package var epoch: UniqueID
    package var name: String
    package var genius: String?
    /// Now, milliseconds since 1970, UTC.
    package var time: Int64

    package init(
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
