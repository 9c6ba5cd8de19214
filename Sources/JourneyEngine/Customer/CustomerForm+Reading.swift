/// A form read whole: every problem at once for the screen, or the card that it makes.
public struct CustomerReading: Sendable {
    /// In the order of the fields; the first is the one a decision refuses with.
    public var problems: [Rejection] = []
    public var warnings: [FieldWarning] = []
    /// There when no problem is left.
    public var card: CustomerCard?
}

/// Something odd that was accepted, and where.
public struct FieldWarning: Hashable, Sendable {
    public var rule: Rule
    public var field: Field
    public var warning: ValueWarning
    public var suggestion: String?

    public init(rule: Rule, field: Field, warning: ValueWarning, suggestion: String?) {
        self.rule = rule
        self.field = field
        self.warning = warning
        self.suggestion = suggestion
    }
}

extension CustomerForm {
    /// Reads every field (R-116 … R-121).
    /// - Parameters:
    ///   - market: presets the country.
    ///   - language: the offer's, which stands when the form names none.
    ///   - previous: the card being edited: its email need not be typed again while it stands.
    public func read(
        id: CustomerID, market: Market, language: Language, catalogue: any Catalogue,
        previous: CustomerCard? = nil
    ) -> CustomerReading {
        var reader = FieldReader()
        let kind = reader.kind(self)
        let title = reader.title(self)
        let companyName =
            kind == .professional
            ? reader.required("R-116", .companyName, companyName) { (typed) throws(Rejection) in
                try CompanyName.check(typed)
            } : nil
        let country = reader.country(self, market: market)
        let vat =
            kind == .professional
            ? reader.required("R-119", .vat, vat) { (typed) throws(Rejection) in
                try VATNumber.check(typed, country: country)
            } : nil
        let firstName = reader.required("R-116", .firstName, firstName) {
            (typed) throws(Rejection) in
            try PersonName.check(typed, field: .firstName)
        }
        let lastName = reader.required("R-116", .lastName, lastName) {
            (typed) throws(Rejection) in
            try PersonName.check(typed, field: .lastName)
        }
        let email = reader.email(self, previous: previous?.person?.email)
        let mobile = reader.required("R-118", .mobile, mobile) { (typed) throws(Rejection) in
            try MobileNumber.check(typed, country: country)
        }
        let secondPhone = reader.optional("R-116", .secondPhone, secondPhone) {
            (typed) throws(Rejection) in
            try SecondPhone.check(typed, country: country)
        }
        let postalCode = reader.postalCode(self, country: country, catalogue: catalogue)
        let city = reader.city(self, postalCode: postalCode, country: country, catalogue: catalogue)
        let spoken = reader.language(self, preset: language)
        var reading = CustomerReading(problems: reader.problems, warnings: reader.warnings)
        if reader.problems.isEmpty, let kind, let title, let firstName, let lastName, let email,
            let mobile, let postalCode, let city, let spoken
        {
            let company = companyName.flatMap { name in vat.map { Company(name: name, vat: $0) } }
            reading.card = CustomerCard(
                id: id, kind: kind,
                person: Person(
                    title: title, firstName: firstName, lastName: lastName, email: email,
                    mobile: mobile),
                company: company, secondPhone: secondPhone, postalCode: postalCode, city: city,
                country: country, language: spoken, consents: previous?.consents ?? [:],
                account: previous?.account ?? .notAsked,
                isCheckedCentrally: previous?.isCheckedCentrally ?? isCheckedCentrally ?? false)
        }
        return reading
    }
}
