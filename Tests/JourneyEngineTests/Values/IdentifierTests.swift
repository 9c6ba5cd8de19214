import Foundation
import JourneyEngine
import Testing

@Suite struct IdentifierTests {
    enum Thing {}

    static let chance: [UInt8] = [0xAB, 0xCD, 0xEF, 1, 2, 3, 4, 5, 6, 7]

    @Test("R-303: an identifier is a UUID of version 7 that tells its time")
    func form() throws {
        let identifier = Identifier<Thing>(milliseconds: 0x0123_4567_89AB, random: Self.chance)
        #expect(identifier.text == "01234567-89ab-73cd-af01-020304050607")
        #expect(identifier.milliseconds == 0x0123_4567_89AB)
        #expect(identifier.bytes.count == 16)
        #expect(UUID(uuidString: identifier.text)?.uuidString.lowercased() == identifier.text)
    }

    @Test("R-303: the things of one decision have different identifiers in their order")
    func order() {
        let made = (0..<2000).map {
            Identifier<Thing>(milliseconds: 1, random: Self.chance, index: $0)
        }
        #expect(made == made.sorted())
        #expect(Set(made).count == 2000)
    }

    @Test("R-303: too little chance, a strange time or index gives an identifier, never a trap")
    func hostile() {
        for milliseconds in [Int64.min, -1, 0, Int64.max] {
            for index in [Int.min, -1, 5000, Int.max] {
                let made = Identifier<Thing>(milliseconds: milliseconds, random: [], index: index)
                #expect(Identifier<Thing>(made.text) == made)
                #expect(made.text.count == 36)
            }
        }
    }

    @Test(
        "R-303: what is not a UUID is not read",
        arguments: [
            "", "01234567-89ab-73cd-af01-02030405060", "01234567-89ab-73cd-af01-0203040506077",
            "01234567+89ab-73cd-af01-020304050607", "0123456g-89ab-73cd-af01-020304050607",
            "{1234567-89ab-73cd-af01-02030405060}", "０1234567-89ab-73cd-af01-020304050",
            "------------------------------------",
        ])
    func refused(text: String) {
        #expect(Identifier<Thing>(text) == nil)
    }

    @Test("R-303: an identifier is stored as its text, and upper case is read")
    func coding() throws {
        let identifier = Identifier<Thing>(milliseconds: 7, random: Self.chance)
        let stored = try JSONEncoder().encode([identifier])
        #expect(String(decoding: stored, as: UTF8.self) == "[\"\(identifier.text)\"]")
        #expect(try JSONDecoder().decode([Identifier<Thing>].self, from: stored) == [identifier])
        #expect(Identifier<Thing>(identifier.text.uppercased()) == identifier)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Identifier<Thing>].self, from: Data("[\"no\"]".utf8))
        }
    }
}
