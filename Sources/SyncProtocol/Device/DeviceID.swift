public import Crypto

/// The identity of a terminal: the first 128 bits of SHA-256 of its public key.
public struct DeviceID: Hashable, Sendable {
    private let id: UniqueID

    /// The id that belongs to a device's public key.
    public init(publicKey: Curve25519.Signing.PublicKey) {
        let digest = SHA256.hash(data: publicKey.rawRepresentation)
        id = UniqueID(bytes: Array(digest).prefix(16)) ?? .zero
    }

    /// Reads an id from exactly sixteen bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard let id = UniqueID(bytes: bytes) else { return nil }
        self.id = id
    }

    /// The sixteen bytes.
    public var bytes: [UInt8] { id.bytes }

    /// The terminal's code in quote numbers: 6 Crockford characters, 30 bits, of
    /// SHA-256(device id ‖ epoch), so that no two terminals clash offline.
    ///
    /// - Parameter epoch: The epoch of the journal the number is recorded in.
    public func terminalCode(epoch: UniqueID) -> String {
        String(Crockford.encode(SHA256.hash(data: bytes + epoch.bytes)).prefix(6))
    }
}

extension DeviceID: TextCoded {
    /// Reads 26 Crockford characters in capitals; anything else gives nil.
    public init?(_ description: String) {
        guard description.utf8.count == 26, let bytes = Crockford.decode(description) else {
            return nil
        }
        self.init(bytes: bytes)
    }

    /// 26 Crockford characters.
    public var description: String { Crockford.encode(bytes) }
}
