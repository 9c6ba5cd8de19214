/// Text that somebody could type, paste, scan or send to do harm or by honest accident.
package struct HostileText: Sendable {
    package let name: String
    package let text: String

    package static let corpus: [HostileText] = [
        HostileText("clear screen", "\u{1B}[2J\u{1B}[HMarie"),
        HostileText("window title", "\u{1B}]0;pwned\u{7}Marie"),
        HostileText("title in 8 bits", "\u{9D}0;pwned\u{9C}Marie"),
        HostileText("device query", "Ma\u{1B}[6nrie\u{1B}P$qm\u{1B}\\"),
        HostileText("paste within paste", "Ma\u{1B}[201~\r\u{1B}[200~rie"),
        HostileText(
            "every control",
            String(
                String.UnicodeScalarView(
                    ((0..<0x20).map(UInt32.init) + (0x7F..<0xA0).map(UInt32.init))
                        .compactMap(Unicode.Scalar.init))) + "Marie"),
        HostileText("nothing but controls", "\u{0}\u{1}\u{8}\u{7F}"),
        HostileText("line ends", "Ma\rri\ne\r\nLe\u{85}bl\u{2028}anc\u{2029}"),
        HostileText("right to left", "Marie\u{202E}cnalbeL\u{202C}"),
        HostileText("isolates", "\u{2066}Marie\u{2069}\u{2067}\u{200F}\u{61C}"),
        HostileText("zero width", "Ma\u{200B}r\u{2060}i\u{FEFF}e\u{AD}"),
        HostileText("tags and fillers", "Marie\u{E0041}\u{E007F}\u{3164}\u{115F}"),
        HostileText("private and unassigned", "Marie\u{E000}\u{10FFFF}\u{378}"),
        HostileText("one letter, many accents", "e" + String(repeating: "\u{301}", count: 10_000)),
        HostileText("accent without a letter", "\u{301}\u{308}Marie"),
        HostileText("composed", "Zo\u{EB} Andr\u{E9}"),
        HostileText("decomposed", "Zoe\u{308} Andre\u{301}"),
        HostileText("emoji", "Marie 👩‍👩‍👧 ❤️ 🇧🇪 👍🏽 1️⃣"),
        HostileText("wide", "山田 太郎 ｍａｒｉｅ"),
        HostileText("Arabic and Hebrew", "مريم لوبلان מרים"),
        HostileText("Indic clusters", "क्षि ക്ഷ म\u{200D}"),
        HostileText("jamo", "\u{1112}\u{1161}\u{11AB}\u{1100}"),
        HostileText("one word of 10,000", String(repeating: "abcdefghij", count: 1_000)),
        HostileText("10,000 wide", String(repeating: "山", count: 10_000)),
        HostileText("replacement", "Mar\u{FFFD}e"),
        HostileText("formula and markup", "=cmd|' /C calc'!A0 <b>\"';--${x}%s\\"),
        HostileText("blank", " \u{A0}\u{2003}\u{3000}\t"),
    ]

    /// Bytes that are no UTF-8, each with what may come of it.
    package static let brokenBytes: [[UInt8]] = [
        [0xC3, 0x28], [0xFF, 0xFE], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
        [0xC0, 0x80], [0x80, 0xBF], [0xF5, 0x80, 0x80, 0x80],
    ]

    private init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// The bytes that a terminal sends when it is pasted.
    package var pasted: [UInt8] { Array("\u{1B}[200~\(text)\u{1B}[201~".utf8) }
}

extension HostileText: CustomStringConvertible {
    package var description: String { name }
}
