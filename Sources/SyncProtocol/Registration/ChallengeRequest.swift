/// The question before a registration: the body of `POST /v1/registrations/challenge`, unsigned.
public struct ChallengeRequest: Hashable, Sendable, Codable {
    /// Fresh, 8 to 64 letters and digits; it comes back in the ``Challenge``.
    public var nonce: String

    public init(nonce: String) {
        self.nonce = nonce
    }

    /// The body to send.
    public func encoded() throws -> [UInt8] { try WireJSON.encode(self) }

    /// Reads a body from anybody; nil for one that is none.
    public init?(reading body: [UInt8]) {
        guard let request = try? WireJSON.decode(Self.self, body),
            Nonce.isFit(request.nonce)
        else { return nil }
        self = request
    }
}
