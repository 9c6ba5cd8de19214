public import Crypto

/// What the centre says first: who it is, and a nonce for the registration to be signed with.
///
/// The terminal compares the key with the licence code's fingerprint before it says anything.
public struct Challenge: Hashable, SignedContent {
    public static let documentType = "application/vnd.stand.challenge.v1+json"

    /// To be the `nonce` of the registration's signature; good for a few minutes.
    public var nonce: String
    /// The terminal's own nonce, repeated: the answer was made for this question.
    public var answering: String
    /// The key this document and everything else of the centre is signed with, 32 bytes.
    public var signingKey: Base64Bytes
    /// The centre's clock, milliseconds since 1970, UTC.
    public var serverTime: Int64

    public init(nonce: String, answering: String, signingKey: Base64Bytes, serverTime: Int64) {
        self.nonce = nonce
        self.answering = answering
        self.signingKey = signingKey
        self.serverTime = serverTime
    }

    /// Believes a document if it was signed by the very centre that issued a licence code.
    ///
    /// - Parameters:
    ///   - document: The answer.
    ///   - code: The licence code that was typed.
    ///   - nonce: The nonce that was asked with.
    /// - Throws: ``SignedDocument/Failure``; a key of another centre, or an answer to another
    ///   question, is not authentic.
    public static func open(
        _ document: SignedDocument, for code: LicenceCode, nonce: String
    ) throws(SignedDocument.Failure) -> Challenge {
        guard document.type == documentType else { throw .otherType(document.type) }
        let claimed = try document.read(Challenge.self)
        guard let key = claimed.centreKey else { throw .unreadable }
        guard CentreFingerprint(of: key) == code.fingerprint, claimed.answering == nonce else {
            throw .notAuthentic
        }
        return try document.open(Challenge.self, signedBy: key)
    }

    /// The centre's key, if the bytes are one.
    public var centreKey: Curve25519.Signing.PublicKey? {
        try? Curve25519.Signing.PublicKey(rawRepresentation: signingKey.bytes)
    }
}
