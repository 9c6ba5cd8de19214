/// A remark in one line, of at most 1,000 characters as a reader counts them (`R-204`).
public struct FreeText: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The most characters a remark may have.
    public static let mostCharacters = 1000

    /// Checks a typed remark: line ends become spaces, characters without a shape are dropped and
    /// counted in a warning; an empty remark is allowed.
    public static func check(
        _ typed: String, field: Field = .text
    ) throws(Rejection) -> Checked<FreeText> {
        var dropped = 0
        var kept = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars {
            if scalar.properties.isWhitespace {
                kept.append(" ")
            } else if TypedText.isInvisible(scalar) {
                dropped += 1
            } else {
                kept.append(scalar)
            }
        }
        let text = TypedText.words(String(kept)).joined(separator: " ").composed
        guard text.count <= mostCharacters else {
            throw Rejection(
                "R-204", field, .tooLong(most: mostCharacters, found: text.count))
        }
        return Checked(
            FreeText(recorded: text),
            warnings: dropped == 0 ? [] : [.charactersDropped(count: dropped)])
    }
}
