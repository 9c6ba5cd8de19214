/// Reads the fields of a form one after the other and gathers what is wrong and what is odd.
struct FieldReader {
    var problems: [Rejection] = []
    var warnings: [FieldWarning] = []

    mutating func required<Value>(
        _ rule: Rule, _ field: Field, _ typed: String?,
        _ check: (String) throws(Rejection) -> Checked<Value>
    ) -> Value? {
        guard let typed, !typed.isBlank else {
            problems.append(Rejection(rule, field, .empty))
            return nil
        }
        do {
            return keep(try check(typed), rule, field)
        } catch {
            problems.append(error)
            return nil
        }
    }

    mutating func optional<Value>(
        _ rule: Rule, _ field: Field, _ typed: String?,
        _ check: (String) throws(Rejection) -> Checked<Value>
    ) -> Value? {
        guard let typed, !typed.isBlank else { return nil }
        return required(rule, field, typed, check)
    }

    private mutating func keep<Value>(
        _ checked: Checked<Value>, _ rule: Rule, _ field: Field
    ) -> Value {
        warnings += checked.warnings.map {
            FieldWarning(rule: rule, field: field, warning: $0, suggestion: checked.suggestion)
        }
        return checked.value
    }

    /// One of the words that a choice allows.
    mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ rule: Rule, _ field: Field, _ typed: String
    ) -> Value? where Value.RawValue == String {
        if let value = Value(rawValue: typed) { return value }
        let words = Value.allCases.map(\.rawValue)
        problems.append(Rejection(rule, field: field, .notAChoice(found: typed, choices: words)))
        return nil
    }
}

// MARK: - The fields with a rule of their own

extension FieldReader {
    /// the company-car question sets the kind; said twice, both must agree.
    mutating func kind(_ form: CustomerForm) -> CustomerKind? {
        let asked = form.companyCar.map { $0 ? CustomerKind.professional : .private }
        guard let typed = form.kind else {
            if asked == nil { problems.append(Rejection("R-117", .companyCar, .empty)) }
            return asked
        }
        guard let kind: CustomerKind = choice("R-117", .kind, typed) else { return nil }
        if let asked, asked != kind {
            problems.append(Rejection("R-117", field: .kind, .kindContradictsCompanyCar))
            return nil
        }
        return kind
    }

    mutating func title(_ form: CustomerForm) -> Person.Title? {
        guard let typed = form.title else { return Person.Title.none }
        return choice("R-116", .title, typed)
    }

    mutating func country(_ form: CustomerForm, market: Market) -> Country {
        optional("R-116", .country, form.country) { (typed) throws(Rejection) in
            try Country.check(typed)
        } ?? market.country
    }

    mutating func language(_ form: CustomerForm, preset: Language) -> Language? {
        guard let typed = form.language else { return preset }
        return choice("R-116", .language, typed)
    }

    /// typed twice and equal, unless it is the card's own.
    mutating func email(_ form: CustomerForm, previous: EmailAddress?) -> EmailAddress? {
        let email = required("R-121", .email, form.email) { (typed) throws(Rejection) in
            try EmailAddress.check(typed)
        }
        guard let email, email != previous else { return email }
        guard let again = form.emailAgain, !again.isBlank else {
            problems.append(Rejection("R-116", .emailAgain, .empty))
            return nil
        }
        let second = (try? EmailAddress.check(again))?.value
        guard second == email else {
            // The same mailbox in other capitals is put right by one key.
            let isSame = second?.comparisonKey == email.comparisonKey
            problems.append(
                isSame
                    ? Rejection(
                        "R-116", .emailAgain, .differsInCapitals, suggestion: email.text)
                    : Rejection("R-116", .emailAgain, .differs))
            return nil
        }
        return email
    }

    /// a well-formed code that the table lacks is accepted with a warning.
    mutating func postalCode(
        _ form: CustomerForm, country: Country, catalogue: any Catalogue
    ) -> PostalCode? {
        required("R-120", .postalCode, form.postalCode) { (typed) throws(Rejection) in
            try PostalCode.check(typed, country: country) { code in
                guard let market = country.market else { return true }
                return !catalogue.places(postalCode: code.text, in: market).isEmpty
            }
        }
    }

    /// filled from the postal code when it isn't typed.
    mutating func city(
        _ form: CustomerForm, postalCode: PostalCode?, country: Country, catalogue: any Catalogue
    ) -> String? {
        if form.city?.isBlank ?? true, let postalCode, let market = country.market,
            let place = catalogue.places(postalCode: postalCode.text, in: market).first
        {
            return place.town
        }
        return required("R-116", .city, form.city) { (typed) throws(Rejection) in
            try PersonName.check(typed, field: .city)
        }?.text
    }
}

extension String {
    /// Whether nothing but white space was typed.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Country {
    /// The market that the country is, if it is one.
    public var market: Market? { Market.allCases.first { $0.country == self } }
}
