package import JourneyEngine
import SyncProtocol

/// What the figures are counted from, read from a journal; it goes on where it stopped.
///
/// No key is needed: nothing that counts is sealed. One bad record never ends it.
package struct FigureReading: Sendable {
    package private(set) var fold = FigureFold()
    /// The last place that was read; 0 before the first.
    package private(set) var reached: Int64 = 0
    /// The places up to there that could not be read.
    package private(set) var unreadable = 0
    private var repeated = RepeatedRecords()

    /// How many records are decoded at once.
    private static let batch = 4096

    package init() {}

    /// Reads on to the journal's present end.
    /// - Complexity: O(records since the last time).
    package mutating func read(_ reader: JournalReader) throws {
        let end = try reader.end().seq
        guard end > reached else { return }
        var waiting: [JournalElement] = []
        try reader.visit(in: (reached + 1)...end, ofTypes: Self.types) { element in
            if case .record(let record) = element {
                let isRepeated = repeated.take(record)
                // The opening of an epoch only tells which records are repeated.
                if isRepeated || record.header.type == ChainCheck.epochOpenedType { return }
            }
            waiting.append(element)
            guard waiting.count == Self.batch else { return }
            take(waiting)
            waiting.removeAll(keepingCapacity: true)
        }
        take(waiting)
        reached = end
    }

    /// The records with a fact, and those that begin a repetition.
    private static let types =
        FigureFact.kinds.map(\.rawValue)
        + [RefusedCommand.type, QualityChecked.type, ChainCheck.epochOpenedType]

    private mutating func take(_ elements: [JournalElement]) {
        for record in elements.concurrentMap(Self.read) {
            if let record { fold.take(record) } else { unreadable += 1 }
        }
    }

    /// What an element says; nil where it can't be read.
    private static func read(_ element: JournalElement) -> FigureRecord? {
        guard case .record(let record) = element, let fact = try? fact(record) else { return nil }
        return FigureRecord(fact, of: record.header)
    }

    /// What a record of the wanted types says; nil where it can't be read.
    private static func fact(_ record: JournalRecord) throws -> FigureFact? {
        switch record.header.type {
        case RefusedCommand.type:
            return RefusedCommand(body: record.body).map { .refused($0.rule, $0.field) }
        case QualityChecked.type:
            let checked = try QualityChecked(body: record.body)
            return .checked(checked.journey, checked.verdict)
        case let type:
            return try kinds[type].flatMap { try FigureFact($0, body: record.body) }
        }
    }

    /// The kinds by their names: found sooner than by comparing them all.
    private static let kinds = Dictionary(
        uniqueKeysWithValues: FigureFact.kinds.map { ($0.rawValue, $0) })
}

extension FigureRecord {
    /// A fact at the place that its record names.
    fileprivate init(_ fact: FigureFact, of header: RecordHeader) {
        self.init(
            fact, visit: header.journey == .zero ? nil : JourneyID(header.journey),
            customer: header.subject.map { CustomerID($0) },
            genius: GeniusID(recorded: header.genius),
            time: Timestamp(milliseconds: header.moment.wallMilliseconds))
    }
}
