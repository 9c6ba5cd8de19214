import SyncProtocol
import Testing

@Suite("The envelope of a reference package")
struct ReferencePackageTests {
    private static let payload = Array("models\nand prices".utf8)

    private static func built() throws -> [UInt8] {
        try ReferencePackage.build(payload: payload, version: "2026-01-15.1")
    }

    @Test("R-304: a package opens as it was built")
    func roundTrip() throws {
        let package = try ReferencePackage.open(Self.built())
        #expect(package.version == "2026-01-15.1")
        #expect(package.payload == Self.payload)
        let empty = try ReferencePackage.build(payload: [], version: "1")
        #expect(try ReferencePackage.open(empty).payload.isEmpty)
    }

    @Test("R-304: a package cut anywhere is refused as truncated or as no package")
    func truncated() throws {
        let built = try Self.built()
        for count in built.indices {
            #expect(throws: ReferencePackage.Failure.self) {
                try ReferencePackage.open(Array(built.prefix(count)))
            }
        }
        #expect(throws: ReferencePackage.Failure.truncated(expected: 17, found: 16)) {
            try ReferencePackage.open(Array(built.dropLast()))
        }
    }

    @Test("R-304: any changed byte of the payload is a wrong digest")
    func changed() throws {
        let built = try Self.built()
        for index in built.indices.suffix(Self.payload.count) {
            var changed = built
            changed[index] ^= 1
            #expect(throws: ReferencePackage.Failure.wrongDigest) {
                try ReferencePackage.open(changed)
            }
        }
    }

    @Test("R-304: a changed header byte is refused, or changes no more than the version's text")
    func changedHeader() throws {
        let built = try Self.built()
        for index in built.indices.dropLast(Self.payload.count) {
            for change: UInt8 in [0x01, 0x20, 0x80] {
                var changed = built
                changed[index] ^= change
                guard let package = try? ReferencePackage.open(changed) else { continue }
                #expect(package.payload == Self.payload)
            }
        }
    }

    @Test("R-304: bytes after the package are refused")
    func tooLong() throws {
        #expect(throws: ReferencePackage.Failure.tooLong(expected: 17, found: 18)) {
            try ReferencePackage.open(try Self.built() + [0])
        }
    }

    @Test("R-304: a package of a newer form is named as such, whatever else it has")
    func newer() {
        let line = #"{"format":"stand-reference","formatVersion":2,"parts":[]}"# + "\n"
        #expect(throws: ReferencePackage.Failure.newerFormat(2)) {
            try ReferencePackage.open(Array(line.utf8))
        }
    }

    @Test(
        "R-304: what is no package is refused and never traps",
        arguments: [
            "", "\n", "{}\n", "hello\nworld", "{\"format\":\"stand-reference\"}\n",
            #"{"format":"stand-reference","formatVersion":0}"# + "\n",
            #"{"format":"stand-reference","formatVersion":1,"version":"1","sha256":"","bytes":-1}"#
                + "\n",
            #"{"format":"other","formatVersion":1,"version":"1","sha256":"","bytes":0}"# + "\n",
            String(repeating: "[", count: 1000) + "\n", String(repeating: " ", count: 5000),
        ])
    func foreign(text: String) {
        #expect(throws: ReferencePackage.Failure.notAPackage) {
            try ReferencePackage.open(Array(text.utf8))
        }
    }

    @Test(
        "R-304: a version that could not stand in a file name is refused",
        arguments: ["", "a b", "1/2", "\"", "é", "1\n2", String(repeating: "1", count: 65)])
    func unfitVersion(version: String) {
        #expect(throws: ReferencePackage.Failure.unfitVersion) {
            try ReferencePackage.build(payload: [], version: version)
        }
    }
}
