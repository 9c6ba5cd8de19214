import JourneyEngine
import TestSupport
import Testing

@Suite struct EmailTests {
    static func email(_ typed: String) -> Verdict {
        Verdict { () throws(Rejection) in try EmailAddress.check(typed) }
    }

    @Test(
        "R-121: a right address is accepted as typed, without a word",
        arguments: [
            "marie.leblanc@yopmail.com", "a@b.be", "jan+auto@skynet.be", "o'brien@telenet.be",
            "x_y-z@sub.domain.co.uk", "info@bücher.example", "info@xn--bcher-kva.example",
            "anna@firma.versicherung", "me@live.be", "me@mail.com", "me@gmx.net", "me@outlook.de",
            "me@orange.fr", "me@pt.lu", "me@proximus.be", "1@2.lu", "me@icloud.com", "me@企業.香港",
        ])
    func right(typed: String) {
        let verdict = Self.email(typed)
        #expect(verdict.text == typed)
        #expect(verdict.warnings.isEmpty && verdict.suggestion == nil && verdict.removed == nil)
    }

    @Test(
        "R-121: a likely slip is accepted with a warning and the address perhaps meant",
        arguments: [
            ("gmial.com", "gmail.com"), ("gamil.com", "gmail.com"), ("gmail.con", "gmail.com"),
            ("gmail.be", "gmail.com"), ("gmail.co", "gmail.com"), ("hotmial.com", "hotmail.com"),
            ("hotmail.con", "hotmail.com"), ("hotmai.com", "hotmail.com"),
            ("hotmail.bee", "hotmail.be"),
            ("outlok.com", "outlook.com"), ("outlok.be", "outlook.be"), ("yaho.fr", "yahoo.fr"),
            ("telnet.be", "telenet.be"), ("telenet.bee", "telenet.be"),
            ("telenet.com", "telenet.be"),
            ("skynet.bee", "skynet.be"), ("skynt.be", "skynet.be"), ("firma.con", "firma.com"),
            ("firma.bee", "firma.be"), ("yopmail.con", "yopmail.com"), ("iclud.com", "icloud.com"),
        ])
    func slips(found: String, likely: String) {
        let verdict = Self.email("marie@" + found)
        #expect(verdict.text == "marie@" + found)
        #expect(verdict.warnings == [.emailSlip(found: found, likely: likely)])
        #expect(verdict.suggestion == "marie@" + likely)
    }

    @Test(
        "R-121: a malformed address is refused with its reason and the address perhaps meant",
        arguments: [
            ("", ValueProblem.empty, nil),
            ("marie", .emailMissingAt, nil),
            ("marie.leblancgmail.com", .emailMissingAt, "marie.leblanc@gmail.com"),
            ("marie@@gmail.com", .emailSeveralAts, "marie@gmail.com"),
            ("a@b@c.be", .emailSeveralAts, nil),
            ("@gmail.com", .emailNothingBeforeAt, nil),
            ("marie@", .emailNothingAfterAt, nil),
            ("marie@gmailcom", .emailMissingDot, "marie@gmail.com"),
            ("marie@gmail", .emailMissingDot, "marie@gmail.com"),
            ("marie@telenetbe", .emailMissingDot, "marie@telenet.be"),
            ("marie@firmalu", .emailMissingDot, "marie@firma.lu"),
            ("marie@localhost", .emailMissingDot, nil),
            ("marie@gmail.com.", .emailDotAtEdge, "marie@gmail.com"),
            (".marie@gmail.com", .emailDotAtEdge, "marie@gmail.com"),
            ("marie.@gmail.com", .emailDotAtEdge, "marie@gmail.com"),
            ("marie..l@gmail.com", .emailDoubleDot, "marie.l@gmail.com"),
            ("marie@gmail..com", .emailDoubleDot, "marie@gmail.com"),
            ("marie leblanc@gmail.com", .emailSpace, "marieleblanc@gmail.com"),
            ("marie @ gmial.com", .emailSpace, "marie@gmail.com"),
            ("marie@gmail,com", .emailComma, "marie@gmail.com"),
            ("marie@gmail。com", .emailDomain(part: "gmail。com"), "marie@gmail.com"),
            ("<marie@gmail.com>", .character("<"), "marie@gmail.com"),
            ("mailto:marie@gmail.com", .character(":"), "marie@gmail.com"),
            ("marie@-firma.be", .emailDomain(part: "-firma"), nil),
            ("marie@fi_rma.be", .emailDomain(part: "fi_rma"), nil),
            ("marie@firma.b", .emailDomain(part: "b"), nil),
            ("marie@1.2.3.4", .emailDomain(part: "4"), nil),
            ("\"marie\"@gmail.com", .character("\""), "marie@gmail.com"),
        ])
    func malformed(typed: String, problem: ValueProblem, suggestion: String?) {
        let verdict = Self.email(typed)
        #expect(verdict.rule == "R-121")
        if typed.contains("。") {
            #expect(verdict.text == nil)
        } else {
            #expect(verdict.problem == problem)
        }
        #expect(verdict.suggestion == suggestion)
    }

