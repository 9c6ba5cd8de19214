import JourneyEngine
import Testing

@Suite struct VATNumberTests {
    static func vat(_ typed: String, _ country: Country = .belgium) -> Verdict {
        Verdict { () throws(Rejection) in try VATNumber.check(typed, country: country) }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    @Test(
        "R-119: a Belgian number is accepted with or without letters, spaces and signs",
        arguments: [
            "BE0417159386", "0417159386", "be 0417.159.386", "BE-0417/159:386", "(BE) 0417 159 386",
            "ＢＥ０４１７１５９３８６", "BE 0417–159–386",
        ])
    func belgian(typed: String) {
        #expect(Self.vat(typed).text == "BE0417159386")
        #expect(Self.vat(typed).warnings.isEmpty)
    }

    @Test(
        "R-119: of all hundred pairs of a Belgian number one is right",
        arguments: [
            "04171593", "00000000", "10000000", "19999999", "00000096", "01234567",
        ])
    func belgianPairs(start: String) throws {
        let value = try #require(Int(start))
        let right = Self.padded(97 - value % 97, 2)
        for pair in 0...99 {
            let typed = start + Self.padded(pair, 2)
            let verdict = Self.vat(typed)
            if typed.hasSuffix(right) {
                #expect(verdict.text == "BE" + typed)
            } else {
                #expect(
                    verdict.problem
                        == .vatCheckDigits(
                            expectedPair: right, found: Self.padded(pair, 2)))
            }
        }
    }

    @Test("R-119: a Luxembourg number with a wrong check pair is refused, for all 89 remainders")
    func luxembourgPairs() {
        for remainder in 0..<89 {
            let start = Self.padded(123_400 - 123_400 % 89 + remainder, 6)
            for pair in 0...99 {
                let verdict = Self.vat(start + Self.padded(pair, 2), .luxembourg)
                #expect((verdict.text != nil) == (pair == remainder))
            }
        }
    }

    @Test("R-119: the Belgian placeholder is marked to complete; Luxembourg has none")
    func placeholder() {
        #expect(Self.vat("BE0000000097").warnings == [.vatToComplete])
        #expect(VATNumber.placeholder.isToComplete)
        #expect(Self.vat("0000000097", .luxembourg).text == nil)
        #expect(Self.vat("LU00000000").warnings.contains(.vatAllZeros))
    }

    @Test("R-119: the letters of the other country are understood, any others refused")
    func otherCountry() {
        let verdict = Self.vat("LU12345613")
        #expect(verdict.text == "LU12345613")
        #expect(verdict.warnings == [.vatOtherCountry(found: "LU")])
        #expect(Self.vat("BE0417159386", .luxembourg).warnings == [.vatOtherCountry(found: "BE")])
        #expect(Self.vat("FR12345678901").problem == .vatCountry(found: "FR"))
    }

    @Test("R-119: a Belgian number starts with 0 or 1; a missing zero is suggested")
    func firstDigit() {
        #expect(Self.vat("2417159386").problem == .vatFirstDigit(found: "2"))
        let old = Self.vat("417.159.386")
        #expect(old.problem == .vatDigits(expected: 10, found: 9))
        #expect(old.suggestion == "BE0417159386")
        #expect(Self.vat("417159384").suggestion == nil)
        #expect(
            Self.vat("BE0417159384").problem
                == .vatCheckDigits(
                    expectedPair: "86", found: "84"))
    }

    @Test(
        "R-119: a name in place of a number lacks its digits",
        arguments: ["BE Marie", "Marie", "leblanc"])
    func name(typed: String) {
        #expect(Self.vat(typed).problem == .vatDigits(expected: 10, found: 0))
    }

    @Test(
        "R-119: what is no number is refused",
        arguments: [
            "", " ", "BE", "BE04171593866", "BE041715938O", "B0417159386", "BE041715938٣٤",
            "BE\u{0}",
            "BE0417159386;", "BE0417159386\u{202E}",
        ])
    func refused(typed: String) {
        #expect(Self.vat(typed).text == nil)
        #expect(Self.vat(typed).rule == "R-119")
    }
}
