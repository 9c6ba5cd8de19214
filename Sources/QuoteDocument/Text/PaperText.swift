import JourneyEngine

/// Makes what others typed fit for one line of paper, or of a mail.
package enum PaperText {
    /// More than any field of the stand takes; what is longer is cut, and says so.
    private static let mostCharacters = 320
    /// Accents kept on one letter, so that none is drawn over the lines around it.
    private static let mostMarks = 4

    /// The text in one line: white space as single spaces, nothing without a shape, which could
    /// hide or turn what stands beside it.
    package static func line(_ text: String) -> String { line(text, most: mostCharacters) }

    /// The same for text that is no field, such as a consent's.
    /// - Parameter most: the characters after which it is cut.
    package static func line(_ text: String, most: Int) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        // A letter may have any number of scalars: they are counted before the letters are.
        for scalar in text.unicodeScalars.prefix(16 * most) {
            if scalar.properties.isWhitespace {
                kept.append(" ")
            } else if !TypedText.isInvisible(scalar) {
                marks = scalar.properties.isGraphemeExtend ? marks + 1 : 0
                if marks <= mostMarks { kept.append(scalar) }
            }
        }
        let line = String(kept).split(separator: " ").joined(separator: " ")
        return line.count <= most ? line : line.prefix(most - 1) + "…"
    }
}
