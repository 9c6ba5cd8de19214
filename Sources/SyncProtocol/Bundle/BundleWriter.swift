public import Crypto
internal import FoundationEssentials

/// Writes a bundle, part by part: what waits leaves a terminal by hand, signed and sealed.
///
/// ```
/// {"bundle":1,"device":"…","encapsulated":"…","epoch":"…"}
/// <a sealed part in base64>
/// …
/// ```
///
/// Each part holds one request just as it would have been sent, so that the centre takes it by the
/// same rules, twice if need be. The last part says that it is the last: a bundle that was cut is
/// noticed. Sealed to the centre with HPKE (RFC 9180, one context for all parts), or, before a
/// licence, with AES-256-GCM under a passphrase's scrypt.
public struct BundleWriter: Sendable {
    /// The first line.
    public let header: [UInt8]
    private var seal: Seal
    private var count: Int64 = 0

    private enum Seal: Sendable {
        case centre(HPKE.Sender)
        case passphrase(SymmetricKey)
    }

    /// Begins a bundle that only the centre can open.
    public init(
        device: DeviceID, epoch: UniqueID, to centre: Curve25519.KeyAgreement.PublicKey
    ) throws {
        let sender = try HPKE.Sender(
            recipientKey: centre, ciphersuite: .centre, info: Data(BundleHeader.info))
        header = try WireJSON.encode(
            BundleHeader(
                bundle: BundleHeader.version, device: device, epoch: epoch,
                encapsulated: Base64Bytes(sender.encapsulatedKey), salt: nil))
        seal = .centre(sender)
    }

    /// Begins a bundle that whoever knows a passphrase can open.
    ///
    /// - Parameter salt: 16 random bytes.
    public init(
        device: DeviceID, epoch: UniqueID, passphrase: String, salt: [UInt8]
    ) throws {
        header = try WireJSON.encode(
            BundleHeader(
                bundle: BundleHeader.version, device: device, epoch: epoch, encapsulated: nil,
                salt: Base64Bytes(salt)))
        seal = .passphrase(try BundleKey.derived(from: passphrase, salt: salt))
    }

    /// The line of the next part, without the newline.
    ///
    /// - Parameter isLast: Whether the bundle ends with it.
    public mutating func line(_ part: BundlePart, isLast: Bool) throws -> [UInt8] {
        let plain = try WireJSON.encode(part.columns(isLast: isLast))
        let associated = BundleHeader.associated(header, part: count)
        count += 1
        let sealed: [UInt8]
        switch seal {
        case .centre(var sender):
            sealed = [UInt8](try sender.seal(Data(plain), authenticating: Data(associated)))
            seal = .centre(sender)
        case .passphrase(let key):
            sealed = try SealedBody.seal(plain, key: key, associated: associated)
        }
        return Array(Base64Bytes(sealed).description.utf8)
    }
}
