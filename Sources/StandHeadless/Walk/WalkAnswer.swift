import JourneyEngine

/// The answer to one line of a walk, as one line of JSON with sorted keys.
struct WalkAnswer: Encodable {
    var line: Int
    var ok: Bool
    var events: [String]?
    var stage: String?
    var totalCents: Int64?
    var ids: Ids?
    /// The customers that a search found, for `linkCustomer` by `result`, from 0 on.
    var results: [String]?
    var warnings: [Warning]?
    var rule: String?
    var field: String?
    var message: String?
    var suggestion: String?

    struct Ids: Encodable, Equatable {
        var journey: String?
        var customer: String?
        var quote: String?
        var lead: String?
    }

    struct Warning: Encodable {
        var rule: String
        var field: String
        var message: String
        var suggestion: String?
    }
}

extension WalkAnswer.Ids {
    /// The ids of what some events created or linked; nothing when they did neither.
    init?(_ events: [Event]) {
        for event in events {
            switch event {
            case .journeyBegan(let step): journey = step.journey.text
            case .journeyResumed(let step): journey = step.journey.text
            case .customerCreated(let card), .customerLinked(let card), .contactAdded(let card):
                customer = card.id.text
            case .leadBegan(let step):
                journey = JourneyID(sameAs: step.lead).text
                lead = step.lead.text
                customer = step.customer.text
            case .leadConfirmed(let facts):
                lead = facts.lead.text
                customer = facts.customer.text
            case .leadPromoted(let step): lead = step.lead.text
            case .quoteIssued(let quote): self.quote = quote.id.text
            default: break
            }
        }
        if self == Self() { return nil }
    }
}
