import Crypto
import FoundationEssentials
import SyncProtocol
import Testing

@Suite("Message signatures (RFC 9421)")
struct MessageSignatureTests {
    /// The request of the RFC's appendix B.2, with the signature of B.2.6.
    private static let standard = HTTPRequestHead(
        method: "POST", path: "/foo", authority: "example.com",
        fields: [
            ("Date", "Tue, 20 Apr 2021 02:07:55 GMT"), ("Content-Type", "application/json"),
            ("Content-Length", "18"),
            (
                "Signature-Input",
                """
                sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length")\
                ;created=1618884473;keyid="test-key-ed25519"
                """
            ),
            (
                "Signature",
                """
                sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQ\
                v5lIp5WPpBKRCw==:
                """
            ),
        ])
    private static let publicKey = "JrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs="
    private static let privateKey = "n4Ni+HpISpVObnQMW0wOhCKROaIKqKtW/2ZYb2p9KcU="

    private static func standardKey() throws -> Curve25519.Signing.PublicKey {
        try Curve25519.Signing.PublicKey(
            rawRepresentation: #require(Data(base64Encoded: publicKey)))
    }

    @Test("the RFC's Ed25519 example B.2.6 verifies with the RFC's key")
    func standardVerifies() throws {
        let signature = try MessageSignature(reading: Self.standard, label: "sig-b26")
        #expect(signature.created == 1_618_884_473)
        #expect(signature.keyID == "test-key-ed25519")
        try signature.verify(Self.standard, key: Self.standardKey(), covering: ["@method", "date"])
    }

    @Test("the RFC's Ed25519 example B.2.6 has the base that the RFC prints")
    func standardBase() throws {
        let signature = try MessageSignature(reading: Self.standard, label: "sig-b26")
        let base = """
            "date": Tue, 20 Apr 2021 02:07:55 GMT
            "@method": POST
            "@path": /foo
            "@authority": example.com
            "content-type": application/json
            "content-length": 18
            "@signature-params": ("date" "@method" "@path" "@authority" "content-type" \
            "content-length");created=1618884473;keyid="test-key-ed25519"
            """
        #expect(try String(decoding: signature.base(of: Self.standard), as: UTF8.self) == base)
    }

    @Test("signing the RFC's request with the RFC's key gives the RFC's signature")
    func standardSigns() throws {
        let key = try Curve25519.Signing.PrivateKey(
            rawRepresentation: #require(Data(base64Encoded: Self.privateKey)))
        let signature = try MessageSignature(
            signing: Self.standard, label: "sig-b26",
            components: [
                "date", "@method", "@path", "@authority", "content-type", "content-length",
            ],
            created: 1_618_884_473, keyID: "test-key-ed25519", nonce: nil,
            sign: { [UInt8](try key.signature(for: $0)) })
        // Some implementations of Ed25519 add chance: the signature is checked, not compared.
        try signature.verify(Self.standard, key: Self.standardKey(), covering: [])
        #expect(signature.fields[0].value == Self.standard.value(of: "signature-input"))
    }

    @Test("a request with any covered part changed is refused", arguments: 0..<5)
    func changedPart(part: Int) throws {
        var head = Self.standard
        switch part {
        case 0: head.method = "PUT"
        case 1: head.path = "/foo/"
        case 2: head.authority = "example.org"
        case 3: head.fields[0].value = "Tue, 20 Apr 2021 02:07:56 GMT"
        default: head.fields.append(("content-length", "18"))
        }
        let signature = try MessageSignature(reading: head, label: "sig-b26")
        #expect(throws: MessageSignature.Failure.notAuthentic) {
            try signature.verify(head, key: Self.standardKey(), covering: [])
        }
    }

    @Test("changing any one byte of the two fields leaves no valid signature", arguments: [3, 4])
    func changedByte(field: Int) throws {
        let value = Array(Self.standard.fields[field].value.utf8)
        for index in value.indices {
            for change: UInt8 in [0x01, 0x02, 0x20] {
                var changed = value
                changed[index] ^= change
                var head = Self.standard
                head.fields[field].value = String(decoding: changed, as: UTF8.self)
                guard let read = try? MessageSignature(reading: head, label: "sig-b26") else {
                    continue
                }
                #expect(throws: MessageSignature.Failure.self, "byte \(index) by \(change)") {
                    try read.verify(
                        head, key: Self.standardKey(), covering: ["@method", "@path", "date"])
                }
            }
        }
    }

    @Test("a signature that leaves out what it must cover is refused")
    func notCovered() throws {
        let signature = try MessageSignature(reading: Self.standard, label: "sig-b26")
        #expect(throws: MessageSignature.Failure.notCovered("content-digest")) {
            try signature.verify(
                Self.standard, key: Self.standardKey(), covering: ["content-digest"])
        }
    }

    @Test(
        "a hostile Signature-Input is refused and never traps",
        arguments: [
            "", "stand", "stand=", "stand=()", "stand=(\"@method\"", "stand=(@method)",
            "stand=(\"@method\" \"@method\");created=1", "stand=(\"@method\";req);created=1",
            "stand=(\"@method\");created=\"1\"", "stand=(\"@method\");created=1.5",
            "stand=(\"@method\");keyid=token", "stand=(\"@method\");alg=\"hmac-sha256\"",
            "stand=(1 2 3)", "stand=:AAAA:", "\u{0}", String(repeating: "stand=(", count: 10_000),
        ])
    func hostileInput(input: String) throws {
        let text = String(repeating: "A", count: 86) + "=="
        let head = HTTPRequestHead(
            method: "GET", path: "/",
            fields: [("signature-input", input), ("signature", "stand=:\(text):")])
        #expect(throws: MessageSignature.Failure.self) {
            let read = try MessageSignature(reading: head, label: "stand")
            try read.verify(head, key: Self.standardKey(), covering: ["@method"])
        }
    }

    @Test("a field value that smuggles in a line is refused")
    func lineBreak() throws {
        let head = HTTPRequestHead(
            method: "GET", path: "/", fields: [("date", "now\n\"@path\": /other")])
        #expect(throws: MessageSignature.Failure.unreadable) {
            try MessageSignature(
                signing: head, label: "stand", components: ["date"], created: 1, keyID: "k",
                nonce: nil, sign: { _ in [] })
        }
    }

    @Test("a content digest is compared with SHA-256 of the body and nothing weaker")
    func contentDigest() {
        let body = Array("{\"hello\": \"world\"}".utf8)
        // The value of RFC 9530, appendix D.
        #expect(
            ContentDigest.value(for: body)
                == "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:")
        #expect(ContentDigest.isValid(ContentDigest.value(for: body), for: body))
        for wrong in [
            "", "sha-256", "sha-256=1", "sha-256=::", "sha-512=:AAAA:", "md5=:AAAA:",
            "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE:", "\u{0}",
        ] {
            #expect(ContentDigest.isValid(wrong, for: body) == false, "\(wrong)")
        }
        #expect(ContentDigest.isValid(ContentDigest.value(for: body), for: []) == false)
    }
}
