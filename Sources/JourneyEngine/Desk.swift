/// One terminal's desk as its journal tells it: who is signed in, the journey on the screen and
/// the journeys that wait to be resumed.
public struct Desk: Hashable, Sendable {
    public var session: Session?
    /// The open journey; between two visitors there is none, and so no customer.
    public var journey: Journey?
    /// Journeys set aside by idling, signing out or another genius, oldest first.
    public var parked: [Journey]

    public init(session: Session? = nil, journey: Journey? = nil, parked: [Journey] = []) {
        self.session = session
        self.journey = journey
        self.parked = parked
    }

    public func parkedJourney(_ id: JourneyID) -> Journey? {
        parked.first { $0.id == id }
    }

    /// The journeys that a genius can resume, the last parked first.
    public func parkedJourneys(of genius: GeniusID) -> [Journey] {
        parked.reversed().filter { $0.genius == genius }
    }
}

/// A genius at work.
public struct Session: Hashable, Sendable, Codable {
    public var genius: GeniusID
    public var brand: Brand?

    public init(genius: GeniusID, brand: Brand? = nil) {
        self.genius = genius
        self.brand = brand
    }
}

/// The seven stages, in the order in which they are always in view.
public enum Stage: String, Sendable, Codable, CaseIterable, Comparable {
    case language, customer, vehicle, pointOfSale, quote, email, disconnect

    public static func < (left: Stage, right: Stage) -> Bool {
        left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

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

    /// The customer once the ball shows them.
    public var linkedCustomer: CustomerCard? { isLinked ? customer : nil }
}

/// A quote in its journey, and what was decided about it.
public struct IssuedQuote: Hashable, Sendable {
    public var quote: Quote
    public var fate: Fate

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
}
