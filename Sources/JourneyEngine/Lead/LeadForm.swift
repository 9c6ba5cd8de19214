/// A lead's fields as far as they are known, each checked when it was filled in.
public struct LeadForm: Hashable, Sendable, Codable {
    public var language: Language?
    public var kind: CustomerKind?
    public var title: Person.Title?
    public var email: EmailAddress?
    public var country: Country?
    public var postalCode: PostalCode?
    public var company: CompanyName?
    /// The ids of models of one brand.
    public var models: [String]?
    /// What is asked for wherever the catalogue allows it, see ``request(for:)``.
    public var wish: LeadRequest?
    public var lastName: PersonName?
    public var firstName: PersonName?
    public var mobile: MobileNumber?
    public var whenToBuy: WhenToBuy?
    public var tradeIn: Bool?
    public var dealer: LeadDealer?
    public var comment: FreeText?

    public init() {}

    /// What is asked for about a model: to be kept informed where it can't be ordered yet,
    /// a test drive where that is wished and offered, a quote otherwise.
    public func request(for model: Model) -> LeadRequest? {
        guard let wish else { return nil }
        if model.availability == .keepMeInformed { return .keepMeInformed }
        return wish == .testDrive && model.hasTestDrive ? .testDrive : .quote
    }
}

/// The fields of a lead, in the order in which they are asked.
public enum LeadField: String, Sendable, Codable, CaseIterable {
    case language, kind, title, email, country, postalCode, company, models, cta, lastName
    case firstName, mobile, whenToBuy, tradeIn, pointOfSale, comment

    /// The field under the name that it has everywhere.
    public var field: Field { Field(rawValue: rawValue) ?? .field }

    /// Whether a lead can be confirmed without it; a dealer and the comment only as far as
    /// the others let it.
    public var isOptional: Bool {
        switch self {
        case .kind, .company, .mobile, .whenToBuy, .tradeIn, .pointOfSale, .comment: true
        default: false
        }
    }
}

/// What a field is filled with, as it was given.
public enum LeadValue: Hashable, Sendable {
    case text(String)
    case list([String])
    case flag(Bool)
}

extension LeadForm {
    /// The fields that have an answer, in their order.
    public var filledFields: [LeadField] { fields(differingFrom: LeadForm()) }

    /// The fields that two forms have not alike, in their order.
    func fields(differingFrom other: LeadForm) -> [LeadField] {
        LeadField.allCases.filter { !hasSame($0, as: other) }
    }

    /// Whether a field stands as in another form.
    func hasSame(_ field: LeadField, as other: LeadForm) -> Bool {
        var copy = self
        copy.take([field], from: other)
        return copy == self
    }

    /// A form with some of the fields only.
    func only(_ fields: [LeadField]) -> LeadForm {
        var form = LeadForm()
        form.take(fields, from: self)
        return form
    }

    /// Takes over how some fields stand in another form.
    mutating func take(_ fields: [LeadField], from other: LeadForm) {
        for field in fields { take(field, from: other) }
    }

    private mutating func take(_ field: LeadField, from other: LeadForm) {
        switch field {
        case .language: language = other.language
        case .kind: kind = other.kind
        case .title: title = other.title
        case .email: email = other.email
        case .country: country = other.country
        case .postalCode: postalCode = other.postalCode
        case .company: company = other.company
        case .models: models = other.models
        case .cta: wish = other.wish
        case .lastName: lastName = other.lastName
        case .firstName: firstName = other.firstName
        case .mobile: mobile = other.mobile
        case .whenToBuy: whenToBuy = other.whenToBuy
        case .tradeIn: tradeIn = other.tradeIn
        case .pointOfSale: dealer = other.dealer
        case .comment: comment = other.comment
        }
    }
}
