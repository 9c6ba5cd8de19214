import JourneyEngine
import Testing

@Suite struct PhoneTests {
    static func mobile(_ typed: String, _ country: Country = .belgium) -> Verdict {
        Verdict { () throws(Rejection) in try MobileNumber.check(typed, country: country) }
    }

    @Test(
        "R-118: a Belgian mobile is understood however its prefix is typed, which is shown removed",
        arguments: [
            ("474741428", nil), ("474 74.14/28", nil), ("474-74(14)28", nil), ("٤٧٤٧٤١٤٢٨", nil),
            ("0474741428", "0"), ("+32474741428", "+32"), ("+32 (0)474 74 14 28", "+32 0"),
            ("0032474741428", "0032"), ("00320474741428", "0032 0"), ("32474741428", "32"),
            ("320474741428", "32 0"), ("tel:+32474741428", "+32"), ("＋32474741428", "+32"),
            ("474–74—14 28", nil),
        ])
    func belgian(typed: String, removed: String?) {
        let verdict = Self.mobile(typed)
        #expect(verdict.text == "+32474741428")
        #expect(verdict.removed == removed)
        #expect(verdict.warnings.isEmpty)
    }

    @Test(
        "R-118: a Luxembourg mobile is understood however its prefix is typed",
        arguments: [
            ("621123456", nil), ("+352621123456", "+352"), ("00352621123456", "00352"),
            ("352 621 123 456", "352"), ("TEL:621123456", nil),
        ])
    func luxembourgish(typed: String, removed: String?) {
        let verdict = Self.mobile(typed, .luxembourg)
        #expect(verdict.text == "+352621123456")
        #expect(verdict.removed == removed)
        #expect(verdict.warnings.isEmpty)
    }

    @Test("R-118: of all nine-digit Belgian numbers by their first three, 4xx alone are mobiles")
    func belgianWorld() {
        for start in 0...999 {
            let typed = String(1000 + start).dropFirst() + "123456"
            let verdict = Self.mobile("+32" + typed)
            if start / 100 == 4 {
                #expect(verdict.text == "+32" + typed)
                let isUnassigned = start / 10 <= 44
                #expect(
                    verdict.warnings
                        == (isUnassigned ? [.mobileUnassigned(start: String(start / 10))] : []))
            } else {
                #expect(verdict.text == nil && verdict.rule == "R-118")
            }
        }
    }

    @Test("R-118: of all nine-digit Luxembourg numbers, 6xx alone are mobiles, some with a warning")
    func luxembourgWorld() {
        for start in 0...999 {
            let typed = String(1000 + start).dropFirst() + "123456"
            let verdict = Self.mobile("+352" + typed, .luxembourg)
            if start / 100 == 6 {
                #expect(verdict.text == "+352" + typed)
                let isUnusual = [60, 61, 63, 64].contains(start / 10)
                #expect(
                    verdict.warnings
                        == (isUnusual ? [.mobileUnusual(start: String(start / 10))] : []))
            } else {
                #expect(verdict.text == nil)
            }
        }
    }

    @Test(
        "R-118: a mobile with a wrong number of digits is refused with both counts",
        arguments: [("47474142", 8), ("4747414288", 10), ("047474142", 8), ("3247474142", 8)])
    func counts(typed: String, found: Int) {
        #expect(Self.mobile(typed).problem == .mobileDigits(expected: 9, found: found))
    }

    @Test("R-118: another country's number typed with + is accepted with a warning, 7–15 digits")
    func foreign() {
        let french = Self.mobile("+33 6 12 34 56 78")
        #expect(french.text == "+33612345678")
        #expect(french.warnings == [.phoneForeign])
        #expect(Self.mobile("+352 621 123 456").text == "+352621123456")
        #expect(Self.mobile("+352 621 123 456").warnings == [.phoneForeign])
        #expect(Self.mobile("352621123456").warnings == [.phoneForeign])
        #expect(Self.mobile("+32474741428", .luxembourg).warnings == [.phoneForeign])
        #expect(Self.mobile("+1234567").text == "+1234567")
        #expect(Self.mobile("+123456").problem == .phoneLength(least: 7, most: 15, found: 6))
        #expect(Self.mobile("+123456789012345").text != nil)
        #expect(Self.mobile("+1234567890123456").text == nil)
        #expect(Self.mobile("+0123456789").problem == .phoneLeadingZero)
    }

    @Test("R-118: another country's number typed with 00 is refused with the number with +")
    func zeros() {
        let verdict = Self.mobile("0033612345678")
        #expect(verdict.problem == .phonePlusMissing)
        #expect(verdict.suggestion == "+33612345678")
    }

    @Test("R-118: in Luxembourg a leading zero is refused with the number without it")
    func leadingZero() {
        let verdict = Self.mobile("0621123456", .luxembourg)
        #expect(verdict.problem == .phoneLeadingZero)
        #expect(verdict.suggestion == "621123456")
        #expect(Self.mobile("0474741428", .luxembourg).suggestion == "+32474741428")
        #expect(Self.mobile("0123", .luxembourg).suggestion == nil)
        #expect(Self.mobile("+352 0621123456", .luxembourg).problem == .phoneLeadingZero)
    }

    @Test(
        "R-118: what is no number is refused",
        arguments: [
            "", " ", "+", "0", "00", "+32", "abc", "4747414z8", "474741428#", "47474+1428",
            "++32474741428", "474\n741428", "474\u{0}741428", "½74741428", "四七四七四一四二八",
        ])
    func refused(typed: String) {
        let verdict = Self.mobile(typed)
        #expect(verdict.text == nil)
        #expect(verdict.rule == "R-118")
    }

    @Test("R-118: numbers are shown in groups")
    func display() {
        let numbers = ["+32474741428", "+352621123456", "+33612345678", "+3222345678", ""]
        #expect(
            numbers.map { MobileNumber(recorded: $0).display } == [
                "+32 474 74 14 28", "+352 621 123 456", "+33612345678", "+32 2 234 56 78", "",
            ])
    }

    @Test(
        "R-116: a second phone may be a landline",
        arguments: [
            ("02 234 56 78", Country.belgium, "+3222345678"),
            (
                "+352 26 12 34", .luxembourg,
                "+352261234"
            ), ("0474741428", .belgium, "+32474741428"),
            (
                "+33 1 23 45 67 89",
                .belgium, "+33123456789"
            ),
        ])
    func second(typed: String, country: Country, text: String) {
        let verdict = Verdict { () throws(Rejection) in
            try SecondPhone.check(typed, country: country)
        }
        #expect(verdict.text == text)
    }

    @Test("R-116: a second phone of a length no landline or mobile has is refused")
    func secondRefused() {
        #expect(throws: Rejection.self) { try SecondPhone.check("0212345", country: .belgium) }
        #expect(throws: Rejection.self) { try SecondPhone.check("123", country: .luxembourg) }
    }
}
