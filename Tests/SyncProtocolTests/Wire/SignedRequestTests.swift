import Crypto
import SyncProtocol
import Testing

@Suite("A terminal's signed request")
struct SignedRequestTests {
    private static let key = Curve25519.Signing.PrivateKey()
    private static let device = DeviceID(publicKey: key.publicKey)

    private static func request(
        body: String = "{}", encoding: String? = nil, news: Int64? = nil
    ) throws -> SignedRequest {
        try SignedRequest(
            method: "POST", path: "/v1/x", body: Array(body.utf8), contentEncoding: encoding,
            newsSeen: news, device: device, nonce: "0123456789", created: 1_768_469_400,
            sign: { [UInt8](try key.signature(for: $0)) })
    }

    private static func verify(_ request: SignedRequest) throws {
        try request.verify(request.claim(), key: key.publicKey)
    }

    @Test("what a terminal signs, the centre believes", arguments: [nil, 17] as [Int64?])
    func verifies(news: Int64?) throws {
        for (body, encoding) in [("", nil), ("{}", nil), ("{}", "gzip")] as [(String, String?)] {
            let request = try Self.request(body: body, encoding: encoding, news: news)
            try Self.verify(request)
            #expect(try request.claim().device == Self.device)
            #expect(try request.claim().nonce == "0123456789")
        }
    }

    @Test("a body that was changed, added or dropped is refused")
    func otherBody() throws {
        for (signed, sent) in [("{}", "{ }"), ("", "{}"), ("{}", "")] {
            let request = try Self.request(body: signed)
            let received = SignedRequest(head: request.head, body: Array(sent.utf8))
            #expect(throws: MessageSignature.Failure.self) { try Self.verify(received) }
        }
    }

    @Test(
        "a signed field can't be taken off or put on",
        arguments: ["content-encoding", "stand-news"])
    func fields(name: String) throws {
        var request = try Self.request(encoding: "gzip", news: 3)
        var head = request.head
        head.fields.removeAll { $0.name == name }
        #expect(throws: MessageSignature.Failure.self) {
            try Self.verify(SignedRequest(head: head, body: request.body))
        }
        request = try Self.request()
        head = request.head
        head.fields.append((name, "3"))
        #expect(throws: MessageSignature.Failure.notCovered(name)) {
            try Self.verify(SignedRequest(head: head, body: request.body))
        }
    }

    @Test("another device's key does not do")
    func otherKey() throws {
        let request = try Self.request()
        #expect(throws: MessageSignature.Failure.notAuthentic) {
            try request.verify(
                request.claim(), key: Curve25519.Signing.PrivateKey().publicKey)
        }
    }

    @Test("a request without a device or without a fit nonce names nobody")
    func unclaimed() throws {
        for (keyID, nonce) in [
            ("nobody", "0123456789"), (Self.device.description, "short"),
            (Self.device.description, "a b c d e f"),
            (Self.device.description, String(repeating: "a", count: 65)),
        ] {
            var head = HTTPRequestHead(method: "GET", path: "/")
            head.fields = try MessageSignature(
                signing: head, label: SignedRequest.label, components: ["@method", "@path"],
                created: 1, keyID: keyID, nonce: nonce,
                sign: { [UInt8](try Self.key.signature(for: $0)) }
            ).fields
            #expect(throws: MessageSignature.Failure.unreadable) {
                try SignedRequest(head: head, body: []).claim()
            }
        }
        #expect(throws: MessageSignature.Failure.missing) {
            try SignedRequest(head: HTTPRequestHead(method: "GET", path: "/"), body: []).claim()
        }
    }
}
