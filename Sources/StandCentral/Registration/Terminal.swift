package import SyncProtocol

/// A registered terminal.
package struct Terminal: Hashable, Sendable {
    package var device: DeviceID
    /// 32 bytes.
    package var publicKey: [UInt8]
    package var licence: Licence
    /// Its number within the licence, from 1 on.
    package var number: Int
    package var name: String
    package var genius: String?

    package init(
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