    @Test(
        "R-121: no line end or control ever passes, so no mail header can be injected",
        arguments: [
            "a@b.be\n", "a@b.be\r\nBcc: x@y.be", "\na@b.be", "a\u{0}@b.be", "a@b.be\u{85}",
            "a@b.be\u{2028}", "a@b\u{B}.be", "a@b.be\t", "a\u{202E}@b.be", "a\u{200B}@b.be",
        ])
    func injection(typed: String) {
        #expect(Self.email(typed).text == nil)
        #expect(Self.email(typed).rule == "R-121")
    }

    @Test("R-121: capitals and accents are pointed out, never changed")
    func capitals() {
        let capitals = Self.email("MARIE@GMAIL.COM")
        #expect(capitals.text == "MARIE@GMAIL.COM")
        #expect(capitals.warnings == [.emailCapitals])
        #expect(capitals.suggestion == "marie@gmail.com")
        let accent = Self.email("rené@gmail.com")
        #expect(accent.warnings == [.emailCharacter("é")])
        #expect(accent.suggestion == "rene@gmail.com")
        #expect(Self.email("GMIAL@GMIAL.COM").suggestion == "gmial@gmail.com")
    }

    @Test("R-121: spaces around an address are removed and reported")
    func outerSpaces() {
        let verdict = Self.email("  marie@gmail.com\u{A0}")
        #expect(verdict.text == "marie@gmail.com")
        #expect(verdict.removed == " ")
    }

    @Test("R-121: the parts of an address have their greatest lengths")
    func lengths() {
        let domain = "@" + String(repeating: "d", count: 60) + ".be"
        #expect(Self.email(String(repeating: "a", count: 64) + domain).text != nil)
        #expect(
            Self.email(String(repeating: "a", count: 65) + domain).problem
                == .tooLong(most: 64, found: 65))
        let label = String(repeating: "d", count: 63) + "."
        let long = "a@" + label + label + label + String(repeating: "e", count: 60)
        #expect(Self.email(long).text?.utf8.count == 254)
        #expect(Self.email(long + "e").problem == .tooLong(most: 254, found: 255))
        #expect(Self.email("a@" + String(repeating: "d", count: 64) + ".be").text == nil)
    }

    @Test("R-121: every suggestion is itself an address without a further suggestion")
    func suggestionsHold() {
        let seed: UInt64 = 121
        var chance = SeededGenerator(seed: seed)
        let parts = [
            "a", "Z", ".", "@", " ", ",", "gmail", "gmial", "com", "con", "be", "-", "é", "1",
            "telenet", "skynt", "\n", "<", "mailto:", "hotmai", "l", "。", "_", "\u{301}",
            "I\u{307}", "İ",
        ]
        for _ in 0..<20_000 {
            let typed = chance.text(of: parts, length: 1...8)
            guard let suggestion = Self.email(typed).suggestion else { continue }
            let again = Self.email(suggestion)
            #expect(again.text == suggestion, "seed \(seed), typed \(typed.debugDescription)")
            #expect(again.suggestion == nil, "seed \(seed), typed \(typed.debugDescription)")
        }
    }
}
