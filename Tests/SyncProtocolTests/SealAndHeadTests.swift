import Crypto
import SyncProtocol
import Testing

@Suite("Sealed bodies and signed heads")
struct SealAndHeadTests {
    private let key = SymmetricKey(size: .bits256)
    private let associated = Samples.header().canonicalBytes

    @Test("R-407: what is sealed opens with its key and its header", arguments: [0, 1, 16, 5000])
    func roundTrip(count: Int) throws {
        let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let sealed = try SealedBody.seal(plain, key: key, associated: associated)
        #expect(sealed.count == 29 + count)
        #expect(sealed.first == 1)
        #expect(try SealedBody.open(sealed, key: key, associated: associated) == plain)
    }

    @Test("R-407: the same text sealed twice is not the same bytes")
    func freshNonce() throws {
        let plain = Array("Leblanc".utf8)
        let first = try SealedBody.seal(plain, key: key, associated: associated)
        #expect(try SealedBody.seal(plain, key: key, associated: associated) != first)
    }

    @Test("A sealed body does not open with another key or under another header")
    func bound() throws {
        let sealed = try SealedBody.seal([1, 2, 3], key: key, associated: associated)
        #expect(throws: SealedBody.Failure.notAuthentic) {
            try SealedBody.open(
                sealed, key: SymmetricKey(size: .bits256), associated: associated)
        }
        #expect(throws: SealedBody.Failure.notAuthentic) {
            try SealedBody.open(
                sealed, key: key, associated: Samples.header(seq: 2).canonicalBytes)
        }
    }

    @Test("A sealed body with any byte changed, or cut anywhere, is refused and never traps")
    func hostile() throws {
        let sealed = try SealedBody.seal(
            Array("Marie".utf8), key: key, associated: associated)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 0x10
            #expect(throws: SealedBody.Failure.self) {
                try SealedBody.open(changed, key: key, associated: associated)
            }
            #expect(throws: SealedBody.Failure.self) {
                try SealedBody.open(
                    Array(sealed.prefix(index)), key: key, associated: associated)
            }
        }
    }

    @Test("Plain JSON is never taken for a sealed body")
    func plainJSON() {
        #expect(SealedBody.isSealed(Array("{}".utf8)) == false)
        #expect(SealedBody.isSealed([]) == false)
    }

    @Test("R-403: a head proves its epoch, place and hash, and only for its own device")
    func head() throws {
        let device = Curve25519.Signing.PrivateKey()
        let hash = Samples.journal(1)[0].hash
        let head = try Head(epoch: Samples.id(1), seq: 9, hash: hash, signedBy: device)
        #expect(head.isSigned(by: device.publicKey))
        #expect(head.isSigned(by: Curve25519.Signing.PrivateKey().publicKey) == false)
        var other = head
        other.seq = 10
        #expect(other.isSigned(by: device.publicKey) == false)
        other = head
        other.epoch = Samples.id(2)
        #expect(other.isSigned(by: device.publicKey) == false)
        other = head
        other.hash = .zero
        #expect(other.isSigned(by: device.publicKey) == false)
        other = head
        other.signature = []
        #expect(other.isSigned(by: device.publicKey) == false)
    }

    @Test("What a head signs begins with its purpose, so it serves nothing else")
    func domain() {
        let head = Head(epoch: Samples.id(1), seq: 1, hash: .zero, signature: [])
        #expect(head.signedBytes.starts(with: Array("stand head 1".utf8) + [0]))
        #expect(head.signedBytes.count == 13 + 16 + 8 + 32)
    }
}
