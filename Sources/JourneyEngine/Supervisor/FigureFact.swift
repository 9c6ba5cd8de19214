import FoundationEssentials

/// What the figures look at in a record: plain facts alone, so that they survive an erasure
///
package enum FigureFact: Hashable, Sendable {
    case journeyBegan(Brand)
    case leadBegan(Brand, LeadReason)
    case leadReasonChanged(LeadReason)
    case leadConfirmed
    case brandChosen(Brand)
    case parked
    case resumed
    /// The visit ended so.
    case ended(VisitFacts.State)
    /// The customer is known: found, created or let stand on a company's card.
    case customerMet
    /// A stage was completed that no other fact here completes.
    case completed(Stage)
    case consentAnswered(ConsentPurpose, isGiven: Bool)
    case consentNotAsked(ConsentPurpose)
    case quoteIssued(QuoteID, Brand, number: String, corrects: String?)
    case sendOutRequested(QuoteID)
    case sendOutSkipped(QuoteID, SkipReason)
    case sendOutReported(QuoteID, SendOutState)
    /// A rule said no.
    case refused(Rule, Field?)
    /// A supervisor has checked a journey.
    case checked(JourneyID, QualityVerdict)
}

/// A fact and where it belongs, as a record's header says.
package struct FigureRecord: Hashable, Sendable {
    package var fact: FigureFact
    /// The visit; none for what concerns the terminal.
    package var visit: JourneyID?
    /// The person that the record is about.
    package var customer: CustomerID?
    package var genius: GeniusID
    package var time: Timestamp

    package init(
        _ fact: FigureFact, visit: JourneyID?, customer: CustomerID?, genius: GeniusID,
        time: Timestamp
    ) {
        self.fact = fact
        self.visit = visit
        self.customer = customer
        self.genius = genius
        self.time = time
    }
}

extension FigureFact {
    /// The kinds of events that have a fact: all others can be left unread.
    package static let kinds: [Event.Kind] = [
        .journeyBegan, .leadBegan, .leadReasonChanged, .leadConfirmed, .brandChosen,
        .journeyParked, .journeyResumed, .customerDisconnected, .journeyAbandoned, .journeyDemoted,
        .customerCreated, .customerLinked, .contactAdded, .configurationConfirmed,
        .pointOfSaleChosen, .consentAnswered, .consentNotAsked, .quoteIssued, .sendOutRequested,
        .sendOutSkipped, .sendOutReported,
    ]

    /// Reads what an event's record says of the figures; of a long body only what they need.
    /// - Parameter body: as stored; not looked at where the kind says all, so it may be sealed.
    /// - Returns: nil for a kind without a fact.
    /// - Throws: `DecodingError` when the body lacks something.
    package init?(_ kind: Event.Kind, body: [UInt8]) throws {
        func read<Facts: Decodable>(_ facts: Facts.Type) throws -> Facts {
            try JSONDecoder().decode(facts, from: Data(body))
        }
        switch kind {
        case .journeyBegan: self = .journeyBegan(try read(BrandChosen.self).brand)
        case .leadBegan:
            let beginning = try read(LeadBeginning.self)
            self = .leadBegan(beginning.brand, beginning.reason)
        case .leadReasonChanged: self = .leadReasonChanged(try read(LeadReasonChanged.self).reason)
        case .leadConfirmed: self = .leadConfirmed
        case .brandChosen: self = .brandChosen(try read(BrandChosen.self).brand)
        case .journeyParked: self = .parked
        case .journeyResumed: self = .resumed
        case .customerDisconnected: self = .ended(.closed)
        case .journeyAbandoned: self = .ended(.abandoned)
        case .journeyDemoted: self = .ended(.demoted)
        case .customerCreated: self = .customerMet
        case .customerLinked, .contactAdded: self = .completed(.customer)
        case .configurationConfirmed: self = .completed(.vehicle)
        case .pointOfSaleChosen: self = .completed(.pointOfSale)
        case .consentAnswered:
            let step = try read(ConsentStep.self)
            self = .consentAnswered(step.purpose, isGiven: step.answer.isGiven)
        case .consentNotAsked: self = .consentNotAsked(try read(ConsentNotAsked.self).purpose)
        case .quoteIssued:
            let quote = try read(QuoteHead.self)
            self = .quoteIssued(
                quote.id, quote.brand, number: quote.number, corrects: quote.corrects)
        case .sendOutRequested: self = .sendOutRequested(try read(QuoteStep.self).quote)
        case .sendOutSkipped:
            let step = try read(SendOutSkipped.self)
            self = .sendOutSkipped(step.quote, step.reason)
        case .sendOutReported:
            let step = try read(SendOutReported.self)
            self = .sendOutReported(step.quote, step.state)
        default: return nil
        }
    }

    // Parts of longer bodies: the rest of them is not read.

    private struct LeadBeginning: Decodable {
        let brand: Brand
        let reason: LeadReason
    }

    private struct ConsentStep: Decodable {
        struct Answer: Decodable {
            let isGiven: Bool
        }
        let purpose: ConsentPurpose
        let answer: Answer
    }

    private struct QuoteHead: Decodable {
        let id: QuoteID
        let brand: Brand
        let number: String
        let corrects: String?
    }

    private struct QuoteStep: Decodable {
        let quote: QuoteID
    }
}
