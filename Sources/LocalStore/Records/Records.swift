public import JourneyEngine

/// What this terminal remembers of its customers and quotes, folded in memory from the journal.
///
/// A value: whoever holds one sees a consistent picture while the journal goes on. Nothing of it
/// is ever written to the disk.
public struct Records: Sendable {
    private var known: [CustomerID: KnownCustomer] = [:]
    private var issued: [QuoteID: QuoteOnRecord] = [:]
    /// The quotes in the order they were issued.
    private var quoteOrder: [QuoteID] = []
    private var quotesByCustomer: [CustomerID: [QuoteID]] = [:]
    /// The genius who issued each quote.
    private var issuers: [QuoteID: GeniusID] = [:]

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
        case .quoteIssued(let quote):
            take(quote, journey: journey, genius: genius)
        case .sendOutRequested(let step):
            issued[step.quote]?.sendOut = .waiting
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
        issued[quote.id] = QuoteOnRecord(quote: quote, journey: journey, sendOut: .notSent)
        quoteOrder.append(quote.id)
        quotesByCustomer[quote.customer, default: []].append(quote.id)
        issuers[quote.id] = genius
    }
}

extension Records: TerminalRecords {
    public func customer(_ id: CustomerID) -> CustomerCard? { known[id]?.card }

    public func quote(_ id: QuoteID) -> QuoteOnRecord? { issued[id] }

    public var quoteCount: Int { quoteOrder.count }

    public func quotes(of customer: CustomerID) -> [QuoteOnRecord] {
        (quotesByCustomer[customer] ?? []).compactMap { issued[$0] }
    }
}

extension Records {
    /// The customers that a query finds, the last met first (R-111 … R-114).
    /// - Parameter limit: how many at most.
    public func search(_ query: CustomerQuery, limit: Int = 50) -> [CustomerCard] {
        guard !query.isEmpty else { return [] }
        let pattern = CustomerPattern(query)
        return known.values.lazy.filter(pattern.matches)
            .sorted { ($0.lastMet, $0.card.id) > ($1.lastMet, $1.card.id) }
            .prefix(limit).map(\.card)
    }

    public var customerCount: Int { known.count }

    /// The customers whom a genius served, the last first.
    public func recentCustomers(of genius: GeniusID, limit: Int) -> [KnownCustomer] {
        known.values.filter { $0.geniuses.contains(genius) }
            .sorted { ($0.lastMet, $0.card.id) > ($1.lastMet, $1.card.id) }
            .prefix(limit).map { $0 }
    }

    /// The quotes that a genius issued, the newest first.
    public func recentQuotes(of genius: GeniusID, limit: Int) -> [QuoteOnRecord] {
        quoteOrder.reversed().lazy.filter { issuers[$0] == genius }
            .prefix(limit).compactMap { issued[$0] }
    }

    /// Every quote of the terminal, the newest first.
    public func allQuotes(limit: Int = .max) -> [QuoteOnRecord] {
        quoteOrder.reversed().prefix(limit).compactMap { issued[$0] }
    }

    /// What was done on one day.
    public func tally(on day: CalendarDate) -> Tally {
        var tally = Tally()
        for id in quoteOrder.reversed() {
            guard let record = issued[id] else { continue }
            guard record.quote.issued.brussels.date >= day else { break }
            tally.quotes += 1
            switch record.sendOut {
            case .waiting: tally.waiting += 1
            case .atCentre, .handedOver: tally.sent += 1
            case .notSent, .failed: break
            }
        }
        return tally
    }
}

/// The day's counts on the home screen.
public struct Tally: Hashable, Sendable {
    public var quotes = 0
    public var waiting = 0
    public var sent = 0

    public init() {}
}
