import FoundationEssentials
import JourneyEngine
public import LocalStore
import SyncProtocol

/// The journeys of a journal in one line each, from what is not personal.
public struct JourneyList: Sendable {
    /// One journey as it is listed.
    struct Line: Encodable {
        var journey: String
        var kind: JourneySummary.Kind
        var began: Int64
        var genius: String
        var brand: String
        var market: String
        var language: String
        var state: JourneySummary.State
        var records: Int
        var quotes: [String]
        var refused: Int
        /// Only where names may be shown.
        var customer: String?

        init(_ summary: JourneySummary, _ names: Records?) {
            customer = names.map { names in
                summary.customer.flatMap(names.customer)?.name ?? ""
            }
            journey = summary.journey.text
            kind = summary.kind
            began = summary.began.milliseconds
            genius = summary.genius.text
            brand = summary.brand?.rawValue ?? ""
            market = summary.market?.rawValue ?? ""
            language = summary.language?.rawValue ?? ""
            state = summary.state
            records = summary.records
            quotes = summary.quotes
            refused = summary.refused
        }
    }

    private var summaries: [UniqueID: JourneySummary] = [:]
    private var order: [UniqueID] = []
    private let names: Records?

    /// Reads a journal.
    /// - Parameter names: whose names may be shown; nobody's when left out.
    public init(_ reader: JournalReader, revealing names: Records? = nil) throws {
        self.names = names
        var repeated = RepeatedRecords()
        try reader.visit { element in
            if case .record(let record) = element, !repeated.take(record) { take(record) }
        }
    }

    private mutating func take(_ record: JournalRecord) {
        let id = record.header.journey
        guard id != .zero else { return }
        if summaries[id] == nil {
            order.append(id)
            summaries[id] = JourneySummary(record)
        }
        summaries[id]?.take(record)
    }

    private var lines: [Line] { order.compactMap { summaries[$0] }.map { Line($0, names) } }

    /// One line of JSON a journey, the oldest first.
    public func json() throws -> [String] {
        try lines.map { try $0.jsonLine() }
    }

    /// One line of words a journey, the oldest first.
    public var text: [String] {
        lines.map { line in
            let began = Timestamp(milliseconds: line.began).brussels
            let columns = [
                line.journey, "\(began.date.text) \(began.clock)",
                GeniusID(recorded: line.genius).short, line.brand,
                "\(line.market)-\(line.language)", line.kind.rawValue, line.state.rawValue,
                counted(line.records, "record"),
                line.quotes.joined(separator: " "),
            ]
            return (columns + [line.customer].compactMap { $0 }).joined(separator: "  ")
        }
    }
}
