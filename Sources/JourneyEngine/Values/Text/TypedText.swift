/// What every check does first with a typed text.
package enum TypedText {
    /// The text without white space at its ends.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The words of the text, however they are spaced.
    static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    }

    /// Whether a scalar has no shape of its own and could hide or turn what stands around it.
    ///
    /// The joiners of Persian and Indic names (U+200C, U+200D) and the variation selectors of
    /// Mongolian and Han names are shapes' parts, not hidden text.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: scalar.properties.isDefaultIgnorableCodePoint && !isShapePart(scalar)
        }
    }

    /// The ASCII form of a decimal digit of any script (`٣`, `３` → `3`), or nil.
    static func asciiDigit(_ scalar: Unicode.Scalar) -> Character? {
        guard scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue, value >= 0, value <= 9
        else { return nil }
        return Character(String(Int(value)))
    }

    /// The text with ASCII letters in capitals, full-width letters and digits as ASCII ones.
    static func plainCapitals(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            let narrow = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
            if narrow.isASCII {
                out.append(String(narrow).uppercased())
            } else if let digit = asciiDigit(scalar) {
                out.append(digit)
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// A character in words or as itself, for a message: never an invisible one.
    static func shown(_ scalar: Unicode.Scalar) -> String {
        guard isInvisible(scalar) || scalar.properties.isWhitespace else { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func isShapePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x034F, 0x180B...0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }
}
