import Crypto
import SyncProtocol
import Testing

@Suite("What the centre signs")
struct SignedDocumentTests {
    private static let centre = Curve25519.Signing.PrivateKey()
    private static let sealing = Curve25519.KeyAgreement.PrivateKey()
    private static let device = DeviceID(publicKey: Curve25519.Signing.PrivateKey().publicKey)

    private static func token() -> Token {
        Token(
            device: device, epoch: Samples.id(1), licence: Samples.id(2), show: "BMS-2026",
            terminal: 4, name: "Stand 3 left", brands: ["citroen", "ds"],
            issued: 1_768_469_400_000, validUntil: 1_769_469_400_000,
            genius: "INETPSA\\TA12345",
            signingKey: Base64Bytes(centre.publicKey.rawRepresentation),
            sealingKey: Base64Bytes(sealing.publicKey.rawRepresentation))
    }

    private static func receipt() -> Receipt {
        Receipt(
            device: device, epoch: Samples.id(1),
            request: Base64Bytes(ContentDigest.digest(of: [1])),
            nonce: "0123456789", acknowledged: 3, head: Samples.journal(3)[2].hash,
            serverTime: 1_768_469_400_000,
            records: [
                RecordRange(first: 1, last: 2, status: .duplicate),
                RecordRange(first: 3, last: 3, status: .setAside),
            ],
            news: [
                News(number: 1, content: .erased(customer: Samples.id(5))),
                News(number: 2, content: .account(customer: Samples.id(5), state: "mailed")),
                News(
                    number: 3,
                    content: .sendOut(quote: Samples.id(6), state: "failed", detail: "refused")),
            ],
            limits: .standard,
            reference: ReferenceOffer(version: "2026-01-15.1", digest: Base64Bytes([7])),
            licence: .valid)
    }

    @Test("R-303: a receipt reads back as it was signed, and answers its own request only")
    func receipt() throws {
        let receipt = Self.receipt()
        let bytes = try SignedDocument(receipt, signedBy: Self.centre).encoded()
        let read = try SignedDocument(reading: bytes)
            .open(Receipt.self, signedBy: Self.centre.publicKey)
        #expect(read == receipt)
        let (device, epoch) = (Self.device, Samples.id(1))
        let nonce = "0123456789"
        #expect(read.answers(device: device, epoch: epoch, nonce: nonce, body: [1]))
        #expect(!read.answers(device: device, epoch: epoch, nonce: nonce, body: [2]))
        #expect(!read.answers(device: device, epoch: epoch, nonce: nonce, body: []))
        #expect(!read.answers(device: device, epoch: epoch, nonce: "9876543210", body: [1]))
        #expect(!read.answers(device: device, epoch: Samples.id(9), nonce: nonce, body: [1]))
    }

    @Test("R-303: a receipt that acknowledges nothing has no head, and the other way round")
    func emptyReceipt() {
        var receipt = Self.receipt()
        receipt.acknowledged = 0
        let answers = {
            receipt.answers(
                device: Self.device, epoch: Samples.id(1), nonce: "0123456789", body: [1])
        }
        #expect(answers() == false)
        receipt.head = .zero
        #expect(answers())
        receipt.acknowledged = -1
        #expect(answers() == false)
    }

