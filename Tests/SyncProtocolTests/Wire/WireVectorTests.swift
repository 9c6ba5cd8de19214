import Crypto
import Foundation
import SyncProtocol
import Testing

@Suite("The vectors for other languages")
struct WireVectorTests {
    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func made(_ scene: VectorScene, key: WrappedKey) throws -> WireVectors {
        let requests = try scene.requests(key)
        let code = scene.code.description
        return WireVectors(
            keys: WireVectors.Keys(
                device: Base64Bytes(scene.device.rawRepresentation),
                centreSigning: Base64Bytes(scene.centre.rawRepresentation),
                centreSealing: Base64Bytes(scene.sealing.rawRepresentation)),
            licence: WireVectors.Licence(
                code: code, typed: [code.lowercased(), code.replacing("-", with: " ")],
                hash: Hexadecimal.encode(scene.code.hash)),
            requests: try requests.map { request in
                let signature = try MessageSignature(
                    reading: request.head, label: SignedRequest.label)
                return WireVectors.Request(
                    method: request.head.method, path: request.head.path,
                    fields: request.head.fields.map { [$0.name, $0.value] },
                    body: text(request.body), base: text(try signature.base(of: request.head)))
            },
            documents: try scene.documents(requests[2]).map { document in
                WireVectors.Document(
                    envelope: text(try document.encoded()), payload: text(document.payload),
                    type: document.type)
            },
            customerKey: WireVectors.CustomerKey(
                device: scene.deviceID,
                plain: Base64Bytes(scene.customerKey.withUnsafeBytes { Array($0) }), wrapped: key),
            problems: try Problem.Kind.allCases.map { kind in
                text(try Problem(kind, detail: "because", expected: 4, seq: 5).encoded())
            })
    }

    @Test("what is made of the same keys today is what the file holds")
    func vectors() throws {
        let scene = try VectorScene()
        if ProcessInfo.processInfo.environment["STAND_RENEW"] == "1" {
            try Self.made(scene, key: scene.wrappedKey()).store()
        }
        let stored = try WireVectors.stored()
        // A key is wrapped with chance: the stored one is opened, all else is made anew.
        #expect(try Self.made(scene, key: stored.customerKey.wrapped) == stored)
        let key = try stored.customerKey.wrapped.open(from: scene.deviceID, with: scene.sealing)
        #expect(key == scene.customerKey)
    }

    @Test("each stored request verifies with the device's key")
    func requests() throws {
        let scene = try VectorScene()
        for stored in try WireVectors.stored().requests {
            let head = HTTPRequestHead(
                method: stored.method, path: stored.path,
                fields: stored.fields.map { (name: $0[0], value: $0[1]) })
            let request = SignedRequest(head: head, body: Array(stored.body.utf8))
            try request.verify(request.claim(), key: scene.device.publicKey)
        }
    }

    @Test("each stored document opens with the centre's key")
    func documents() throws {
        let scene = try VectorScene()
        let documents = try WireVectors.stored().documents.map {
            try SignedDocument(reading: Array($0.envelope.utf8))
        }
        let key = scene.centre.publicKey
        let challenge = try Challenge.open(
            documents[0], for: scene.code, nonce: "0123456789ABCDEF")
        #expect(challenge.nonce == "FEDCBA9876543210")
        #expect(try Token.open(documents[1], for: scene.deviceID, signedBy: key).terminal == 4)
        #expect(try documents[2].open(Receipt.self, signedBy: key).acknowledged == 2)
        #expect(try documents[3].open(CustomerAnswer.self, signedBy: key).customers.count == 1)
    }

    /// What `fixtures/sync/make-foreign.py` made with libraries of another language.
    private struct Foreign: Decodable {
        var request: WireVectors.Request
        var document: String
        var customerKey: WireVectors.CustomerKey
        var code: String
    }

    @Test("what libraries of another language signed, sealed and spelled is understood here")
    func foreign() throws {
        let scene = try VectorScene()
        let file = WireVectors.file.deletingLastPathComponent().appending(path: "foreign.json")
        let foreign = try JSONDecoder().decode(Foreign.self, from: Data(contentsOf: file))
        let head = HTTPRequestHead(
            method: foreign.request.method, path: foreign.request.path,
            fields: foreign.request.fields.map { (name: $0[0], value: $0[1]) })
        let request = SignedRequest(head: head, body: Array(foreign.request.body.utf8))
        try request.verify(request.claim(), key: scene.device.publicKey)
        let document = try SignedDocument(reading: Array(foreign.document.utf8))
        let challenge = try Challenge.open(
            document, for: LicenceCode(reading: foreign.code), nonce: "0123456789ABCDEF")
        #expect(challenge.nonce == "foreign-nonce")
        let key = try foreign.customerKey.wrapped.open(
            from: foreign.customerKey.device, with: scene.sealing)
        #expect(key == SymmetricKey(data: foreign.customerKey.plain.bytes))
    }
}
