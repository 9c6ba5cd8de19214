public typealias CustomerID = Identifier<CustomerCard>

/// What the stand knows of a customer; personal, so recorded only in sealed events.
public struct CustomerCard: Hashable, Sendable, Codable {
    public var id: CustomerID
    public var kind: CustomerKind
    /// The visitor; a company found in the central base may come without one.
    public var person: Person?
    public var company: Company?
    public var secondPhone: SecondPhone?
    public var postalCode: PostalCode
    public var city: String
    public var country: Country
    public var language: Language
    /// The answers given so far; a purpose without one was not asked yet.
    public var consents: [ConsentPurpose: ConsentAnswer]
    public var account: AccountState
    /// False for a card made offline: the centre merges it by email or VAT.
    public var isCheckedCentrally: Bool

    public init(
        id: CustomerID, kind: CustomerKind, person: Person?, company: Company?,
        secondPhone: SecondPhone?, postalCode: PostalCode, city: String, country: Country,
        language: Language, consents: [ConsentPurpose: ConsentAnswer] = [:],
        account: AccountState = .notAsked, isCheckedCentrally: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.person = person
        self.company = company
        self.secondPhone = secondPhone
        self.postalCode = postalCode
        self.city = city
        self.country = country
        self.language = language
        self.consents = consents
        self.account = account
        self.isCheckedCentrally = isCheckedCentrally
    }

    /// Whether every field is there that an account needs; a card that a lead has made
    /// may lack the mobile number, or the company's VAT number.
    public var isComplete: Bool {
        person?.mobile != nil && !city.isEmpty && (kind == .private || company?.vat != nil)
    }

    /// Whether all is there that a quote needs.
    public var isReady: Bool {
        isComplete && account != .notAsked && unansweredConsents.isEmpty
    }

    /// The purposes that still have to be asked, the main one first.
    public var unansweredConsents: [ConsentPurpose] {
        ConsentPurpose.allCases.filter { consents[$0] == nil }
    }

    /// The name in full: the visitor's, or the company's where no visitor is known.
    public var name: String {
        person?.fullName ?? company?.name.text ?? ""
    }

    /// One or two letters for the ball.
    public var initials: String {
        person?.initials ?? company.map { String($0.name.text.prefix(2)).uppercased() } ?? ""
    }
}

/// Whether the project is for private or company use.
public enum CustomerKind: String, Sendable, Codable, CaseIterable {
    case `private`, professional
}

/// The visitor who stands at the desk.
public struct Person: Hashable, Sendable, Codable {
    public var title: Title
    public var firstName: PersonName
    public var lastName: PersonName
    public var email: EmailAddress
    /// Missing only where a lead was taken without it.
    public var mobile: MobileNumber?

    public init(
        title: Title, firstName: PersonName, lastName: PersonName, email: EmailAddress,
        mobile: MobileNumber?
    ) {
        self.title = title
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.mobile = mobile
    }

    public var fullName: String { firstName.text + " " + lastName.text }

    public var initials: String {
        PersonName.initials(first: firstName, last: lastName)
    }

    /// How the customer is addressed.
    public enum Title: String, Sendable, Codable, CaseIterable {
        case mr, mrs, none
    }
}

/// The company of a professional customer.
public struct Company: Hashable, Sendable, Codable {
    public var name: CompanyName
    /// Missing only where a lead was taken: a lead doesn't ask for it.
    public var vat: VATNumber?

    public init(name: CompanyName, vat: VATNumber?) {
        self.name = name
        self.vat = vat
    }
}

/// The customer's account at the centre; it only ever moves on.
public enum AccountState: String, Sendable, Codable, CaseIterable, Comparable {
    case notAsked, asked, mailed, activated

    public static func < (left: Self, right: Self) -> Bool {
        left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// One answer to one consent, and exactly what was asked.
public struct ConsentAnswer: Hashable, Sendable, Codable {
    public var isGiven: Bool
    public var textVersion: String
    public var language: Language
    public var time: Timestamp
    public var askedBy: GeniusID

    public init(
        isGiven: Bool, textVersion: String, language: Language, time: Timestamp, askedBy: GeniusID
    ) {
        self.isGiven = isGiven
        self.textVersion = textVersion
        self.language = language
        self.time = time
        self.askedBy = askedBy
    }
}
