public typealias JourneyID = Identifier<Journey>

/// One walk with one visitor.
public struct Journey: Hashable, Sendable {
    public var id: JourneyID
    public var genius: GeniusID
    public var brand: Brand
    public var market: Market
    public var language: Language
    /// The version of the reference data it finishes on.
    public var referenceVersion: String
    public var stage: Stage
    /// Creating is only offered after a search.
    public var hasSearched: Bool
    /// The customer at the desk: linked, or created and on the way to it.
    public var customer: CustomerCard?
    /// Whether the ball shows the customer's initials.
    public var isLinked: Bool
    public var configuration: Configuration?
    public var dealer: String?
    public var wishes: [Wish: String]
    public var promo: PromoCode?
    public var specialVATPercent: Int?
    /// The quotes of this journey in the order they were issued.
    public var quotes: [IssuedQuote]

    /// The quote that still has to be sent, or a reason given why not.
    public var unsentQuote: Quote? {
        quotes.last { $0.fate == .unsent }?.quote
    }

    /// Whether nobody was looked for in it: there is nothing to come back to.
    public var isBlank: Bool { customer == nil && !hasSearched && quotes.isEmpty }

    /// The customer once the ball shows them.
    public var linkedCustomer: CustomerCard? { isLinked ? customer : nil }
}

/// A quote in its journey, and what was decided about it.
public struct IssuedQuote: Hashable, Sendable {
    public var quote: Quote
    public var fate: Fate

    /// What becomes of a quote while its journey lasts.
    public enum Fate: Hashable, Sendable {
        case unsent
        case sendOutAsked
        case skipped(SkipReason)
        /// A correction took its place before it was sent.
        case replaced
    }
}

/// What a customer can wish for, noted for the dealer.
public enum Wish: String, Sendable, Codable, CaseIterable {
    case tradeIn, payment, accessories, delivery
}

/// Why a quote was not sent.
public enum SkipReason: String, Sendable, Codable, CaseIterable {
    case customerRefused, wrongEmail
}

/// Why a journey was set aside.
public enum ParkReason: String, Sendable, Codable, CaseIterable {
    case idle, signedOut, otherGenius, newJourney
    /// It goes on as a lead and waits with its unsent quote.
    case demoted
}
