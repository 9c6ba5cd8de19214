/// What has happened, one journal record each; a record's type is the name of its case.
public enum Event: Hashable, Sendable {
    // Connection and home
    case signedIn(SignedIn)
    case signedOut
    case brandChosen(BrandChosen)
    case journeyBegan(JourneyBegan)
    case offerChanged(OfferChanged)
    case journeyParked(JourneyParked)
    case journeyResumed(JourneyResumed)
    // Customer
    case customersSearched(SearchFacts)
    case customerCreated(CustomerCard)
    case customerLinked(CustomerCard)
    case customerEdited(CustomerCard)
    case contactAdded(CustomerCard)
    case consentAnswered(ConsentAnswered)
    case accountRequested(AccountRequested)
    // Vehicle
    case modelChosen(VehicleStep)
    case dimensionsFiltered(VehicleStep)
    case trimChosen(VehicleStep)
    case engineChosen(VehicleStep)
    case colourChosen(VehicleStep)
    case upholsteryChosen(VehicleStep)
    case wheelsChosen(VehicleStep)
    case optionAdded(VehicleStep)
    case optionRemoved(VehicleStep)
    case configurationConfirmed(ConfigurationConfirmed)
    case configurationReopened
    // Point of sale, basket, quote
    case pointOfSaleChosen(PointOfSaleChosen)
    case wishNoted(WishNoted)
    case promoCodeApplied(PromoCode)
    case promoCodeRemoved
    case vatRateChosen(VATRateChosen)
    case quoteIssued(Quote)
    // Email
    case sendOutRequested(SendOutRequested)
    case sendOutSkipped(SendOutSkipped)
    case reasonNoted(ReasonNoted)
    // Disconnect
    case customerKept
    case customerDisconnected
    case journeyAbandoned
    // Leads
    case leadBegan(LeadBegan)
    case leadReasonChanged(LeadReasonChanged)
    case leadFilled(LeadFilled)
    case ticketScanned(LeadFilled)
    case ticketDeclined(LeadStep)
    case ticketScanUndone(LeadStep)
    case consentNotAsked(ConsentNotAsked)
    case likelyDoubleAccepted(LikelyDoubleAccepted)
    case leadRecorded(LeadRecorded)
    case leadConfirmed(LeadFacts)
    // From a journey to a lead and back
    case journeyDemoted
    case leadPromoted(LeadPromoted)
    // From the centre
    case sendOutReported(SendOutReported)
    case accountReported(AccountReported)
}

/// Who signed in.
public struct SignedIn: Hashable, Sendable, Codable {
    public var genius: GeniusID
}

/// The brand from now on.
public struct BrandChosen: Hashable, Sendable, Codable {
    public var brand: Brand
    /// The flow that leads of the brand are taken in; missing in older records.
    public var flow: LeadFlow.Name?
}

/// A journey with all it will finish on.
public struct JourneyBegan: Hashable, Sendable, Codable {
    public var journey: JourneyID
    public var genius: GeniusID
    public var brand: Brand
    public var market: Market
    public var language: Language
    public var referenceVersion: String
}

/// Market or language changed on the way.
public struct OfferChanged: Hashable, Sendable, Codable {
    public var market: Market
    public var language: Language
}

/// Why the open journey was set aside.
public struct JourneyParked: Hashable, Sendable, Codable {
    public var reason: ParkReason
}

/// The journey that is back on the screen.
public struct JourneyResumed: Hashable, Sendable, Codable {
    public var journey: JourneyID
}

/// One answer of one customer; a later one does not replace it.
public struct ConsentAnswered: Hashable, Sendable, Codable {
    public var customer: CustomerID
    public var purpose: ConsentPurpose
    public var answer: ConsentAnswer
}

/// Whose account the centre is asked for.
public struct AccountRequested: Hashable, Sendable, Codable {
    public var customer: CustomerID
}

/// A choice, and the configuration it leads to.
public struct VehicleStep: Hashable, Sendable, Codable {
    /// The id of what was chosen; none for a filter.
    public var chosen: String?
    public var configuration: Configuration
}

/// The configuration as the recap showed it.
public struct ConfigurationConfirmed: Hashable, Sendable, Codable {
    public var code: ConfigurationCode
    public var price: Price
}

/// The dealer, and how far away.
public struct PointOfSaleChosen: Hashable, Sendable, Codable {
    public var dealer: String
    /// From the customer's postal code, in kilometres.
    public var kilometres: Double?
}

/// Free text is personal: it is sealed with the customer's key.
public struct WishNoted: Hashable, Sendable, Codable {
    public var customer: CustomerID
    public var wish: Wish
    public var text: FreeText
}

/// The rate in percent that applies to the offer.
public struct VATRateChosen: Hashable, Sendable, Codable {
    public var percent: Int
}

/// What is to be sent, and how; the address is the card's.
public struct SendOutRequested: Hashable, Sendable, Codable {
    public var quote: QuoteID
    public var customer: CustomerID
    public var language: Language
    public var brand: Brand
    public var isAgain: Bool
}

/// A quote that is not sent, and why.
public struct SendOutSkipped: Hashable, Sendable, Codable {
    public var quote: QuoteID
    public var reason: SkipReason
}

/// Why something was done, in the genius's words: sealed, as free text is.
public struct ReasonNoted: Hashable, Sendable, Codable {
    /// The customer it is about; none for a journey that never had one.
    public var customer: CustomerID?
    public var about: Matter
    public var text: FreeText

    /// What a reason is given for.
    public enum Matter: String, Sendable, Codable {
        case sendOutAgain, abandoning
    }
}

/// Where the centre says a quote's email is.
public struct SendOutReported: Hashable, Sendable, Codable {
    public var quote: QuoteID
    public var state: SendOutState
}

/// What the centre says of an account.
public struct AccountReported: Hashable, Sendable, Codable {
    public var customer: CustomerID
    public var state: AccountState
}
