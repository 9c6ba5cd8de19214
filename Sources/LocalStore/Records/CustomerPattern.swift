import JourneyEngine

/// A query made ready once, then held against every customer.
struct CustomerPattern {
    private let by: SearchFacts.By
    private let names: SearchKey
    private let email: String
    private let digits: String
    private let vat: String
    private let kind: CustomerKind?

    init(_ query: CustomerQuery) {
        by = query.facts
        names = SearchKey(query.text)
        let typedEmail = query.email.isEmpty ? query.text : query.email
        email = EmailAddress(recorded: typedEmail.filter { !$0.isWhitespace }).comparisonKey
        digits = Self.significantDigits(query.text)
        vat = String(query.text.uppercased().filter { $0.isLetter || $0.isNumber })
        kind = query.kind
    }

    func matches(_ customer: KnownCustomer) -> Bool {
        if let kind, customer.card.kind != kind { return false }
        return switch by {
        case .name: customer.names.matches(names)
        case .nameAndEmail: customer.names.matches(names) && customer.email.hasPrefix(email)
        case .email: customer.email.hasPrefix(email)
        case .mobile: customer.phones.contains { $0.contains(digits) }
        case .vat: customer.card.company?.vat.text.hasPrefix(vat) ?? false
        }
    }

    /// The digits of a phone number as typed, without a trunk zero or an international prefix, so
    /// that every way of writing it finds the same customer.
    private static func significantDigits(_ typed: String) -> String {
        let digits = typed.filter(\.isNumber)
        return String(digits.drop { $0 == "0" })
    }
}
