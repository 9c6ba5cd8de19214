public import JourneyEngine

/// What this terminal remembers of its customers, quotes and leads, folded in memory from the journal.
///
/// A value: whoever holds one sees a consistent picture while the journal goes on. Nothing of it
/// is ever written to the disk. An event costs O(1), or O(customers + quotes) while somebody holds
/// the picture before it.
public struct Records: Sendable, Equatable {
    private(set) var known: [CustomerID: KnownCustomer] = [:]
    private(set) var issued: [QuoteID: QuoteOnRecord] = [:]
    /// The quotes in the order they were issued.
    private(set) var quoteOrder: [QuoteID] = []
    private var quotesByCustomer: [CustomerID: [QuoteID]] = [:]
    /// The genius who issued each quote.
    private(set) var issuers: [QuoteID: GeniusID] = [:]
    private(set) var leads: [LeadID: LeadOnRecord] = [:]
    /// The leads in the order they were confirmed.
    private(set) var leadOrder: [LeadID] = []

    public init() {}

    /// Takes one event into the picture.
    /// - Parameters:
    ///   - journey: the journey it belongs to, if any.
    ///   - genius: who was signed in.
    public mutating func take(
        _ event: Event, journey: JourneyID?, genius: GeniusID?, time: Timestamp
    ) {
        switch event {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            known[card.id, default: KnownCustomer(card)].meet(card, genius: genius, time: time)
        case .consentAnswered(let step):
            known[step.customer]?.card.consents[step.purpose] = step.answer
        case .accountRequested(let step):
            known[step.customer]?.card.account = .asked
        case .accountReported(let step):
            known[step.customer]?.card.account = step.state
        case .leadRecorded(let step):
            known[step.card.id, default: KnownCustomer(step.card)]
                .meet(step.card, genius: genius, time: time)
        case .leadConfirmed(let facts):
            leads[facts.lead] = LeadOnRecord(facts: facts, genius: genius)
            leadOrder.append(facts.lead)
        case .leadPromoted(let step):
            leads[step.lead]?.promotedTo = journey
        case .quoteIssued(let quote):
            take(quote, journey: journey, genius: genius)
        case .sendOutSkipped(let step):
            issued[step.quote]?.skipped = step.reason
        case .sendOutRequested(let step):
            issued[step.quote]?.sendOut = .waiting
            issued[step.quote]?.skipped = nil
        case .sendOutReported(let step):
            issued[step.quote]?.sendOut = step.state
        default:
            break
        }
    }

    /// Lets go of a person; what was quoted stays as figures.
    public mutating func forget(_ customer: CustomerID) {
        known[customer] = nil
    }

    private mutating func take(_ quote: Quote, journey: JourneyID?, genius: GeniusID?) {
        guard let journey else { return }
        // The corrected quote is one of the last: the look backwards is short.
        if let number = quote.corrects,
            let old = quoteOrder.last(where: { issued[$0]?.quote.number == number })
        {
            issued[old]?.replacedBy = quote.number
        }
        issued[quote.id] = QuoteOnRecord(quote: quote, journey: journey, sendOut: .notSent)
        quoteOrder.append(quote.id)
        quotesByCustomer[quote.customer, default: []].append(quote.id)
        issuers[quote.id] = genius
    }
}

extension Records: TerminalRecords {
    /// A customer met here and not forgotten.
    public func customer(_ id: CustomerID) -> CustomerCard? { known[id]?.card }

    /// A quote issued here, with what became of it.
    public func quote(_ id: QuoteID) -> QuoteOnRecord? { issued[id] }

    public var quoteCount: Int { quoteOrder.count }

    /// A customer's quotes in the order they were issued.
    public func quotes(of customer: CustomerID) -> [QuoteOnRecord] {
        (quotesByCustomer[customer] ?? []).compactMap { issued[$0] }
    }
}
