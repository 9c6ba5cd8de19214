/// An email address as it was typed, well formed, without white space around it (`R-121`).
public struct EmailAddress: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The part after the `@`, in lower case.
    public var domain: String {
        text.split(separator: "@").last.map { $0.lowercased() } ?? ""
    }

    /// The text that two spellings of one mailbox share: lower case throughout.
    public var comparisonKey: String {
        text.lowercased()
    }

    /// Checks a typed address (`R-121`).
    ///
    /// What cannot be an address is refused, with the likely one when it can be guessed. A likely
    /// slip in a well-formed address (`gmial.com`) is accepted with a warning and a suggestion.
    /// Only spaces at the ends are removed, and reported; nothing else is changed.
    public static func check(
        _ typed: String, field: Field = .email
    ) throws(Rejection) -> Checked<EmailAddress> {
        let composed = typed.composed
        let text = withoutOuterSpaces(composed)
        guard !text.isEmpty else { throw Rejection(rule, field, .empty) }
        if let problem = EmailForm.problem(of: text) {
            throw Rejection(rule, field, problem, suggestion: EmailSlip.repair(malformed: text))
        }
        let (warnings, suggestion) = EmailSlip.suspicions(about: text)
        return Checked(
            EmailAddress(recorded: text), warnings: warnings, suggestion: suggestion,
            removed: text == composed ? nil : " ")
    }

    private static let rule: Rule = "R-121"

    private static func withoutOuterSpaces(_ text: String) -> String {
        func isSpace(_ character: Character) -> Bool {
            character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .spaceSeparator }
        }
        var rest = text[...]
        while let first = rest.first, isSpace(first) { rest.removeFirst() }
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return String(rest)
    }
}
