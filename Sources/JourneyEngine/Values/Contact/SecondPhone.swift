/// An optional second number, which may be a landline, in E.164 form (`R-116`).
public struct SecondPhone: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The number in groups, for the eye.
    public var display: String {
        PhoneText.display(text)
    }

    /// Checks a typed number: what a mobile number may be, or a landline.
    ///
    /// Belgian landlines have 8 digits after the code, Luxembourg numbers 4 … 11.
    public static func check(
        _ typed: String, country: Country, field: Field = .secondPhone
    ) throws(Rejection) -> Checked<SecondPhone> {
        let phone = try PhoneText(typed, country: country, field: field) { repair in
            (try? check(repair, country: country, field: field)) != nil
        }
        switch phone.country {
        case .belgium: try phone.refuseUnless(length: 8...9, field: field)
        case .luxembourg: try phone.refuseUnless(length: 4...11, field: field)
        default: try phone.refuseUnlessInternational(field: field)
        }
        return Checked(
            SecondPhone(recorded: phone.international),
            warnings: phone.isForeign ? [.phoneForeign] : [], removed: phone.removed)
    }
}
