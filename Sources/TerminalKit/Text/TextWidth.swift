/// How many columns text takes, whatever the locale: measured a grapheme cluster at a time.
public enum TextWidth {
    /// The columns of a text, 0 or more.
    public static func of(_ text: String) -> Int {
        if let columns = ofSimple(text) { return columns }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of a text whose every scalar is a cluster of its own, one column wide and
    /// harmless, as nearly all are; nil for any other.
    static func ofSimple(_ text: String) -> Int? {
        var columns = 0
        for scalar in text.unicodeScalars {
            guard SafeText.isPlain(scalar.value), scalar.value < 0x25FD else { return nil }
            columns += 1
        }
        return columns
    }

    /// The columns of a grapheme cluster: 0, 1 or 2.
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
        var sum = 0
        for scalar in character.unicodeScalars {
            // The emoji variation selector widens what stands before it.
            if scalar == "\u{FE0F}" { return 2 }
            sum += of(scalar)
        }
        return min(2, sum)
    }

    /// The text, or its beginning and `…` where it takes more than `width` columns.
    public static func clip(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var room = width - 1
        for character in text {
            room -= of(character)
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// The columns of a scalar: 0, 1 or 2.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return isControl(scalar.value) ? 0 : 1 }
        if (0x2500...0x25FC).contains(scalar.value) { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator:
            return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        if joiningHangul.contains(where: { $0.contains(scalar.value) }) { return 0 }
        return isWide(scalar.value) ? 2 : 1
    }

    private static func isControl(_ value: UInt32) -> Bool {
        value < 0x20 || (0x7F..<0xA0).contains(value)
    }

    /// Vowels and final consonants that stand inside the square of the first consonant.
    private static let joiningHangul: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

    /// East Asian Wide and Fullwidth without the emoji, which have a property of their own.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
        0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
        0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wide.contains { $0.contains(value) }
    }
}
