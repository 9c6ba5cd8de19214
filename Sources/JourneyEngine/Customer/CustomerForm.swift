/// The create and edit form as typed; nothing is checked until it is handed in.
public struct CustomerForm: Hashable, Sendable, Codable {
    /// The customer that the form was opened for, so that its draft is sealed with their key.
    public var customer: CustomerID?
    public var companyCar: Bool?
    public var kind: String?
    public var title: String?
    public var firstName: String?
    public var lastName: String?
    public var email: String?
    public var emailAgain: String?
    public var mobile: String?
    public var secondPhone: String?
    public var postalCode: String?
    public var city: String?
    public var country: String?
    public var language: String?
    public var companyName: String?
    public var vat: String?
    /// Whether the central base was asked for this very email or VAT number, and answered.
    public var isCheckedCentrally: Bool?

    public init() {}

    /// The form that shows an existing card, for editing it.
    public init(of card: CustomerCard) {
        customer = card.id
        kind = card.kind.rawValue
        title = card.person?.title.rawValue
        firstName = card.person?.firstName.text
        lastName = card.person?.lastName.text
        email = card.person?.email.text
        mobile = card.person?.mobile?.text
        secondPhone = card.secondPhone?.text
        postalCode = card.postalCode.text
        city = card.city
        country = card.country.text
        language = card.language.rawValue
        companyName = card.company?.name.text
        vat = card.company?.vat?.text
    }

    /// The form with the fields of another laid over it where they were given.
    public func overlaid(by changes: CustomerForm) -> CustomerForm {
        var merged = self
        if changes.companyCar != nil || changes.kind != nil {
            // Two names of one answer: the earlier one must not contradict the new one.
            merged.companyCar = changes.companyCar
            merged.kind = changes.kind
        }
        merged.title = changes.title ?? title
        merged.firstName = changes.firstName ?? firstName
        merged.lastName = changes.lastName ?? lastName
        merged.email = changes.email ?? email
        merged.emailAgain = changes.emailAgain ?? emailAgain
        merged.mobile = changes.mobile ?? mobile
        merged.secondPhone = changes.secondPhone ?? secondPhone
        merged.postalCode = changes.postalCode ?? postalCode
        merged.city = changes.city ?? city
        merged.country = changes.country ?? country
        merged.language = changes.language ?? language
        merged.companyName = changes.companyName ?? companyName
        merged.vat = changes.vat ?? vat
        merged.isCheckedCentrally = changes.isCheckedCentrally ?? isCheckedCentrally
        return merged
    }
}
