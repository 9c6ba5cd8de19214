import FoundationEssentials
import JourneyEngine
public import LocalStore
import SyncProtocol

/// The journeys of a journal in one line each, from what is not personal.
public struct JourneyList: Sendable {
    /// One journey as it is listed.
    struct Line: Encodable {
        var journey: String
        var kind = Kind.journey
        var began: Int64
        var genius: String
        var brand: String
        var market: String
        var language: String
        var state: State
        var records: Int
        var quotes: [String]
        var refused: Int
    }

    /// Where a journey stands.
    enum State: String, Encodable {
        case open, parked, closed, abandoned
        /// It went on as a lead.
        case demoted
    }

    enum Kind: String, Encodable {
        case journey, lead
    }

    private var lines: [UniqueID: Line] = [:]
    private var order: [UniqueID] = []

    /// Reads a journal.
    public init(_ reader: JournalReader) throws {
        var repeated = RepeatedRecords()
        try reader.visit { element in
            if case .record(let record) = element, !repeated.take(record) { take(record) }
        }
    }

    private mutating func take(_ record: JournalRecord) {
        let id = record.header.journey
        guard id != .zero else { return }
        if lines[id] == nil { begin(id, record) }
        lines[id]?.records += 1
        if record.header.type == RefusedCommand.type { lines[id]?.refused += 1 }
        guard !record.isSealed, let kind = Event.Kind(rawValue: record.header.type),
            let event = try? Event(kind, body: record.body)
        else { return }
        take(event, into: id)
    }

    private mutating func begin(_ id: UniqueID, _ record: JournalRecord) {
        order.append(id)
        lines[id] = Line(
            journey: id.description, began: record.header.moment.wallMilliseconds,
            genius: record.header.genius, brand: "", market: "", language: "",
            state: .open, records: 0, quotes: [], refused: 0)
    }

    private mutating func take(_ event: Event, into id: UniqueID) {
        switch event {
        case .journeyBegan(let step):
            lines[id]?.brand = step.brand.rawValue
            lines[id]?.market = step.market.rawValue
            lines[id]?.language = step.language.rawValue
        case .leadBegan(let step):
            lines[id]?.kind = .lead
            lines[id]?.brand = step.brand.rawValue
        case .leadConfirmed(let facts):
            lines[id]?.market = facts.market.rawValue
            lines[id]?.language = facts.language.rawValue
            lines[id]?.state = .closed
        case .journeyDemoted: lines[id]?.state = .demoted
        case .brandChosen(let step): lines[id]?.brand = step.brand.rawValue
        case .offerChanged(let step):
            lines[id]?.market = step.market.rawValue
            lines[id]?.language = step.language.rawValue
        case .quoteIssued(let quote): lines[id]?.quotes.append(quote.number)
        case .journeyParked: lines[id]?.state = .parked
        case .journeyResumed: lines[id]?.state = .open
        case .customerDisconnected: lines[id]?.state = .closed
        case .journeyAbandoned: lines[id]?.state = .abandoned
        default: break
        }
    }

    /// One line of JSON a journey, the oldest first.
    public func json() throws -> [String] {
        try order.compactMap { lines[$0] }.map { try $0.jsonLine() }
    }

    /// One line of words a journey, the oldest first.
    public var text: [String] {
        order.compactMap { lines[$0] }.map { line in
            let began = Timestamp(milliseconds: line.began).brussels
            return [
                line.journey, "\(began.date.text) \(began.clock)",
                GeniusID(recorded: line.genius).short, line.brand,
                "\(line.market)-\(line.language)", line.kind.rawValue, line.state.rawValue,
                counted(line.records, "record"),
                line.quotes.joined(separator: " "),
            ].joined(separator: "  ")
        }
    }
}
