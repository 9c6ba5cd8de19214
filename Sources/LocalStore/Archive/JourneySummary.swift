public import JourneyEngine
package import SyncProtocol

/// One journey or lead in a line, from what is not personal.
public struct JourneySummary: Hashable, Sendable {
    public let journey: JourneyID
    public private(set) var kind = Kind.journey
    public let began: Timestamp
    /// When its last record was made.
    public private(set) var ended: Timestamp
    public let genius: GeniusID
    public private(set) var brand: Brand?
    public private(set) var market: Market?
    public private(set) var language: Language?
    public private(set) var state = State.open
    public private(set) var records = 0
    /// The numbers of its quotes in the order they were issued.
    public private(set) var quotes: [String] = []
    /// Whether one of its quotes was to be sent.
    public private(set) var isSent = false
    /// How often a rule said no.
    public private(set) var refused = 0
    /// Whom it is about, by id.
    public private(set) var customer: CustomerID?

    /// Where a journey stands.
    public enum State: String, Sendable, Codable, CaseIterable {
        case open, parked, closed, abandoned
        /// It went on as a lead.
        case demoted
    }

    /// Which of the two kinds of visit it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case journey, lead
    }

    /// The summary of a journey's records; nil without any.
    /// - Parameter records: all of them, in order, each event once.
    package init?(_ records: [JournalRecord]) {
        guard let first = records.first else { return nil }
        self.init(first)
        for record in records { take(record) }
    }

    /// Begins with a journey's first record, which still has to be taken.
    package init(_ first: JournalRecord) {
        journey = JourneyID(first.header.journey)
        began = Timestamp(milliseconds: first.header.moment.wallMilliseconds)
        ended = began
        genius = GeniusID(recorded: first.header.genius)
    }

    /// Takes the next record.
    package mutating func take(_ record: JournalRecord) {
        records += 1
        ended = Timestamp(milliseconds: record.header.moment.wallMilliseconds)
        if record.header.type == RefusedCommand.type { refused += 1 }
        if let subject = record.header.subject,
            record.header.type != Event.Kind.reasonNoted.rawValue
        {
            customer = CustomerID(subject)
        }
        guard !record.isSealed, let kind = Event.Kind(rawValue: record.header.type), kind.isTelling,
            let event = try? Event(kind, body: record.body)
        else { return }
        take(event)
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .journeyBegan(let step):
            brand = step.brand
            market = step.market
            language = step.language
        case .leadBegan(let step):
            kind = .lead
            brand = step.brand
        case .leadConfirmed(let facts):
            market = facts.market
            language = facts.language
            state = .closed
        case .journeyDemoted: state = .demoted
        case .brandChosen(let step): brand = step.brand
        case .offerChanged(let step):
            market = step.market
            language = step.language
        case .quoteIssued(let quote): quotes.append(quote.number)
        case .sendOutRequested: isSent = true
        case .journeyParked: state = .parked
        case .journeyResumed: state = .open
        case .customerDisconnected: state = .closed
        case .journeyAbandoned: state = .abandoned
        default: break
        }
    }
}

extension Event.Kind {
    /// Whether a summary is changed by it: of most kinds the body need not be read.
    fileprivate var isTelling: Bool {
        switch self {
        case .journeyBegan, .leadBegan, .leadConfirmed, .journeyDemoted, .brandChosen,
            .offerChanged, .quoteIssued, .sendOutRequested, .journeyParked, .journeyResumed,
            .customerDisconnected, .journeyAbandoned:
            true
        default: false
        }
    }
}
