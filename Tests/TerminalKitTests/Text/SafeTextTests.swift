import Testing

@testable import TerminalKit

@Suite("Text that others typed")
struct SafeTextTests {
    @Test(
        "What would harm the terminal or the reader is made visible",
        arguments: [
            ("\u{1B}[2J", "^[[2J"), ("a\u{7}b", "a^Gb"), ("\u{0}", "^@"), ("\u{7F}", "^?"),
            ("\u{9B}31m", "<9B>31m"), ("a\nb\tc\rd", "a b c d"), ("a\r\nb", "a b"),
            ("a\u{202E}b", "a<202E>b"), ("\u{2066}x\u{2069}", "<2066>x<2069>"),
            ("a\u{200B}b", "a<200B>b"), ("\u{FEFF}a", "<FEFF>a"), ("a\u{AD}b", "a<AD>b"),
            ("\u{301}a", "◌\u{301}a"), ("a\u{2028}b", "a b"), ("1\u{202F}000\u{A0}€", "1 000 €"),
            ("\u{E000}", "<E000>"), ("\u{3164}", "<3164>"), ("\u{E0041}", "<E0041>"),
        ])
    func hostile(text: String, visible: String) {
        #expect(SafeText.visible(text) == visible)
    }

    @Test(
        "What is harmless stays as it is",
        arguments: [
            "Marie Leblanc", "ë-C3", "e\u{301}", "21.169,98 €", "日本", "👩‍👩‍👧", "❤️", "Ивáн", "क्षि",
            "",
        ])
    func harmless(text: String) {
        #expect(Array(SafeText.visible(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test("A heap of accents is cut to four")
    func heap() {
        let heap = "a" + String(repeating: "\u{301}", count: 1_000)
        #expect(SafeText.visible(heap).unicodeScalars.count == 5)
    }

    @Test("No scalar gets a control character through; making safe twice changes nothing")
    func everyScalar() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let safe = SafeText.visible("a" + String(scalar) + "b")
            let isHarmless = safe.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
                    && !(0x202A...0x202E).contains($0.value)
                    && !(0x2066...0x2069).contains($0.value)
            }
            guard isHarmless, SafeText.visible(safe) == safe else {
                Issue.record("U+\(String(value, radix: 16))")
                return
            }
        }
    }
}
