public import JourneyEngine

/// What the central base is asked for: the whole email, phone or VAT number, or a name on request
///
public enum CentralQuestion: Hashable, Sendable {
    case email(String)
    /// In the international form.
    case phone(String)
    case vat(String)
    case name(String)

    /// Whether it is asked as soon as somebody searches.
    var isWhole: Bool { if case .name = self { false } else { true } }

    /// What a search comes to; nil where there is too little to ask for.
    init?(_ query: CustomerQuery, in country: Country) {
        let typed = query.text.isEmpty ? query.email : query.text
        switch query.facts {
        case .email:
            guard let email = try? EmailAddress.check(typed).value else { return nil }
            self = .email(email.comparisonKey)
        case .nameAndEmail:
            guard let email = try? EmailAddress.check(query.email).value else { return nil }
            self = .email(email.comparisonKey)
        case .mobile:
            guard let phone = try? MobileNumber.check(typed, country: country).value else {
                return nil
            }
            self = .phone(phone.text)
        case .vat:
            guard let vat = try? VATNumber.check(typed, country: country).value else { return nil }
            self = .vat(vat.text)
        case .name:
            let letters = typed.filter { !$0.isWhitespace }
            guard letters.count >= 3 else { return nil }
            self = .name(typed)
        }
    }
}

/// A customer of the central base, told with no more than recognises someone.
public struct CentralMatch: Hashable, Sendable {
    public let customer: CustomerID
    public let isProfessional: Bool
    public let firstName: String
    public let lastName: String
    public let company: String
    public let postalCode: String
    public let city: String

    public init(
        customer: CustomerID, isProfessional: Bool, firstName: String, lastName: String,
        company: String, postalCode: String, city: String
    ) {
        self.customer = customer
        self.isProfessional = isProfessional
        self.firstName = firstName
        self.lastName = lastName
        self.company = company
        self.postalCode = postalCode
        self.city = city
    }

    var name: String {
        let person = [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ")
        return [company, person].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

/// A look into the central base, and what has come of it.
public struct CentralLook: Hashable, Sendable {
    /// What came of it.
    public enum Outcome: Hashable, Sendable {
        case asking
        /// Whom it knows; whether there are more than are told.
        case found([CentralMatch], isCut: Bool)
        /// No answer came; the later creation is compared at the centre.
        case unanswered
    }

    public let question: CentralQuestion
    public let outcome: Outcome

    public init(_ question: CentralQuestion, _ outcome: Outcome) {
        self.question = question
        self.outcome = outcome
    }

    /// Whether the central base answered for the very email or VAT number of a form, or told of
    /// its customer, so that the card is checked there.
    func covers(_ form: CustomerForm, in country: Country) -> Bool {
        guard case .found(let matches, _) = outcome else { return false }
        if matches.contains(where: { $0.customer == form.customer }) { return true }
        switch question {
        case .email(let key):
            return (try? EmailAddress.check(form.email ?? ""))?.value.comparisonKey == key
        case .vat(let number):
            return (try? VATNumber.check(form.vat ?? "", country: country))?.value.text == number
        case .phone, .name: return false
        }
    }
}
