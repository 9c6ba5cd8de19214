public import Crypto
internal import FoundationEssentials

/// A customer's key on its way to the centre, which alone can open it.
///
/// HPKE in base mode. The info is `stand customer key 1`, the associated data device id ‖ customer,
/// 16 bytes each, so that a key can't be passed off as another's.
public struct WrappedKey: Hashable, Sendable, Codable {
    /// The customer whose records the key opens.
    public var subject: UniqueID
    /// HPKE's encapsulated key, 32 bytes.
    public var encapsulated: Base64Bytes
    /// The sealed key: 32 bytes and a tag of 16.
    public var sealed: Base64Bytes

    /// Why a wrapped key can't be opened: it was wrapped to another centre, by another device,
    /// for another customer, or changed.
    public struct NotAuthentic: Error, Equatable, Sendable {}

    private static let info = Data("stand customer key 1".utf8)

    public init(subject: UniqueID, encapsulated: Base64Bytes, sealed: Base64Bytes) {
        self.subject = subject
        self.encapsulated = encapsulated
        self.sealed = sealed
    }

    /// Wraps a customer's key.
    ///
    /// - Parameters:
    ///   - key: 256 bits.
    ///   - subject: The customer.
    ///   - device: The terminal that sends it.
    ///   - centre: The centre's sealing key, from the token.
    public init(
        _ key: SymmetricKey, of subject: UniqueID, device: DeviceID,
        to centre: Curve25519.KeyAgreement.PublicKey
    ) throws {
        var sender = try HPKE.Sender(
            recipientKey: centre, ciphersuite: .centre, info: Self.info)
        let sealed = try sender.seal(
            key.withUnsafeBytes { Data($0) },
            authenticating: Data(device.bytes + subject.bytes))
        self.init(
            subject: subject, encapsulated: Base64Bytes(sender.encapsulatedKey),
            sealed: Base64Bytes(sealed))
    }

    /// Opens a key at the centre.
    ///
    /// - Parameters:
    ///   - device: The terminal that sent it.
    ///   - centre: The centre's private sealing key.
    public func open(
        from device: DeviceID, with centre: Curve25519.KeyAgreement.PrivateKey
    ) throws(NotAuthentic) -> SymmetricKey {
        do {
            var recipient = try HPKE.Recipient(
                privateKey: centre, ciphersuite: .centre, info: Self.info,
                encapsulatedKey: Data(encapsulated.bytes))
            let key = try recipient.open(
                Data(sealed.bytes), authenticating: Data(device.bytes + subject.bytes))
            guard key.count == 32 else { throw NotAuthentic() }
            return SymmetricKey(data: key)
        } catch {
            throw NotAuthentic()
        }
    }
}
