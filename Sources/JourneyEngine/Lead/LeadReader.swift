/// Reads one field of a lead as it was given, and keeps what depends on it in step.
struct LeadReader {
    private(set) var form: LeadForm
    private(set) var warnings: [FieldWarning] = []
    /// None where only a ticket is read, which names no model and no dealer.
    private let brand: Brand?
    private let catalogue: any Catalogue
    private let isRehearsal: Bool

    init(_ form: LeadForm, _ brand: Brand?, _ catalogue: any Catalogue, isRehearsal: Bool = false) {
        self.form = form
        self.brand = brand
        self.catalogue = catalogue
        self.isRehearsal = isRehearsal
    }

    init(_ lead: Lead, _ world: World) {
        self.init(lead.form, lead.brand, world.catalogue, isRehearsal: world.isRehearsal)
    }

    /// - Throws: why the value can't stand in the field; the form is as it was then.
    mutating func read(_ field: LeadField, _ value: LeadValue) throws(Rejection) {
        switch field {
        case .language: form.language = try choice(field, "R-204", value)
        case .kind:
            form.kind = try choice(field, "R-117", value)
            if form.kind == .private { form.company = nil }
        case .title: form.title = try choice(field, "R-116", value)
        case .email:
            form.email = try text(field, "R-121", value) { (typed) throws(Rejection) in
                try EmailAddress.check(typed)
            }
        case .country: try readCountry(value)
        case .postalCode: try readPostalCode(value)
        case .company:
            form.company = try text(field, "R-116", value) { (typed) throws(Rejection) in
                try CompanyName.check(typed, field: .company)
            }
            if form.company != nil { form.kind = .professional }
        case .models: form.models = try catalogue.models(of: brand, ids(field, value))
        case .cta:
            form.wish = try choice(field, "R-205", value)
            try catalogue.requireOffer(form)
        case .lastName: form.lastName = try name(field, value)
        case .firstName: form.firstName = try name(field, value)
        case .mobile: try readMobile(value)
        case .whenToBuy: form.whenToBuy = try choice(field, "R-204", value)
        case .tradeIn: form.tradeIn = try flag(field, value)
        case .pointOfSale: form.dealer = try dealer(field, value)
        case .comment:
            form.comment = try text(field, "R-204", value) { (typed) throws(Rejection) in
                try FreeText.check(typed, field: .comment)
            }
        }
    }

    // MARK: - Fields that others depend on

    /// A postal code that is there already is read again in the form of its country.
    private mutating func readCountry(_ value: LeadValue) throws(Rejection) {
        form.country = try text(.country, "R-116", value) { (typed) throws(Rejection) in
            try Country.check(typed)
        }
        if let code = form.postalCode, let country = form.country,
            let again = try? PostalCode.check(code.text, country: country)
        {
            form.postalCode = again.value
        }
    }

    private mutating func readPostalCode(_ value: LeadValue) throws(Rejection) {
        let catalogue = catalogue
        let country = country(value) { (try? PostalCode.check($0, country: $1)) != nil }
        form.postalCode = try text(.postalCode, "R-120", value) { (typed) throws(Rejection) in
            try PostalCode.check(typed, country: country) { code in
                guard let market = country.market else { return true }
                return !catalogue.places(postalCode: code.text, in: market).isEmpty
            }
        }
    }

    private mutating func readMobile(_ value: LeadValue) throws(Rejection) {
        let country = country(value) { (try? MobileNumber.check($0, country: $1)) != nil }
        form.mobile = try text(.mobile, "R-118", value) { (typed) throws(Rejection) in
            try MobileNumber.check(typed, country: country)
        }
    }

    /// What a value is read by: the country that was answered; before that the first that it fits,
    /// for the fields come in any order.
    private func country(_ value: LeadValue, fits: (String, Country) -> Bool) -> Country {
        if let country = form.country { return country }
        guard case .text(let typed) = value else { return .belgium }
        let candidates = [.belgium, .luxembourg, Country(recorded: "")]
        return candidates.first { fits(typed, $0) } ?? .belgium
    }
}

// MARK: - Kinds of values

extension LeadReader {
    /// A text that passes its check; none for a blank in a field that may stay empty.
    private mutating func text<Value>(
        _ field: LeadField, _ rule: Rule, _ value: LeadValue,
        _ check: (String) throws(Rejection) -> Checked<Value>
    ) throws(Rejection) -> Value? {
        guard case .text(let typed) = value else {
            throw Rejection(rule, field: field.field, .unknown(value.shown))
        }
        if typed.isBlank {
            guard field.isOptional else { throw Rejection("R-214", field.field, .empty) }
            return nil
        }
        let checked = try check(typed)
        warnings += checked.warnings.map {
            FieldWarning(
                rule: rule, field: field.field, warning: $0, suggestion: checked.suggestion)
        }
        return checked.value
    }

    private mutating func name(
        _ field: LeadField, _ value: LeadValue
    ) throws(Rejection) -> PersonName? {
        try text(field, "R-116", value) { (typed) throws(Rejection) in
            try PersonName.check(typed, field: field.field)
        }
    }

    /// One of the words that a field allows.
    private func choice<Value: RawRepresentable & CaseIterable>(
        _ field: LeadField, _ rule: Rule, _ value: LeadValue
    ) throws(Rejection) -> Value? where Value.RawValue == String {
        if case .text(let word) = value, let choice = Value(rawValue: word) { return choice }
        let choices = Value.allCases.map(\.rawValue)
        throw Rejection(
            rule, field: field.field, .notAChoice(found: value.shown, choices: choices))
    }

    private func flag(_ field: LeadField, _ value: LeadValue) throws(Rejection) -> Bool {
        guard case .flag(let flag) = value else {
            throw Rejection(
                "R-204", field: field.field,
                .notAChoice(found: value.shown, choices: ["true", "false"]))
        }
        return flag
    }

    private func ids(_ field: LeadField, _ value: LeadValue) throws(Rejection) -> [String] {
        switch value {
        case .list(let ids): return ids
        case .text(let id): return [id]
        case .flag: throw Rejection("R-204", field: field.field, .unknown(value.shown))
        }
    }

    /// any market's dealer of the brand, as far as the house offers it, or one elsewhere.
    private func dealer(
        _ field: LeadField, _ value: LeadValue
    ) throws(Rejection) -> LeadDealer? {
        guard case .text(let id) = value else {
            throw Rejection("R-140", field: field.field, .unknown(value.shown))
        }
        if id.isBlank { return nil }
        let wanted = LeadDealer(rawValue: id)
        if wanted == .other { return wanted }
        guard let dealer = catalogue.dealer(id) else {
            throw Rejection("R-140", field: field.field, .unknown(id))
        }
        if let brand, !dealer.brands.contains(brand) {
            throw Rejection("R-140", field: field.field, .otherDealer(dealer.name, brand))
        }
        let isOffered = catalogue.houseRules.allSatisfy {
            $0.allows(dealer, isRehearsal: isRehearsal)
        }
        guard isOffered else {
            throw Rejection("R-141", field: field.field, .hiddenByHouseRule(dealer.name))
        }
        return wanted
    }
}

extension LeadValue {
    /// The value as a refusal names it.
    fileprivate var shown: String {
        switch self {
        case .text(let text): text
        case .list: "[…]"
        case .flag(let flag): String(flag)
        }
    }
}
