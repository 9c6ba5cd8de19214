public import Crypto
internal import Glibc
public import SyncProtocol

/// The terminal's identity: an Ed25519 key made at the first start, before any licence.
public struct DeviceKey: Sendable {
    private let privateKey: Curve25519.Signing.PrivateKey

    /// The name of the systemd credential that may hold the key.
    public static let credentialName = "stand-device-key"

    /// Takes over a key.
    public init(_ privateKey: Curve25519.Signing.PrivateKey) {
        self.privateKey = privateKey
    }

    /// Reads the device's key, or makes it: from the systemd credential where there is one, else
    /// from the folder's `device.key` (0600, 32 raw bytes), written durably before it is used.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - credentials: The folder of the service's credentials, `$CREDENTIALS_DIRECTORY`.
    /// - Throws: ``StoreError/deviceKeyUnreadable(file:)`` if what is there is not a key; it is
    ///   never replaced. ``StoreError/deviceKeyMissing(file:)`` if it is gone and others need it.
    public static func load(
        _ lock: FolderLock, credentials: String?
    ) throws(StoreError) -> DeviceKey {
        if let credentials, let key = try read("\(credentials)/\(credentialName)") { return key }
        if let key = try read(lock.folder.deviceKey) {
            return try DeviceKeyChange(lock: lock).finish(from: key)
        }
        for file in [lock.folder.journal, lock.folder.keys]
        where try DurableFile.read(file, limit: 1)?.isEmpty == false {
            throw .deviceKeyMissing(file: lock.folder.deviceKey)
        }
        let key = Curve25519.Signing.PrivateKey()
        try DurableFile.write([UInt8](key.rawRepresentation), to: lock.folder.deviceKey)
        return DeviceKey(key)
    }

    /// Whether the key is the service's credential: this folder can't have another.
    static func isGiven(_ credentials: String?) throws(StoreError) -> Bool {
        guard let credentials else { return false }
        return try read("\(credentials)/\(credentialName)") != nil
    }

    static func read(_ path: String) throws(StoreError) -> DeviceKey? {
        guard let bytes = try DurableFile.read(path, limit: 33) else { return nil }
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
            throw .deviceKeyUnreadable(file: path)
        }
        return DeviceKey(key)
    }

    /// The key others check this terminal's signatures with.
    public var publicKey: Curve25519.Signing.PublicKey { privateKey.publicKey }

    /// The key itself, 32 bytes.
    var secretBytes: [UInt8] { [UInt8](privateKey.rawRepresentation) }

    /// The terminal's id.
    public var id: DeviceID { DeviceID(publicKey: publicKey) }

    /// Signs bytes that begin with a text of their own purpose, so that no signature serves
    /// another.
    public func signature(for bytes: [UInt8]) throws -> [UInt8] {
        [UInt8](try privateKey.signature(for: bytes))
    }

    /// Signs the end of a journal.
    func head(epoch: UniqueID, seq: Int64, hash: ChainHash) throws -> Head {
        try Head(epoch: epoch, seq: seq, hash: hash, signedBy: privateKey)
    }

    /// The key that wraps the persons' keys: HKDF-SHA256 of the private key, without salt, for
    /// the purpose `stand key wrap 1`.
    var wrappingKey: SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: privateKey.rawRepresentation),
            info: Array("stand key wrap 1".utf8), outputByteCount: 32)
    }
}
