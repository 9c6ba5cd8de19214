import Crypto
import SyncProtocol
import TestSupport
import Testing

@Suite("Identity: ids, device, terminal code")
struct IdentityTests {
    @Test("Crockford base32 has the standard's values, filled up with zeros")
    func crockford() {
        #expect(Crockford.encode([]) == "")
        #expect(Crockford.encode([0x00]) == "00")
        #expect(Crockford.encode([0xFF]) == "ZW")
        #expect(Crockford.encode([0xF8, 0x3E, 0x0F, 0x83, 0xE0]) == "Z0Z0Z0Z0")
        #expect(Crockford.encode(Array("Hello".utf8)) == "91JPRV3F")
    }

    @Test("Crockford base32 never uses I, L, O or U, which are misread")
    func alphabet() {
        let text = Crockford.encode((0...255).map { UInt8($0) })
        #expect(text.allSatisfy { !"ILOU".contains($0) })
    }

    @Test("The device id is the first 128 bits of SHA-256 of the public key")
    func deviceID() {
        let key = Curve25519.Signing.PrivateKey()
        let digest = Array(SHA256.hash(data: key.publicKey.rawRepresentation))
        #expect(DeviceID(publicKey: key.publicKey).bytes == Array(digest.prefix(16)))
        #expect(DeviceID(publicKey: key.publicKey).description.count == 26)
        #expect(DeviceID(bytes: [1, 2, 3]) == nil)
    }

    @Test("R-150: the terminal code is six Crockford characters of SHA-256(device id ‖ epoch)")
    func terminalCode() throws {
        let device = try #require(DeviceID(bytes: [UInt8](repeating: 7, count: 16)))
        let digest = SHA256.hash(data: device.bytes + Samples.id(1).bytes)
        let code = device.terminalCode(epoch: Samples.id(1))
        #expect(code == String(Crockford.encode(digest).prefix(6)))
        #expect(code.count == 6)
    }

    @Test("R-150: another epoch of the same device has another terminal code")
    func otherEpoch() throws {
        let device = try #require(DeviceID(bytes: [UInt8](repeating: 7, count: 16)))
        let codes = Set((0...200).map { device.terminalCode(epoch: Samples.id($0)) })
        #expect(codes.count == 201)
    }

    @Test("An epoch is a UUIDv4")
    func version4() {
        var generator = SeededGenerator(seed: 4)
        let text = UniqueID.random(using: &generator).description
        #expect(text.dropFirst(14).prefix(1) == "4")
        #expect("89ab".contains(text.dropFirst(19).prefix(1)))
    }

    @Test("An id has one spelling: it reads back what it writes, and nothing else is an id")
    func spelling() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let id = UniqueID.random(using: &generator)
            #expect(UniqueID(id.description) == id)
            #expect(UniqueID(bytes: id.bytes) == id)
        }
    }

    @Test(
        "Hostile ids are refused",
        arguments: [
            "", "0f6d3b8e", "0F6D3B8E-5A51-4A8E-9C55-6F1F0F5B7A01",
            "0f6d3b8e-5a51-4a8e-9c55-6f1f0f5b7a0", "0f6d3b8e-5a51-4a8e-9c55-6f1f0f5b7a011",
            "0f6d3b8e05a51-4a8e-9c55-6f1f0f5b7a01", "0f6d3b8e-5a51-4a8e-9c55-6f1f0f5b7a0é",
            "{f6d3b8e-5a51-4a8e-9c55-6f1f0f5b7a0}", "------------------------------------",
        ])
    func hostileID(text: String) {
        #expect(UniqueID(text) == nil)
    }
}
