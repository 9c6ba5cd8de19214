import JourneyEngine
import Testing

@Suite struct PostalCodeTests {
    static func code(_ typed: String, _ country: String = "BE") -> Verdict {
        Verdict { () throws(Rejection) in
            try PostalCode.check(typed, country: Country(recorded: country))
        }
    }

    @Test("R-120: of all four-digit codes, Belgium has 1000–9999, Luxembourg all, with L-")
    func world() {
        for number in 0...9999 {
            let typed = String(String(number + 10_000).dropFirst())
            #expect(Self.code(typed).text == (number >= 1000 ? typed : nil))
            #expect(Self.code(typed, "LU").text == "L-" + typed)
            #expect(Self.code("L-" + typed, "LU").text == "L-" + typed)
        }
    }

    @Test("R-120: a typed prefix is understood, and shown removed where it is not kept")
    func prefixes() {
        for typed in ["l1234", "L 1234", "LU-1234", " l-1234 "] {
            #expect(Self.code(typed, "LU").text == "L-1234")
        }
        #expect(Self.code("B-1000").text == "1000")
        #expect(Self.code("B-1000").removed == "B-")
    }

    @Test(
        "R-120: other countries have free codes of 2–10 characters",
        arguments: [
            ("NL", "1012 ab", "1012 AB"), ("FR", "75001", "75001"), ("GB", "sw1a  1aa", "SW1A 1AA"),
            ("IE", "D02 AF30", "D02 AF30"), ("US", "12345-6789", "12345-6789"),
        ])
    func foreign(country: String, typed: String, text: String) {
        #expect(Self.code(typed, country).text == text)
    }

    @Test(
        "R-120: what is no code is refused",
        arguments: [
            ("BE", ""), ("BE", "999"), ("BE", "10000"), ("BE", "0999"), ("BE", "L-1234"),
            ("BE", "1O00"), ("LU", "B-1000"), ("LU", "L-123"), ("LU", "L-"), ("FR", "7"),
            ("FR", "12345678901"), ("FR", "75_01"), ("FR", "75\u{0}01"), ("FR", "7500\u{200B}1"),
        ])
    func refused(country: String, typed: String) {
        #expect(Self.code(typed, country).text == nil)
        #expect(Self.code(typed, country).rule == "R-120")
    }

    @Test("R-120: a well-formed code that is not in the table is accepted with a warning")
    func unknown() throws {
        let checked = try PostalCode.check("1001", country: .belgium) { $0.text == "1000" }
        #expect(checked.warnings == [.postalCodeUnknown])
        let known = try PostalCode.check("1000", country: .belgium) { $0.text == "1000" }
        #expect(known.warnings.isEmpty)
    }
}
