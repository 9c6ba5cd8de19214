/// Which characters a terminal's font has.
public enum Glyphs: Hashable, Sendable, CaseIterable {
    /// All of Unicode: a terminal emulator.
    case unicode
    /// What each of Debian's Lat15 and Uni2 fonts for the Linux console has.
    case console
    /// ASCII: the locale is not UTF-8, or a VT100.
    case ascii

    /// What stands for a character: itself, something that looks alike, or `?`.
    public func shown(_ character: Character) -> Character {
        guard self != .unicode, !character.isASCII else { return character }
        let first = character.unicodeScalars.first
        guard let scalar = first else { return "?" }
        if self == .console, character.unicodeScalars.count == 1, Self.consoleHas(scalar.value) {
            return character
        }
        if let alike = Self.alike[character] { return alike }
        // An accent that the font lacks on a letter that it has.
        guard character.unicodeScalars.count > 1 else { return "?" }
        return shown(Character(scalar))
    }

    private static func consoleHas(_ value: UInt32) -> Bool {
        consoleRanges.contains { $0.contains(value) }
    }

    /// Common to the Unicode tables of all those fonts (console-setup 1.221); only the VGA faces
    /// lack U+2026.
    private static let consoleRanges: [ClosedRange<UInt32>] = [
        0x0020...0x007E, 0x00A0...0x00FF, 0x0110...0x0110, 0x011E...0x011F, 0x0130...0x0131,
        0x0152...0x0153, 0x015E...0x0161, 0x0178...0x0178, 0x017D...0x017E, 0x0192...0x0192,
        0x2010...0x2015, 0x2018...0x201A, 0x201C...0x201E, 0x2022...0x2022, 0x2026...0x2026,
        0x2039...0x203A, 0x20AC...0x20AC, 0x2116...0x2116, 0x2122...0x2122, 0x2190...0x2193,
        0x2212...0x2212, 0x2248...0x2248, 0x2260...0x2260, 0x2264...0x2265, 0x2500...0x257F,
        0x2588...0x2588, 0x2591...0x2592, 0x25A0...0x25A0, 0x25CF...0x25CF, 0xFFFD...0xFFFD,
    ]

    private static let alike: [Character: Character] = {
        let pairs: [(originals: String, ascii: Character)] = [
            ("ÀÁÂÃÄÅĀĂĄ", "A"), ("àáâãäåāăąª", "a"), ("ÇĆĈĊČ", "C"), ("çćĉċč", "c"),
            ("ĎĐÐ", "D"), ("ďđð", "d"), ("ÈÉÊËĒĔĖĘĚÆŒ€", "E"), ("èéêëēĕėęěæœ", "e"),
            ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"), ("ĤĦ", "H"), ("ĥħ", "h"), ("ÌÍÎÏĨĪĬĮİ", "I"),
            ("ìíîïĩīĭįı", "i"), ("Ĵ", "J"), ("ĵ", "j"), ("Ķ", "K"), ("ķ", "k"), ("ĹĻĽĿŁ", "L"),
            ("ĺļľŀł", "l"), ("ÑŃŅŇ", "N"), ("ñńņň", "n"), ("ÒÓÔÕÖØŌŎŐ", "O"),
            ("òóôõöøōŏőº°◌", "o"), ("ŔŖŘ", "R"), ("ŕŗř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšßș", "s"),
            ("ŢŤŦȚ", "T"), ("ţťŧț", "t"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ùúûüũūŭůűųµ", "u"), ("Ŵ", "W"),
            ("ŵ", "w"), ("ÝŶŸ", "Y"), ("ýÿŷ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"), ("×✓✗", "x"),
            ("‐‑‒–—―─−", "-"), ("‘’‚′", "'"), ("“”„″«»", "\""), ("…", "~"), ("·", "."),
            ("•●★", "*"), ("←◄‹", "<"), ("→►›", ">"), ("↑", "^"), ("↓", "v"), ("│¦", "|"),
            ("┌┐└┘├┤┬┴┼", "+"), ("█■▓", "#"), ("▒", ":"), ("░", "."), ("¹", "1"), ("²", "2"),
            ("³", "3"), ("¡", "!"), ("½¼¾", "/"),
        ]
        var table: [Character: Character] = [:]
        for (originals, ascii) in pairs {
            for original in originals { table[original] = ascii }
        }
        return table
    }()
}

extension Surface {
    /// The surface as a terminal shows it whose font has only those glyphs.
    ///
    /// Every column stays where it is: a wide character that is missing becomes `??`.
    public func shown(with glyphs: Glyphs) -> Surface {
        guard glyphs != .unicode else { return self }
        var surface = self
        for y in 0..<size.height {
            for x in 0..<size.width where self[x, y].width > 0 {
                let cell = self[x, y]
                guard !cell.character.isASCII else { continue }
                let shown = Cell(glyphs.shown(cell.character), style: cell.style)
                for column in x..<x + cell.width { surface.put(shown, x: column, y: y) }
            }
        }
        return surface
    }
}
