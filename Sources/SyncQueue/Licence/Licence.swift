public import Crypto
public import SyncProtocol

/// What ties this terminal to the show: the centre's signed token, and where the centre is.
///
/// It is verified at each start without the centre.
public struct Licence: Sendable {
    /// Where the centre is.
    public let address: CentreAddress
    /// Certificates in PEM that alone are trusted; nil for those of the system.
    public let authority: String?
    /// What the centre granted.
    public let token: Token
    /// The key of everything the centre signs.
    public let signingKey: Curve25519.Signing.PublicKey
    /// The key that customers' keys are wrapped to.
    public let sealingKey: Curve25519.KeyAgreement.PublicKey
    private let document: SignedDocument

    /// Takes over a token that the centre gave.
    ///
    /// - Parameters:
    ///   - device: This terminal; a token of another one is not taken.
    ///   - key: The centre's key as its challenge proved it, or as it was kept since.
    /// - Throws: ``SignedDocument/Failure``.
    public init(
        _ document: SignedDocument, for device: DeviceID,
        signedBy key: Curve25519.Signing.PublicKey, address: CentreAddress, authority: String?
    ) throws(SignedDocument.Failure) {
        token = try Token.open(document, for: device, signedBy: key)
        guard let sealingKey = token.centreSealingKey else { throw .unreadable }
        self.document = document
        self.sealingKey = sealingKey
        signingKey = key
        self.address = address
        self.authority = authority
    }

    /// How it stands with the licence's time.
    ///
    /// - Parameter now: Licence time, in milliseconds since 1970, UTC.
    public func standing(at now: Int64) -> LicenceStanding {
        now < token.validUntil ? .valid : .expired
    }
}

// MARK: - On the shelf

extension Licence {
    private struct Columns: Codable {
        var centre: String
        var authority: String?
        var key: Base64Bytes
        var token: Base64Bytes
    }

    /// Reads the licence that is kept; nil unless it is whole, authentic and this terminal's.
    public init?(on shelf: some CentreShelf, for device: DeviceID) {
        guard let bytes = shelf.read(.licence),
            let columns = try? WireJSON.decode(Columns.self, bytes),
            let address = CentreAddress(columns.centre),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: columns.key.bytes),
            let document = try? SignedDocument(reading: columns.token.bytes)
        else { return nil }
        try? self.init(
            document, for: device, signedBy: key, address: address, authority: columns.authority)
    }

    /// Keeps the licence; durable when this returns.
    public func keep(on shelf: some CentreShelf) throws {
        let columns = Columns(
            centre: address.origin, authority: authority,
            key: Base64Bytes(signingKey.rawRepresentation),
            token: Base64Bytes(try document.encoded()))
        try shelf.write(try WireJSON.encode(columns), as: .licence)
    }
}
