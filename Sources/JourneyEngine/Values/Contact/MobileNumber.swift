/// A mobile number in its stored form, E.164: `+32474741428` (`R-118`).
public struct MobileNumber: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The number in groups, for the eye: `+32 474 74 14 28`, `+352 621 123 456`.
    public var display: String {
        PhoneText.display(text)
    }

    /// Checks a typed number (`R-118`).
    /// - Parameter country: whose prefix is preset and not typed.
    public static func check(
        _ typed: String, country: Country, field: Field = .mobile
    ) throws(Rejection) -> Checked<MobileNumber> {
        let phone = try PhoneText(typed, country: country, field: field) { repair in
            (try? check(repair, country: country, field: field)) != nil
        }
        var warnings: [ValueWarning] = phone.isForeign ? [.phoneForeign] : []
        switch phone.country {
        case .belgium:
            try phone.refuseUnless(mobileStart: "4", field: field)
            let start = phone.digits.prefix(2)
            if start <= "44" { warnings.append(.mobileUnassigned(start: String(start))) }
        case .luxembourg:
            try phone.refuseUnless(mobileStart: "6", field: field)
            let start = phone.digits.prefix(2)
            if ["60", "61", "63", "64"].contains(start) {
                warnings.append(.mobileUnusual(start: String(start)))
            }
        default:
            try phone.refuseUnlessInternational(field: field)
        }
        return Checked(
            MobileNumber(recorded: phone.international), warnings: warnings, removed: phone.removed)
    }
}
