/// What a terminal asks a licence with: the body of `POST /v1/registrations`.
///
/// The request is signed like every other one, with the device's key, and the challenge's nonce as
/// the signature's `nonce`. Asking twice with the same device key gives the same licence.
public struct RegistrationRequest: Hashable, Sendable, Codable {
    /// ``LicenceCode/hash``.
    public var licence: Base64Bytes
    /// The device's public key, 32 bytes.
    public var publicKey: Base64Bytes
    /// The journal the terminal writes now.
    public var epoch: UniqueID
    /// What people call the terminal; at most ``longestName`` characters.
    public var name: String
    /// Who is signed in while it is registered; nil for nobody.
    public var genius: String?

    /// In characters.
    public static let longestName = 100

    public init(
        licence: Base64Bytes, publicKey: Base64Bytes, epoch: UniqueID, name: String,
        genius: String?
    ) {
        self.licence = licence
        self.publicKey = publicKey
        self.epoch = epoch
        self.name = name
        self.genius = genius
    }

    /// The body to sign and send.
    public func encoded() throws -> [UInt8] { try WireJSON.encode(self) }

    /// Reads a body from anybody; nil for one that is not a registration.
    public init?(reading body: [UInt8]) {
        guard let request = try? WireJSON.decode(Self.self, body),
            request.licence.bytes.count == 32, request.publicKey.bytes.count == 32,
            request.name.count <= Self.longestName, (request.genius?.count ?? 0) <= 32
        else { return nil }
        self = request
    }
}
