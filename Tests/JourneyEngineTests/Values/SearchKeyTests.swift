import JourneyEngine
import TestSupport
import Testing

@Suite struct SearchKeyTests {
    @Test(
        "R-111: accents, case and width fold away",
        arguments: [
            ("Élève", "eleve"), ("ÉLE\u{300}VE", "eleve"), ("Straße", "strasse"),
            ("Œuvre", "oeuvre"),
            ("Søren Łuk", "soren luk"), ("Ｃｉｔｒｏën", "citroen"), ("ë-C3", "e c3"),
            ("  a -- b ", "a b"),
            ("Doblò", "doblo"), ("İstanbul", "istanbul"), ("ΟΔΥΣΣΕΎΣ", "οδυσσευσ"),
            ("Ĳzer", "ijzer"),
            ("", ""), ("😀", ""), ("Nguyễn", "nguyen"), ("Þór Đà", "thor da"), ("ﬁat", "fiat"),
        ])
    func folds(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test("R-111: folding what is folded changes nothing")
    func idempotent() {
        let seed: UInt64 = 111
        var chance = SeededGenerator(seed: seed)
        for _ in 0..<5_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                let value = UInt32.random(in: 0...0x2FFFF, using: &chance)
                view.append(Unicode.Scalar(value) ?? "é")
            }
            let once = Folding.fold(String(view))
            #expect(Folding.fold(once) == once, "seed \(seed): \(String(view).debugDescription)")
        }
    }

    @Test(
        "R-111: words are found in any order by their beginnings",
        arguments: [
            ("Leblanc Marie", true), ("marie leb", true), ("LEB", true), ("", true),
            ("mari mari", false),
            ("blanc", false), ("Leblanc Jean", false), ("marieleb", true),
        ])
    func matches(query: String, found: Bool) {
        #expect(SearchKey("Marie Leblanc").matches(SearchKey(query)) == found)
    }

    @Test(
        "R-111: a name is found however its parts are spaced",
        arguments: [
            ("D'Hondt", "dhondt"), ("D'Hondt", "hondt"), ("van den Bossche", "vandenb"),
            ("ë-C3", "ec3"),
            ("van den Bossche", "bossche van"), ("Ann Anna", "ann anna"), ("Anna Ann", "anna ann"),
        ])
    func spacing(name: String, query: String) {
        #expect(SearchKey(name).matches(SearchKey(query)))
    }
}
