/// Makes text that others typed harmless: nothing that a terminal would obey gets through.
///
/// Control characters become visible (`^[` for Esc, `<9B>`), as do marks that turn the writing
/// direction or have no width; line breaks and odd spaces become spaces; an accent without a
/// letter stands on `◌`. Letters, accents and emoji stay as they are.
public enum SafeText {
    /// Accents kept on one letter: as many as a screen cell of ncurses holds.
    private static let mostMarks = 4

    /// The text with everything harmful made visible; safe text comes back unchanged.
    public static func visible(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ isPlain($0.value) }) { return text }
        var safe = String.UnicodeScalarView()
        for character in text { append(character, to: &safe) }
        return String(safe)
    }

    /// A byte in caret notation.
    static func visible(byte: UInt8) -> String {
        switch byte {
        case 0x00..<0x20: "^" + String(Unicode.Scalar(byte + 0x40))
        case 0x20..<0x7F: String(Unicode.Scalar(byte))
        case 0x7F: "^?"
        default: "<" + String(byte, radix: 16, uppercase: true) + ">"
        }
    }

    private static func append(_ character: Character, to safe: inout String.UnicodeScalarView) {
        if character == "\r\n" { return safe.append(" ") }
        var marks = 0
        var base: Unicode.Scalar?
        for scalar in character.unicodeScalars {
            if isMark(scalar) {
                marks += 1
                if marks > mostMarks { continue }
                if base == nil { safe.append("◌") }
                safe.append(scalar)
            } else if isJoiner(scalar), base != nil, scalar != character.unicodeScalars.last {
                safe.append(scalar)
                continue
            } else {
                append(scalar, to: &safe)
            }
            base = scalar
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to safe: inout String.UnicodeScalarView) {
        safe.append(contentsOf: visible(scalar).unicodeScalars)
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        let isLineOrTab = scalar == "\n" || scalar == "\r" || scalar == "\t"
        switch scalar.properties.generalCategory {
        case .control where isLineOrTab: return " "
        case .control where scalar.isASCII: return visible(byte: UInt8(scalar.value))
        // The ideographic space is as wide as two.
        case .spaceSeparator: return scalar == "\u{3000}" ? "  " : " "
        case .lineSeparator, .paragraphSeparator: return " "
        case .control, .format, .privateUse, .unassigned, .surrogate: return code(of: scalar)
        default:
            let isHidden = scalar.properties.isDefaultIgnorableCodePoint
            return isHidden ? code(of: scalar) : String(scalar)
        }
    }

    private static func code(of scalar: Unicode.Scalar) -> String {
        "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
    }

    /// Whether it is a letter, sign or line that is harmless whatever stands beside it: nearly all
    /// text is made of these, and a frame may only take microseconds.
    static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7F, 0xA1...0x2FF: value != 0xAD
        case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2500...0x25FF:
            true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        isVariation(scalar)
            || scalar.properties.isGraphemeExtend
                && !scalar.properties.isDefaultIgnorableCodePoint
    }

    private static func isVariation(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FE0E}" || scalar == "\u{FE0F}"
    }

    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{200D}" || scalar == "\u{200C}"
    }
}
