internal import HashTreeCollections
public import JourneyEngine

/// What this terminal remembers of its customers, quotes and leads, folded in memory from the
/// journal.
///
/// A value: whoever holds one sees a consistent picture while the journal goes on. Nothing of it
/// is ever written to the disk. The trees share what did not change with the picture before, so an
/// event costs next to nothing while somebody holds that one.
public struct Records: Sendable {
    private(set) var known: TreeDictionary<CustomerID, KnownCustomer> = [:]
    private(set) var issued: TreeDictionary<QuoteID, QuoteOnRecord> = [:]
    /// The quotes in the order they were issued.
    private(set) var quoteOrder: [QuoteID] = []
    private var quotesByCustomer: TreeDictionary<CustomerID, [QuoteID]> = [:]
    /// The genius who issued each quote.
    private(set) var issuers: TreeDictionary<QuoteID, GeniusID> = [:]
    /// The quotes of each day, as the clocks in Brussels show it.
    private(set) var quotesByDay: [CalendarDate: [QuoteID]] = [:]
    private(set) var leads: TreeDictionary<LeadID, LeadOnRecord> = [:]
    /// The leads in the order they were confirmed.
    private(set) var leadOrder: [LeadID] = []
    private(set) var leadsByCustomer: TreeDictionary<CustomerID, [LeadID]> = [:]
    /// The leads of each day, as the clocks in Brussels show it.
    private(set) var leadsByDay: [CalendarDate: [LeadID]] = [:]
    private(set) var meetings = MeetingLog()
    /// What supervisors did, the oldest first.
    public private(set) var supervisorActs: [SupervisorAct] = []
    /// The customers who have something that tells them from others.
    private(set) var byTrait: TreeDictionary<CustomerTraits.Trait, [CustomerID]> = [:]
    private(set) var lastSearch = LastAnswer<CustomerSearch, [KnownCustomer]>()

    public init() {}

    /// Takes one event into the picture.
    /// - Parameters:
    ///   - journey: the journey it belongs to, if any.
    ///   - genius: who was signed in.
    public mutating func take(
        _ event: Event, journey: JourneyID?, genius: GeniusID?, time: Timestamp
    ) {
        if event.customer != nil { lastSearch = LastAnswer() }
        switch event {
        case .customerCreated(let card), .customerLinked(let card), .customerEdited(let card),
            .contactAdded(let card):
            meet(card, genius: genius, time: time)
        case .consentAnswered(let step):
            known[step.customer]?.card.consents[step.purpose] = step.answer
        case .accountRequested(let step):
            known[step.customer]?.card.account = .asked
        case .accountReported(let step):
            known[step.customer]?.card.account = step.state
        case .leadRecorded(let step):
            meet(step.card, genius: genius, time: time)
        case .leadConfirmed(let facts):
            leads[facts.lead] = LeadOnRecord(facts: facts, genius: genius)
            leadOrder.append(facts.lead)
            leadsByCustomer[facts.customer, default: []].append(facts.lead)
            leadsByDay[facts.confirmed.brussels.date, default: []].append(facts.lead)
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

    /// Takes what a supervisor did.
    mutating func take(_ act: SupervisorAct) { supervisorActs.append(act) }

    /// Lets go of a person; what was quoted stays as figures.
    public mutating func forget(_ customer: CustomerID) {
        guard let old = known.removeValue(forKey: customer) else { return }
        removeTraits(of: old)
        meetings.keepLast { $0 != customer }
        lastSearch = LastAnswer()
    }

    private mutating func meet(_ card: CustomerCard, genius: GeniusID?, time: Timestamp) {
        let before = known[card.id]
        var customer = before ?? KnownCustomer(card)
        customer.meet(card, genius: genius, time: time)
        known[card.id] = customer
        meetings.append(card.id, text: customer.searchText)
        if meetings.count > 2 * known.count + 256 { meetings.keepLast { _ in true } }
        guard before?.traits != customer.traits else { return }
        if let before { removeTraits(of: before) }
        for trait in customer.traits.all { byTrait[trait, default: []].append(card.id) }
    }

    private mutating func removeTraits(of customer: KnownCustomer) {
        for trait in customer.traits.all {
            let others = (byTrait[trait] ?? []).filter { $0 != customer.card.id }
            byTrait[trait] = others.isEmpty ? nil : others
        }
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
        quotesByDay[quote.issued.brussels.date, default: []].append(quote.id)
        issuers[quote.id] = genius
    }
}

extension Records: Equatable {
    /// Whether both remember the same; how they find it doesn't count.
    public static func == (left: Records, right: Records) -> Bool {
        left.known == right.known && left.issued == right.issued && left.issuers == right.issuers
            && left.quoteOrder == right.quoteOrder && left.leads == right.leads
            && left.leadOrder == right.leadOrder
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
