public typealias LeadID = Identifier<Lead>

/// One backup lead from its first question to the thanks (R-201 … R-214).
public struct Lead: Hashable, Sendable {
    public var id: LeadID
    /// Whom it is about; the key of this id seals all that is personal in it.
    public var customer: CustomerID
    public var genius: GeniusID
    public var brand: Brand
    public var reason: LeadReason
    public var flow: LeadFlow.Name
    /// The version of the reference data it finishes on.
    public var referenceVersion: String
    public var began: Timestamp
    public var stage: LeadStage
    public var form: LeadForm
    /// The answers so far; a purpose without one has not come up yet.
    public var consents: [ConsentPurpose: ConsentAnswer]
    /// The purposes that are left unasked on purpose.
    public var notAsked: Set<ConsentPurpose>
    /// What the last ticket filled in, as long as it can be undone.
    public var scan: LeadScan?
    /// Whether the visitor agreed to the ticket being scanned; none as long as nobody asked.
    public var agreedToScan: Bool?
    /// What a journey that became this lead had configured.
    public var configuration: Configuration?

    /// The identity of the visit, under which the records stand.
    public var visit: JourneyID { JourneyID(sameAs: id) }

    /// The visitor's market: the country's own, Belgium for all others.
    public var market: Market { form.country?.market ?? .belgium }
}

/// Where a lead stands.
public enum LeadStage: String, Sendable, Codable, CaseIterable {
    /// On the form.
    case form
    /// Confirmed; the visitor is thanked and nothing of them is left on the desk.
    case done
}

/// The only reasons for a lead instead of an offer.
public enum LeadReason: String, Sendable, Codable, CaseIterable {
    case toolDown, noTime, kmi
}

/// What a visitor asks for.
public enum LeadRequest: String, Sendable, Codable, CaseIterable {
    case testDrive, quote, keepMeInformed

    /// Whether the dealer has to call for an appointment.
    public var obligesDealer: Bool { self != .keepMeInformed }
}

/// In how many months the visitor means to buy.
public enum WhenToBuy: String, Sendable, Codable, CaseIterable {
    case upToThreeMonths = "0-3"
    case threeToSix = "3-6"
    case sixToTwelve = "6-12"
    case later
    case unknown
}

/// An answer to a consent of a lead; the last two may stay unasked.
public enum LeadConsent: String, Sendable, Codable, CaseIterable {
    case yes, no, notAsked
}

/// The dealer a visitor wants: one of the catalogue by id, or one of another country, whose name
/// stands in the comment.
public struct LeadDealer: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let other = LeadDealer(rawValue: "other")

    /// The dealer's id in the catalogue, if it is one of those.
    public var id: String? { self == .other ? nil : rawValue }
}

/// What a ticket filled in, and what stood there before: one step that can be undone.
public struct LeadScan: Hashable, Sendable {
    public var fields: [LeadField]
    public var before: LeadForm
    public var filled: LeadForm
}
