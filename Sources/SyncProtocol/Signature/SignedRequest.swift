public import Crypto

/// A request of a terminal to the centre: what every one of them signs, and how it is checked.
///
/// The signature `stand` covers `@method`, `@path`, `content-digest` when there is a body, and
/// `content-encoding` and `stand-news` when they are sent. Its `keyid` is the device's id, its
/// `nonce` comes back in the centre's answer. A request has no query.
public struct SignedRequest: Sendable {
    /// The name of the signature.
    public static let label = "stand"
    /// The field that says up to which number this terminal has taken the centre's news.
    public static let newsField = "stand-news"

    /// The request with all fields that are signed and the signature's own.
    public let head: HTTPRequestHead
    /// The body as it travels; empty for none.
    public let body: [UInt8]

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - body: As it travels; empty for none.
    ///   - contentEncoding: How the body is packed, or nil.
    ///   - newsSeen: The number of the last news taken, or nil to say nothing.
    ///   - nonce: Fresh for this request; 8 to 64 letters and digits.
    ///   - created: The terminal's clock, seconds since 1970. It is never a reason to refuse.
    ///   - sign: Makes the device's Ed25519 signature over bytes.
    public init(
        method: String, path: String, body: [UInt8] = [], contentEncoding: String? = nil,
        newsSeen: Int64? = nil, device: DeviceID, nonce: String, created: Int64,
        sign: ([UInt8]) throws -> [UInt8]
    ) throws {
        var head = HTTPRequestHead(method: method, path: path)
        if !body.isEmpty {
            head.fields.append((ContentDigest.field, ContentDigest.value(for: body)))
        }
        if let contentEncoding { head.fields.append(("content-encoding", contentEncoding)) }
        if let newsSeen { head.fields.append((Self.newsField, String(newsSeen))) }
        let signature = try MessageSignature(
            signing: head, label: Self.label,
            components: Self.components(of: head),
            created: created, keyID: device.description, nonce: nonce, sign: sign)
        head.fields += signature.fields
        self.head = head
        self.body = body
    }

    /// Takes over a request that was received.
    public init(head: HTTPRequestHead, body: [UInt8]) {
        self.head = head
        self.body = body
    }

    /// Who claims to have signed the request, and the nonce for the answer.
    ///
    /// - Throws: ``MessageSignature/Failure``; a `keyid` that is no device's is unreadable, and so
    ///   is a nonce that isn't 8 to 64 letters, digits, hyphens and underscores.
    public func claim() throws(MessageSignature.Failure) -> Claim {
        let signature = try MessageSignature(reading: head, label: Self.label)
        guard let device = signature.keyID.flatMap(DeviceID.init), let nonce = signature.nonce,
            Nonce.isFit(nonce)
        else { throw .unreadable }
        return Claim(device: device, nonce: nonce, signature: signature)
    }

    /// Checks a claim with the key that belongs to the device.
    public func verify(
        _ claim: Claim, key: Curve25519.Signing.PublicKey
    ) throws(MessageSignature.Failure) {
        let digest = head.value(of: ContentDigest.field)
        guard digest != nil || body.isEmpty else {
            throw .componentMissing(ContentDigest.field)
        }
        if let digest, !ContentDigest.isValid(digest, for: body) { throw .digestDiffers }
        try claim.signature.verify(
            head, key: key, covering: Self.components(of: head))
    }

    /// What a request says about its signer, to be believed only after
    /// ``SignedRequest/verify(_:key:)``.
    public struct Claim: Sendable {
        public let device: DeviceID
        /// To be repeated in the answer.
        public let nonce: String
        fileprivate let signature: MessageSignature
    }

    /// What must be covered: the digest, the encoding and the news wherever they are sent.
    private static func components(of head: HTTPRequestHead) -> [String] {
        ["@method", "@path"]
            + [ContentDigest.field, "content-encoding", newsField].filter {
                head.value(of: $0) != nil
            }
    }
}
