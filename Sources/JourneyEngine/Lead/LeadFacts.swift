/// A lead with all it will finish on; no personal data, so that the share of leads and their
/// reasons survive an erasure.
public struct LeadBegan: Hashable, Sendable, Codable {
    public var lead: LeadID
    public var customer: CustomerID
    public var genius: GeniusID
    public var brand: Brand
    public var reason: LeadReason
    public var flow: LeadFlow.Name
    public var referenceVersion: String
    public var began: Timestamp
    /// What a journey that becomes this lead knows.
    public var consents: [ConsentPurpose: ConsentAnswer] = [:]
    public var configuration: Configuration?
}

/// Another reason for the open lead.
public struct LeadReasonChanged: Hashable, Sendable, Codable {
    public var reason: LeadReason
}

/// Fields that were filled in or emptied; personal, so it is sealed.
public struct LeadFilled: Hashable, Sendable, Codable {
    public var customer: CustomerID
    /// The fields it is about; one that the form lacks is empty now.
    public var fields: [LeadField]
    public var form: LeadForm
}

/// A step that is known by its name.
public struct LeadStep: Hashable, Sendable, Codable {
    public var customer: CustomerID
}

/// A consent that a visitor in a hurry was not asked for: neither yes nor no.
public struct ConsentNotAsked: Hashable, Sendable, Codable {
    public var customer: CustomerID
    public var purpose: ConsentPurpose
}

/// A lead taken although somebody on this terminal seems to be the same person.
public struct LikelyDoubleAccepted: Hashable, Sendable, Codable {
    public var customer: CustomerID
    public var other: CustomerID
    /// What both have alike.
    public var field: Field
}

/// What is personal in a confirmed lead, whole; sealed.
public struct LeadRecorded: Hashable, Sendable, Codable {
    public var lead: LeadID
    public var card: CustomerCard
    public var comment: FreeText?
}

/// The facts of a confirmed lead: ids only, so that figures survive an erasure.
public struct LeadFacts: Hashable, Sendable, Codable {
    public var lead: LeadID
    public var customer: CustomerID
    public var kind: CustomerKind
    public var brand: Brand
    public var reason: LeadReason
    public var flow: LeadFlow.Name
    public var market: Market
    public var language: Language
    /// The models in the order they were chosen, each with what is asked for.
    public var lines: [LeadLine]
    public var dealer: LeadDealer?
    /// Whether the dealer has to call: never for news alone.
    public var isDealerTask: Bool
    public var whenToBuy: WhenToBuy?
    public var tradeIn: Bool?
    public var configuration: Configuration?
    /// Whether the visitor read the address on the screen.
    public var isEmailRead: Bool
    public var began: Timestamp
    public var confirmed: Timestamp
}

/// A model of a lead, and what is asked for about it.
public struct LeadLine: Hashable, Sendable, Codable {
    public var model: String
    public var request: LeadRequest
}

/// The customer of a lead gets an offer after all.
public struct LeadPromoted: Hashable, Sendable, Codable {
    public var lead: LeadID
    public var customer: CustomerID
}

/// A lead as the terminal remembers it.
public struct LeadOnRecord: Hashable, Sendable {
    public var facts: LeadFacts
    /// Who took it; none where nobody was signed in.
    public var genius: GeniusID?
    /// The last journey that it was promoted to.
    public var promotedTo: JourneyID?

    public init(facts: LeadFacts, genius: GeniusID?) {
        self.facts = facts
        self.genius = genius
    }
}
