import Foundation
import JourneyEngine
import TestSupport
import Testing

@Suite struct HostileInputTests {
    static let corpus: [String] = [
        "", " ", "\u{0}", "\n", "\r\n", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}",
        String(repeating: "a", count: 10_000), String(repeating: "é", count: 10_000),
        String(repeating: "1", count: 10_000), String(repeating: "@", count: 10_000),
        String(repeating: ".", count: 10_000), String(repeating: "👨‍👩‍👧", count: 1_000),
        "a" + String(repeating: "\u{301}", count: 10_000), "\u{202E}cba", "\u{2066}x\u{2069}",
        String(decoding: [0xFF, 0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F], as: UTF8.self),
        "'; DROP TABLE customer; --", "<script>", "${jndi:ldap://x}", "%s%n", "../../etc/passwd",
        "🇧🇪", "١٢٣٤", "½", "㋿", "ﷺ", "\u{1B}]0;x\u{7}", "BE\u{0}0417159386", "+", "-", "+32", "L-",
        "INETPSA\\", "TA", "TA\u{301}AAAAA",
    ]

    static func verdicts(of typed: String) -> [Verdict] {
        var all: [Verdict] = []
        for country in [Country.belgium, .luxembourg, Country(recorded: "FR")] {
            all.append(
                Verdict { () throws(Rejection) in
                    try MobileNumber.check(typed, country: country)
                })
            all.append(
                Verdict { () throws(Rejection) in
                    try SecondPhone.check(typed, country: country)
                })
            all.append(
                Verdict { () throws(Rejection) in
                    try VATNumber.check(typed, country: country)
                })
            all.append(
                Verdict { () throws(Rejection) in
                    try PostalCode.check(typed, country: country)
                })
        }
        all.append(Verdict { () throws(Rejection) in try EmailAddress.check(typed) })
        all.append(Verdict { () throws(Rejection) in try GeniusID.check(typed) })
        all.append(Verdict { () throws(Rejection) in try VIN.check(typed) })
        all.append(Verdict { () throws(Rejection) in try PersonName.check(typed) })
        all.append(Verdict { () throws(Rejection) in try CompanyName.check(typed) })
        all.append(Verdict { () throws(Rejection) in try FreeText.check(typed) })
        all.append(Verdict { () throws(Rejection) in try Country.check(typed) })
        return all
    }

    static func hasControl(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    @Test("R-204: no hostile text traps a check or leaves a control in a value", arguments: corpus)
    func hostile(typed: String) {
        for verdict in Self.verdicts(of: typed) {
            #expect(verdict.text != nil || verdict.rule != nil)
            #expect(verdict.text.map(Self.hasControl) != true)
        }
        _ = SearchKey(typed).matches(SearchKey("a b"))
        _ = Money(typed)
        _ = CalendarDate(typed)
    }

    @Test("R-204: no random text traps a check; a value checked again is the same value")
    func random() {
        let seed: UInt64 = 4711
        var chance = SeededGenerator(seed: seed)
        let alphabet = Array("0123456789+-./() @BELUTAabc,éß\\\n\u{0}\u{301}😀ａ٣").map { String($0) }
        for _ in 0..<3_000 {
            let typed = chance.text(of: alphabet, length: 0...20)
            for (place, verdict) in Self.verdicts(of: typed).enumerated() {
                guard let text = verdict.text else { continue }
                let again = Self.verdicts(of: text)[place]
                #expect(
                    again.text == text, "seed \(seed): \(typed.debugDescription), check \(place)")
            }
        }
    }

    @Test("R-303: values are stored as plain strings and numbers and read back")
    func coding() throws {
        func stored<Value: Codable & Equatable>(_ value: Value) throws -> String {
            let data = try JSONEncoder().encode([value])
            #expect(try JSONDecoder().decode([Value].self, from: data).first == value)
            return String(decoding: data, as: UTF8.self)
        }
        #expect(try stored(MobileNumber(recorded: "+32474741428")) == "[\"+32474741428\"]")
        #expect(try stored(Money(cents: 2_116_998)) == "[2116998]")
        #expect(try stored(Timestamp(milliseconds: 7)) == "[7]")
        #expect(try stored(CalendarDate(dayNumber: 0)) == "[\"1970-01-01\"]")
        #expect(try stored(Brand.alfaRomeo) == "[\"alfa-romeo\"]")
        #expect(try stored(Rule("R-118")) == "[\"R-118\"]")
        #expect(try stored(Field.emailAgain) == "[\"emailAgain\"]")
        let refused = Rejection(
            "R-118", field: .mobile, .value(.mobileDigits(expected: 9, found: 8)), suggestion: "x")
        _ = try stored(refused)
    }
}
