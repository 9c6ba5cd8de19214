/// The folding of text for search.
public enum Folding {
    /// The text in lower case without accents and width, letters and digits only, one space
    /// between words: `Élève` and `eleve` fold alike, `Straße` to `strasse`.
    public static func fold(_ text: String) -> String {
        var out = ""
        var isGap = false
        for scalar in text.decomposedScalars {
            if scalar.properties.canonicalCombiningClass != .notReordered { continue }
            for folded in letters(of: scalar) {
                if folded.properties.isAlphabetic || folded.properties.numericType != nil {
                    if isGap, !out.isEmpty { out.append(" ") }
                    isGap = false
                    out.unicodeScalars.append(folded)
                } else if !isJoining(folded) {
                    isGap = true
                }
            }
        }
        return out
    }

    private static func letters(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        scalar.properties.lowercaseMapping.unicodeScalars
    }

    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "ʼ"
    }
}
