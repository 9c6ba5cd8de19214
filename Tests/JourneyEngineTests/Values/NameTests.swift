import JourneyEngine
import Testing

@Suite struct NameTests {
    static func name(_ typed: String) -> Verdict {
        Verdict { () throws(Rejection) in try PersonName.check(typed) }
    }

    @Test(
        "R-116: names of any script are accepted without a word",
        arguments: [
            "Leblanc", "van den Bossche", "d'Hondt", "D’Hondt", "Saint-Exupéry", "O'Neill",
            "Müller",
            "Åsa", "Nguyễn", "Ωνάσης", "Достоевский", "محمد", "בן דוד", "山田", "김", "ศรีสุข", "रवि",
            "می‌رضا", "Jr.", "Gal·la", "Ó", "N",
        ])
    func scripts(typed: String) {
        #expect(Self.name(typed).text == typed)
        #expect(Self.name(typed).warnings.isEmpty)
    }

    @Test("R-116: a name is trimmed, evenly spaced and composed")
    func tidied() {
        #expect(Self.name("  van \u{A0} den\tBossche\n").text == "van den Bossche")
        let text = Self.name("Rene\u{301}").text
        #expect(text?.unicodeScalars.count == 4)
    }

    @Test(
        "R-116: what is no name is refused",
        arguments: [
            "", " ", "123", "٣٣", "-", "😀", "Ma\u{0}rie", "Ma\u{202E}rie", "Ma\u{200B}rie",
            "Ma\u{7}rie",
            "Ma\u{2066}rie", "\u{1B}[31mMarie", "Marie\u{FEFF}", "\u{301}", "Ma\u{E0041}rie",
        ])
    func refused(typed: String) {
        #expect(Self.name(typed).text == nil)
        #expect(Self.name(typed).rule == "R-116")
    }

    @Test("R-116: a name has at most 80 characters as a reader counts them")
    func length() {
        let letter = "e\u{301}\u{323}"
        #expect(Self.name(String(repeating: letter, count: 80)).text != nil)
        #expect(
            Self.name(String(repeating: letter, count: 81)).problem
                == .tooLong(most: 80, found: 81))
    }

    @Test(
        "R-116: an odd character is accepted with a warning",
        arguments: ["Marie2", "Marie 😀", "A/B"])
    func odd(typed: String) {
        #expect(Self.name(typed).text == typed)
        #expect(Self.name(typed).warnings.count == 1)
    }

    @Test(
        "R-124: the ball shows the initials, particles aside",
        arguments: [
            ("Marie", "Leblanc", "ML"), ("Jan", "van den Bossche", "JB"),
            ("Anne-Marie", "d'Hondt", "AH"),
            ("", "Leblanc", "L"), ("山", "田", "山田"), ("éric", "'t Serstevens", "ÉS"),
            ("Y", "Van", "YV"),
            ("", "", ""), ("ßa", "ǆ", "SǄ"), ("1", "-", ""),
        ])
    func initials(first: String, last: String, letters: String) {
        let initials = PersonName.initials(
            first: PersonName(recorded: first), last: PersonName(recorded: last))
        #expect(initials == letters)
    }

    @Test(
        "R-171: a name in a list is masked so that it cannot be read",
        arguments: [
            ("Marie", "Leblanc", "M. L*****c"), ("Jan", "van den Bossche", "J. v** d** B*****e"),
            ("Jo", "Ng", "J. N*"), ("", "Leblanc", "L*****c"),
            ("山", "田", "山. 田"), ("", "", ""), ("Al", "Bo Li", "A. B* L*"),
        ])
    func masks(first: String, last: String, masked: String) {
        let name = PersonName.masked(
            first: first.isEmpty ? nil : PersonName(recorded: first),
            last: last.isEmpty ? nil : PersonName(recorded: last))
        #expect(name == masked)
    }

    @Test(
        "R-116: a company needs a letter or a digit",
        arguments: [
            ("3M", true), ("  B&B  bv ", true), ("Café «Nº 5»", true), ("&", false), ("", false),
            ("A\u{202E}", false),
        ])
    func companies(typed: String, isAccepted: Bool) {
        #expect(((try? CompanyName.check(typed)) != nil) == isAccepted)
    }

    @Test(
        "R-101: a genius id is accepted in any case, with or without the prefix",
        arguments: [
            "TA12AB9", "ta12ab9", "INETPSA\\TA12AB9", "inetpsa\\ta12ab9", " TA12AB9 ", "ＴＡ12AB9",
        ])
    func geniusIDs(typed: String) throws {
        let id = try GeniusID.check(typed).value
        #expect(id.text == "INETPSA\\TA12AB9")
        #expect(id.short == "TA12AB9")
    }

    @Test(
        "R-101: anything else is refused",
        arguments: [
            "", "TA12AB", "TA12AB99", "TB12AB9", "INETPSA/TA12AB9", "TA12AÉ9", "TA12 B9",
            "TA١٢AB9x",
            "INETPSA\\", "INETPSA\\INETPSA\\TA12AB9", "TAßABC",
        ])
    func geniusIDsRefused(typed: String) {
        #expect(Verdict { () throws(Rejection) in try GeniusID.check(typed) }.rule == "R-101")
    }
}
