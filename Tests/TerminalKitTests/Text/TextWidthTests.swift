import Testing

@testable import TerminalKit

@Suite("The width of text")
struct TextWidthTests {
    @Test(
        "A grapheme cluster takes as many columns as terminals give it",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("€", 1), ("œ", 1), ("─", 1), ("█", 1),
            ("●", 1), ("…", 1), ("日", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2),
            ("😀", 2), ("👩‍👩‍👧", 2), ("🇧🇪", 2), ("❤️", 2), ("❤", 1), ("👍🏽", 2), ("\u{301}", 0),
            ("\u{200B}", 0), ("\u{7F}", 0), ("\u{85}", 0), ("я", 1), ("ا", 1),
        ] as [(Character, Int)])
    func widths(character: Character, columns: Int) {
        #expect(TextWidth.of(character) == columns)
        #expect(TextWidth.of(String(character)) == columns)
    }

    @Test("What is cut says so, and never takes more room than there is", arguments: 0...12)
    func clip(width: Int) {
        let text = "ab日本é😀cd"
        let clipped = TextWidth.clip(text, to: width)
        #expect(TextWidth.of(clipped) <= width)
        #expect(clipped == text || clipped.hasSuffix("…") || width == 0)
        #expect((clipped == text) == (width >= 11))
    }
}