    @Test("R-302: a token is believed offline, for its own device and from its own centre")
    func token() throws {
        let document = try SignedDocument(Self.token(), signedBy: Self.centre)
        let stored = try SignedDocument(reading: document.encoded())
        let key = Self.centre.publicKey
        #expect(try Token.open(stored, for: Self.device, signedBy: key) == Self.token())
        let other = DeviceID(publicKey: Curve25519.Signing.PrivateKey().publicKey)
        #expect(throws: SignedDocument.Failure.notAuthentic) {
            try Token.open(stored, for: other, signedBy: key)
        }
        #expect(throws: SignedDocument.Failure.notAuthentic) {
            try Token.open(
                stored, for: Self.device, signedBy: Curve25519.Signing.PrivateKey().publicKey)
        }
    }

    @Test("R-302: a token with any one byte changed is refused")
    func changedByte() throws {
        let bytes = try SignedDocument(Self.token(), signedBy: Self.centre).encoded()
        for index in bytes.indices {
            for change: UInt8 in [0x01, 0x20, 0x80] {
                var changed = bytes
                changed[index] ^= change
                // The key's name and unknown names carry nothing and may differ.
                let read = try? Token.open(
                    SignedDocument(reading: changed), for: Self.device,
                    signedBy: Self.centre.publicKey)
                #expect(read == nil || read == Self.token(), "byte \(index) by \(change)")
            }
        }
    }

    @Test("a document of one kind never passes for another")
    func otherKind() throws {
        let document = try SignedDocument(Self.token(), signedBy: Self.centre)
        #expect(throws: SignedDocument.Failure.otherType(Token.documentType)) {
            try document.open(Receipt.self, signedBy: Self.centre.publicKey)
        }
        let text = String(decoding: try document.encoded(), as: UTF8.self)
        let relabelled = text.replacing("stand.token", with: "stand.receipt")
        #expect(throws: SignedDocument.Failure.notAuthentic) {
            try SignedDocument(reading: Array(relabelled.utf8))
                .open(Receipt.self, signedBy: Self.centre.publicKey)
        }
    }

    @Test("an impostor's challenge is found out by the licence code")
    func challenge() throws {
        var generator = SystemRandomNumberGenerator()
        let code = LicenceCode(
            of: CentreFingerprint(of: Self.centre.publicKey), using: &generator)
        func answer(by key: Curve25519.Signing.PrivateKey, saying: Curve25519.Signing.PublicKey)
            throws -> SignedDocument
        {
            try SignedDocument(
                Challenge(
                    nonce: "centre-nonce", answering: "0123456789",
                    signingKey: Base64Bytes(saying.rawRepresentation), serverTime: 1),
                signedBy: key)
        }
        let own = try answer(by: Self.centre, saying: Self.centre.publicKey)
        #expect(
            try Challenge.open(own, for: code, nonce: "0123456789").nonce == "centre-nonce")
        let impostor = Curve25519.Signing.PrivateKey()
        for document in [
            try answer(by: impostor, saying: impostor.publicKey),
            try answer(by: impostor, saying: Self.centre.publicKey),
        ] {
            #expect(throws: SignedDocument.Failure.notAuthentic) {
                try Challenge.open(document, for: code, nonce: "0123456789")
            }
        }
        #expect(throws: SignedDocument.Failure.notAuthentic) {
            try Challenge.open(own, for: code, nonce: "another-one")
        }
    }

    @Test(
        "hostile documents are refused and never trap",
        arguments: [
            "", "{", "null", "[]", "<html>Welcome to the Wi-Fi</html>", "{\"payload\":1}",
            "{\"payload\":\"\",\"payloadType\":\"\",\"signatures\":[]}",
            "{\"payload\":\"?\",\"payloadType\":\"\",\"signatures\":[{\"sig\":\"\"}]}",
            String(repeating: "[", count: 100_000), "\u{0}",
        ])
    func hostile(text: String) {
        #expect(throws: SignedDocument.Failure.notADocument) {
            try SignedDocument(reading: Array(text.utf8))
        }
    }

    @Test("R-127, R-163: news of a kind from the future is read and counts as taken")
    func futureNews() throws {
        let text = """
            {"payload":"","payloadType":"","signatures":[{"keyid":"","sig":""}]}
            """
        #expect(throws: SignedDocument.Failure.otherType("")) {
            try SignedDocument(reading: Array(text.utf8))
                .open(Receipt.self, signedBy: Self.centre.publicKey)
        }
        var receipt = Self.receipt()
        receipt.news = [News(number: 9, content: .unknown(kind: "weather"))]
        let read = try SignedDocument(receipt, signedBy: Self.centre)
            .open(Receipt.self, signedBy: Self.centre.publicKey)
        #expect(read.news == receipt.news)
    }
}
