/// The first line of a bundle: whose it is, and how it is sealed. It is bound to every part.
struct BundleHeader: Codable, Hashable {
    /// The version of the form.
    var bundle: Int
    var device: DeviceID
    var epoch: UniqueID
    /// HPKE's encapsulated key, where it is sealed to the centre.
    var encapsulated: Base64Bytes?
    /// scrypt's salt, where it is sealed with a passphrase.
    var salt: Base64Bytes?

    static let version = 1
    static let info = Array("stand bundle 1".utf8)

    /// What a part is bound to: the header's own line and the part's number, from 0 on, so that no
    /// part can be left out, repeated or taken from another bundle.
    static func associated(_ line: [UInt8], part: Int64) -> [UInt8] {
        var bytes = line
        bytes.appendBigEndian(part)
        return bytes
    }
}
