import JourneyEngine

/// A terminal's memory kept in dictionaries, folded as the real one is.
struct MemoryRecords: TerminalRecords, Hashable {
    var cards: [CustomerID: CustomerCard] = [:]
    var issued: [QuoteID: QuoteOnRecord] = [:]
    var order: [QuoteID] = []
    var leads: [LeadID: LeadOnRecord] = [:]

    func customer(_ id: CustomerID) -> CustomerCard? { cards[id] }
    func quote(_ id: QuoteID) -> QuoteOnRecord? { issued[id] }
    var quoteCount: Int { order.count }

    func quotes(of customer: CustomerID) -> [QuoteOnRecord] {
        order.compactMap { issued[$0] }.filter { $0.quote.customer == customer }
    }

    func lead(_ id: LeadID) -> LeadOnRecord? { leads[id] }

    func lookalike(of traits: CustomerTraits, otherThan customer: CustomerID?) -> Lookalike? {
        cards.values.lazy.filter { $0.id != customer }.compactMap { card in
            traits.field(sharedWith: CustomerTraits(card)).map { Lookalike(card: card, field: $0) }
        }.first
    }

    mutating func take(_ event: Event, journey: JourneyID?) {
        switch event {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            cards[card.id] = card
        case .leadRecorded(let step):
            cards[step.card.id] = step.card
        case .leadConfirmed(let facts):
            leads[facts.lead] = LeadOnRecord(facts: facts, genius: nil)
        case .leadPromoted(let step):
            leads[step.lead]?.promotedTo = journey
        case .consentAnswered(let step):
            cards[step.customer]?.consents[step.purpose] = step.answer
        case .accountRequested(let step):
            cards[step.customer]?.account = .asked
        case .accountReported(let step):
            cards[step.customer]?.account = step.state
        case .quoteIssued(let quote):
            guard let journey else { return }
            issued[quote.id] = QuoteOnRecord(quote: quote, journey: journey, sendOut: .notSent)
            order.append(quote.id)
            for id in order where issued[id]?.quote.number == quote.corrects {
                issued[id]?.replacedBy = quote.number
            }
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
}
