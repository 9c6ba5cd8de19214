/// What the names of persons and companies have in common (`R-116`).
enum NameText {
    static let rule: Rule = "R-116"

    /// The name composed, trimmed and evenly spaced.
    static func checked(
        _ typed: String, field: Field, most: Int
    ) throws(Rejection) -> String {
        let text = TypedText.words(typed).joined(separator: " ").composed
        guard !text.isEmpty else { throw Rejection(rule, field, .empty) }
        guard !text.unicodeScalars.contains(where: TypedText.isInvisible) else {
            throw Rejection(rule, field, .invisibleCharacter)
        }
        guard text.count <= most else {
            throw Rejection(rule, field, .tooLong(most: most, found: text.count))
        }
        return text
    }
}
