/// The name of a company, composed (NFC) and evenly spaced (`R-116`).
public struct CompanyName: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// Checks a typed name: 1 … 100 characters as a reader counts them, a letter or digit among
    /// them.
    public static func check(
        _ typed: String, field: Field = .companyName
    ) throws(Rejection) -> Checked<CompanyName> {
        let text = try NameText.checked(typed, field: field, most: 100)
        let hasSense = text.unicodeScalars.contains {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        guard hasSense else { throw Rejection(NameText.rule, field, .nameWithoutLetter) }
        return Checked(CompanyName(recorded: text))
    }
}
