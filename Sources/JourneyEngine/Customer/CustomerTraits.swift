/// What two cards of one customer share: an email, a phone, a VAT number, or nearly the
/// same name at a postal code.
public struct CustomerTraits: Hashable, Sendable {
    private var email: String?
    private var phones: Set<String> = []
    private var vat: String?
    private var name: NearName?
    private var postalCode: String?

    /// The traits of a card on record.
    public init(_ card: CustomerCard) {
        email = card.person?.email.comparisonKey
        phones = Set([card.person?.mobile?.text, card.secondPhone?.text].compactMap { $0 })
        vat = card.company?.vat.flatMap(Self.telling)
        name = card.person.map { NearName($0.fullName) }
        postalCode = card.postalCode.text
    }

    /// The traits of a form as far as it is filled in; a field that is wrong tells nothing.
    public init(_ form: CustomerForm, market: Market) {
        let country =
            form.country.flatMap { try? Country.check($0).value } ?? market.country
        email = form.email.flatMap { try? EmailAddress.check($0).value.comparisonKey }
        let mobile = form.mobile.flatMap { try? MobileNumber.check($0, country: country).value }
        let second = form.secondPhone.flatMap { try? SecondPhone.check($0, country: country).value }
        phones = Set([mobile?.text, second?.text].compactMap { $0 })
        let number = form.vat.flatMap { try? VATNumber.check($0, country: country).value }
        vat = number.flatMap(Self.telling)
        postalCode = form.postalCode.flatMap {
            try? PostalCode.check($0, country: country).value.text
        }
        if let first = form.firstName, let last = form.lastName, !first.isBlank, !last.isBlank {
            name = NearName(first + " " + last)
        }
    }

    /// The traits of a lead's form as far as it is filled in.
    public init(_ form: LeadForm) {
        email = form.email?.comparisonKey
        phones = Set([form.mobile?.text].compactMap { $0 })
        postalCode = form.postalCode?.text
        if let first = form.firstName, let last = form.lastName {
            name = NearName(first.text + " " + last.text)
        }
    }

    /// One thing that two cards of a customer can share.
    public enum Trait: Hashable, Sendable {
        case email(String)
        case phone(String)
        case vat(String)
        /// Where somebody lives who has a name; names may differ by a slip.
        case home(postalCode: String)
    }

    /// All of them, each once: whoever shares none of these shares no field.
    public var all: [Trait] {
        var all = phones.map(Trait.phone)
        if let email { all.append(.email(email)) }
        if let vat { all.append(.vat(vat)) }
        if name != nil, let postalCode { all.append(.home(postalCode: postalCode)) }
        return all
    }

    /// The field that both have alike, if any; the surest first.
    public func field(sharedWith other: CustomerTraits) -> Field? {
        if let email, email == other.email { return .email }
        if !phones.isDisjoint(with: other.phones) { return .mobile }
        if let vat, vat == other.vat { return .vat }
        if let name, let postalCode, let known = other.name, postalCode == other.postalCode,
            name.isNear(known)
        {
            return .lastName
        }
        return nil
    }

    /// A number that is somebody's: neither the placeholder nor all zeros.
    private static func telling(_ vat: VATNumber) -> String? {
        vat.isToComplete || vat.text.dropFirst(2).allSatisfy { $0 == "0" } ? nil : vat.text
    }
}

/// A customer of this terminal who seems to be the one in a form, and the field that says so.
public struct Lookalike: Hashable, Sendable {
    public var card: CustomerCard
    public var field: Field

    public init(card: CustomerCard, field: Field) {
        self.card = card
        self.field = field
    }
}
