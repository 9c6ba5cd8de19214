import Crypto
import SyncProtocol
import Testing

@Suite("A batch")
struct BatchTests {
    private static let centre = Curve25519.KeyAgreement.PrivateKey()
    private static let device = DeviceID(publicKey: Curve25519.Signing.PrivateKey().publicKey)

    private static func wrapped() throws -> WrappedKey {
        try WrappedKey(
            SymmetricKey(data: [UInt8](repeating: 9, count: 32)), of: Samples.id(5),
            device: device, to: centre.publicKey)
    }

    private static func batch() throws -> Batch {
        let opaque = OpaqueRecord(
            seq: 4, prev: Samples.journal(3)[2].hash, hash: Samples.journal(4)[3].hash,
            reason: "no UTF-8", content: Base64Bytes([0xFF]))
        return Batch(
            [.key(try wrapped())] + Samples.journal(3).map { .record($0) } + [.opaque(opaque)])
    }

    @Test("R-303: a batch reads back as it was written, line by line")
    func roundTrip() throws {
        let batch = try Self.batch()
        let bytes = try batch.encoded()
        #expect(try Batch(reading: bytes) == batch)
        #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 5)
        #expect(try Batch(reading: []) == Batch([]))
        #expect(try Batch(reading: bytes.dropLast()) == batch)
    }

    @Test("R-303: the line that can't be read is named")
    func badLine() throws {
        let bytes = try Self.batch().encoded()
        for (text, line) in [("{}\n", 6), ("\n\n", 6), ("{\"record\":{}}\n", 6), ("\u{0}", 6)] {
            #expect(throws: Batch.Failure.badLine(line)) {
                try Batch(reading: bytes + Array(text.utf8))
            }
        }
    }

    @Test("A batch beyond the limits is refused")
    func limits() throws {
        let bytes = try Batch(Samples.journal(5).map { .record($0) }).encoded()
        let most = BatchLimits(records: 5, bytes: bytes.count)
        #expect(try Batch(reading: bytes, limits: most).lines.count == 5)
        #expect(throws: Batch.Failure.tooManyRecords) {
            try Batch(reading: bytes, limits: BatchLimits(records: 4, bytes: bytes.count))
        }
        #expect(throws: Batch.Failure.tooLong) {
            try Batch(reading: bytes, limits: BatchLimits(records: 5, bytes: bytes.count - 1))
        }
    }

    @Test(
        "Hostile lines are none",
        arguments: [
            "", " ", "{}", "{\"key\":{}}", "{\"record\":null}", "{\"record\":}", "{\"record\":",
            "{\"key\":null,\"opaque\":null}", "{\"opaque\":{\"seq\":1}}", "{\"other\":1}",
            String(repeating: "{\"key\":", count: 50_000), "\u{FEFF}{}",
        ])
    func hostile(text: String) {
        #expect(BatchLine(reading: Array(text.utf8)) == nil)
    }

    @Test("A line is a key or a record, never both")
    func both() throws {
        let key = String(decoding: try BatchLine.key(Self.wrapped()).encoded(), as: UTF8.self)
        let opaque = """
            "opaque":{"hash":"\(ChainHash.zero)","prev":"\(ChainHash.zero)","reason":"","seq":1}}
            """
        #expect(BatchLine(reading: Array(key.utf8)) != nil)
        #expect(BatchLine(reading: Array("{\(opaque)".utf8)) != nil)
        #expect(BatchLine(reading: Array("\(key.dropLast()),\(opaque)".utf8)) == nil)
    }

    @Test("A customer's key is opened by the centre alone, for its device and customer alone")
    func keys() throws {
        let wrapped = try Self.wrapped()
        let opened = try wrapped.open(from: Self.device, with: Self.centre)
        #expect(opened == SymmetricKey(data: [UInt8](repeating: 9, count: 32)))
        let stranger = DeviceID(publicKey: Curve25519.Signing.PrivateKey().publicKey)
        #expect(throws: WrappedKey.NotAuthentic.self) {
            try wrapped.open(from: stranger, with: Self.centre)
        }
        #expect(throws: WrappedKey.NotAuthentic.self) {
            try wrapped.open(from: Self.device, with: Curve25519.KeyAgreement.PrivateKey())
        }
        var other = wrapped
        other.subject = Samples.id(6)
        #expect(throws: WrappedKey.NotAuthentic.self) {
            try other.open(from: Self.device, with: Self.centre)
        }
    }

    @Test("A wrapped key with any one byte changed, or cut anywhere, can't be opened")
    func changedKey() throws {
        let wrapped = try Self.wrapped()
        for index in wrapped.sealed.bytes.indices {
            var changed = wrapped
            changed.sealed.bytes[index] ^= 1
            var cut = wrapped
            cut.sealed.bytes.removeLast(index + 1)
            for broken in [changed, cut] {
                #expect(throws: WrappedKey.NotAuthentic.self) {
                    try broken.open(from: Self.device, with: Self.centre)
                }
            }
        }
        for index in 0..<32 {
            var changed = wrapped
            changed.encapsulated.bytes[index] ^= 4
            #expect(throws: WrappedKey.NotAuthentic.self) {
                try changed.open(from: Self.device, with: Self.centre)
            }
        }
    }
}
