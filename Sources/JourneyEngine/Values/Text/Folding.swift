/// The folding of text for search, and for what must be plain ASCII.
public enum Folding {
    /// The text in lower case without accents and width, one space between words.
    ///
    /// `Élève` and `ELEVE` fold alike, `Straße` to `strasse`, `Ｏ'Brien-Łuk` to `o brien luk`.
    /// Letters of other scripts stay, without their accents.
    public static func fold(_ text: String) -> String {
        if let plain = foldPlain(text) { return plain }
        var out = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.decomposedScalars {
            guard scalar.properties.canonicalCombiningClass == .notReordered else { continue }
            if isWordPart(scalar) {
                if isGap, !out.isEmpty { out.append(" ") }
                isGap = false
                append(scalar, to: &out)
            } else if !isSilent(scalar) {
                isGap = true
            }
        }
        return String(out)
    }

    /// The text without accents, letters of the Latin script as ASCII ones, all else as it is.
    package static func withoutAccents(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.decomposedScalars
        where scalar.properties.canonicalCombiningClass == .notReordered {
            if scalar.isASCII { out.append(scalar) } else { append(scalar, to: &out) }
        }
        return String(out)
    }

    /// The folding of a text in ASCII, which most are; nil for any other.
    private static func foldPlain(_ text: String) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var isGap = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if isGap, !out.isEmpty { out.append(UInt8(ascii: " ")) }
                isGap = false
                let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                out.append(isCapital ? byte | 0x20 : byte)
            case 0x80...: return nil
            default: isGap = true
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
            if let spelt = spellings[lower] {
                out.append(contentsOf: spelt.unicodeScalars)
            } else if (0xFF01...0xFF5E).contains(lower.value),
                let narrow = Unicode.Scalar(lower.value - 0xFEE0)
            {
                out.append(narrow)
            } else if lower.properties.canonicalCombiningClass == .notReordered {
                out.append(lower)
            }
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Marks and joiners that neither belong to a word nor part two words.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// Letters that canonical decomposition leaves whole.
    private static let spellings: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ſ": "s", "ĳ": "ij", "ς": "σ", "ﬀ": "ff",
        "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    ]
}
