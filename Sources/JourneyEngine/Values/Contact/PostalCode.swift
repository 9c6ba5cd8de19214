/// A postal code in its canonical form: `1000`, `L-1234`, or as written elsewhere (`R-120`).
public struct PostalCode: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// Checks a typed postal code (`R-120`).
    /// - Parameters:
    ///   - country: whose form it must have.
    ///   - isListed: whether the table has the code; if not, it is accepted with a warning.
    public static func check(
        _ typed: String, country: Country, field: Field = .postalCode,
        isListed: (PostalCode) -> Bool = { _ in true }
    ) throws(Rejection) -> Checked<PostalCode> {
        let capitals = TypedText.words(TypedText.plainCapitals(typed)).joined(separator: " ")
        guard !capitals.isEmpty else { throw Rejection(rule, field, .empty) }
        if let scalar = capitals.unicodeScalars.first(where: TypedText.isInvisible) {
            throw Rejection(rule, field, .character(TypedText.shown(scalar)))
        }
        var removed: String?
        let code: String
        switch country {
        case .belgium:
            let digits = withoutPrefix(capitals, letters: ["BE", "B"], removed: &removed)
            try checkDigits(digits, field: field)
            guard digits >= "1000" else {
                throw Rejection(rule, field, .postalRange(first: 1000, last: 9999))
            }
            code = digits
        case .luxembourg:
            var ignored: String?
            let digits = withoutPrefix(capitals, letters: ["LU", "L"], removed: &ignored)
            try checkDigits(digits, field: field)
            code = "L-" + digits
        default:
            try checkForeign(capitals, field: field)
            code = capitals
        }
        let value = PostalCode(recorded: code)
        return Checked(
            value, warnings: isListed(value) ? [] : [.postalCodeUnknown], removed: removed)
    }

    private static let rule: Rule = "R-120"

    private static func withoutPrefix(
        _ text: String, letters: [String], removed: inout String?
    ) -> String {
        guard let prefix = letters.first(where: text.hasPrefix) else { return text }
        let rest = text.dropFirst(prefix.count).drop { $0 == "-" || $0 == " " }
        removed = String(text.dropLast(rest.count))
        return String(rest)
    }

    private static func checkDigits(_ text: String, field: Field) throws(Rejection) {
        if let wrong = text.unicodeScalars.first(where: { !("0"..."9").contains($0) }) {
            throw Rejection(rule, field, .character(TypedText.shown(wrong)))
        }
        guard text.utf8.count == 4 else {
            throw Rejection(rule, field, .postalDigits(expected: 4, found: text.utf8.count))
        }
    }

    private static func checkForeign(_ text: String, field: Field) throws(Rejection) {
        let wrong = text.unicodeScalars.first {
            !("0"..."9").contains($0) && !("A"..."Z").contains($0) && $0 != " " && $0 != "-"
        }
        if let wrong { throw Rejection(rule, field, .character(TypedText.shown(wrong))) }
        let count = text.utf8.count
        if count < 2 { throw Rejection(rule, field, .tooShort(least: 2, found: count)) }
        if count > 10 { throw Rejection(rule, field, .tooLong(most: 10, found: count)) }
    }
}
