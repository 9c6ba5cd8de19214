public import Crypto

/// The licence as the terminal keeps it: signed by the centre, verified without it at each start
///
public struct Token: Hashable, SignedContent {
    public static let documentType = "application/vnd.stand.token.v1+json"

    /// Whose licence it is.
    public var device: DeviceID
    /// The journal it was asked for.
    public var epoch: UniqueID
    /// Which licence, among the show's.
    public var licence: UniqueID
    /// The show, `BMS-2026`: the first part of its quotes' numbers.
    public var show: String
    /// The terminal's number within the licence, from 1 on.
    public var terminal: Int
    /// What the terminal is called.
    public var name: String
    /// The brands it may work for, by the names of the journal.
    public var brands: [String]
    /// When it was issued, milliseconds since 1970, UTC.
    public var issued: Int64
    /// The moment from which it is no longer valid, milliseconds since 1970, UTC.
    public var validUntil: Int64
    /// The genius it was registered by.
    public var genius: String?
    /// The key of everything the centre signs, 32 bytes.
    public var signingKey: Base64Bytes
    /// The key that customers' keys are wrapped to, X25519, 32 bytes.
    public var sealingKey: Base64Bytes

    public init(
        device: DeviceID, epoch: UniqueID, licence: UniqueID, show: String, terminal: Int,
        name: String, brands: [String], issued: Int64, validUntil: Int64, genius: String?,
        signingKey: Base64Bytes, sealingKey: Base64Bytes
    ) {
        self.device = device
        self.epoch = epoch
        self.licence = licence
        self.show = show
        self.terminal = terminal
        self.name = name
        self.brands = brands
        self.issued = issued
        self.validUntil = validUntil
        self.genius = genius
        self.signingKey = signingKey
        self.sealingKey = sealingKey
    }

    /// Believes a stored or received token: it must be signed by the key it names, for this device.
    ///
    /// - Parameters:
    ///   - document: The token as the centre gave it.
    ///   - device: This terminal.
    ///   - key: The centre's key as the challenge proved it, or as it was stored since.
    public static func open(
        _ document: SignedDocument, for device: DeviceID, signedBy key: Curve25519.Signing.PublicKey
    ) throws(SignedDocument.Failure) -> Token {
        let token = try document.open(Token.self, signedBy: key)
        guard token.device == device, token.signingKey.bytes == Array(key.rawRepresentation) else {
            throw .notAuthentic
        }
        return token
    }

    /// The key that customers' keys are wrapped to, if the bytes are one.
    public var centreSealingKey: Curve25519.KeyAgreement.PublicKey? {
        try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: sealingKey.bytes)
    }
}
