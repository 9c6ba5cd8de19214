import Crypto
import SyncProtocol
import TestSupport
import Testing

@Suite("The licence code")
struct LicenceCodeTests {
    private static let centre = Curve25519.Signing.PrivateKey().publicKey
    private static let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

    private static func code(_ seed: UInt64) -> LicenceCode {
        var generator = SeededGenerator(seed: seed)
        return LicenceCode(of: CentreFingerprint(of: centre), using: &generator)
    }

    @Test("R-301: a code reads back as it is printed, and knows the centre that issued it")
    func roundTrip() throws {
        for seed in 0..<500 {
            let code = Self.code(UInt64(seed))
            let text = code.description
            #expect(try LicenceCode(reading: text) == code, "seed \(seed)")
            #expect(code.fingerprint == CentreFingerprint(of: Self.centre))
            #expect(text.split(separator: "-").map(\.count) == [4, 4, 4, 4, 5])
            #expect(text.allSatisfy { Self.alphabet.contains($0) || $0 == "-" }, "seed \(seed)")
        }
    }

    @Test("R-301: another centre, and another draw, give another code and another hash")
    func distinct() {
        let other = CentreFingerprint(of: Curve25519.Signing.PrivateKey().publicKey)
        #expect(other != CentreFingerprint(of: Self.centre))
        let codes = (0..<500).map { Self.code(UInt64($0)) }
        #expect(Set(codes.map(\.description)).count == 500)
        #expect(Set(codes.map(\.hash)).count == 500)
    }

    @Test(
        "R-301: a code is understood as people type it",
        arguments: [
            { $0.lowercased() }, { $0.replacing("-", with: "") }, { $0.replacing("-", with: " ") },
            { "  \($0)\n" }, { $0.replacing("0", with: "O") }, { $0.replacing("0", with: "o") },
            { $0.replacing("1", with: "I") }, { $0.replacing("1", with: "l") },
            { $0.replacing("-", with: "\u{2013}") },
        ] as [@Sendable (String) -> String])
    func forgiving(change: @Sendable (String) -> String) throws {
        for seed in 0..<60 {
            let code = Self.code(UInt64(seed))
            #expect(try LicenceCode(reading: change(code.description)) == code)
        }
    }

    @Test("R-301: one wrong character is always found")
    func oneWrong() throws {
        let text = Array(Self.code(7).description.replacing("-", with: ""))
        for place in text.indices {
            for wrong in Self.alphabet where wrong != text[place] {
                var typed = text
                typed[place] = wrong
                #expect(throws: LicenceCode.Failure.wrongCheck) {
                    try LicenceCode(reading: String(typed))
                }
            }
        }
    }

    @Test("R-301: two neighbours exchanged are always found")
    func exchanged() throws {
        for seed in 0..<50 {
            let text = Array(Self.code(UInt64(seed)).description.replacing("-", with: ""))
            for place in text.indices.dropLast() where text[place] != text[place + 1] {
                var typed = text
                typed.swapAt(place, place + 1)
                #expect(throws: LicenceCode.Failure.wrongCheck) {
                    try LicenceCode(reading: String(typed))
                }
            }
        }
    }

    @Test("R-301: what is wrong with a code is said so that it can be put right")
    func failures() {
        let text = Self.code(3).description
        #expect(throws: LicenceCode.Failure.empty) { try LicenceCode(reading: " -- ") }
        #expect(throws: LicenceCode.Failure.wrongLength(found: 20, expected: 21)) {
            try LicenceCode(reading: String(text.dropLast()))
        }
        #expect(throws: LicenceCode.Failure.strangeCharacter("?", place: 5)) {
            try LicenceCode(reading: text.prefix(5) + "?")
        }
        #expect(throws: LicenceCode.Failure.strangeCharacter("U", place: 1)) {
            try LicenceCode(reading: "U" + text)
        }
    }

    @Test(
        "Hostile codes are refused and never trap",
        arguments: [
            "", "\u{0}", "😀", "é", "٣٣٣٣", "-", String(repeating: "0", count: 5_000),
            String(repeating: "\u{301}", count: 1_000), "*~$=U*~$=U*~$=U*~$=U*",
        ])
    func hostile(text: String) {
        #expect(throws: LicenceCode.Failure.self) { try LicenceCode(reading: text) }
    }
}
