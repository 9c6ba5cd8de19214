import JourneyEngine
import SyncProtocol

/// Reads a journey's records one after the other, folding the desk along.
struct TapeReading {
    private(set) var desk: Desk
    private(set) var referenceVersion = ""
    private let isMasked: Bool
    private let open: Opener
    private var before: JournalRecord?
    private var market = Market.belgium
    private var language = Language.french
    private var kind = CustomerKind.private

    /// Gives the body of a record in plain, or says why it can't.
    typealias Opener = (JournalRecord) throws(StoreError) -> [UInt8]

    init(_ records: [JournalRecord], isMasked: Bool, open: @escaping Opener) {
        self.isMasked = isMasked
        self.open = open
        desk = Desk()
        let genius = records.first.map { GeniusID(recorded: $0.header.genius) }
        desk.session = genius.map { Session(genius: $0) }
        // What a card that can't be opened would have told stands in later records as well.
        for record in records where !record.isSealed { learn(from: record) }
    }

    private mutating func learn(from record: JournalRecord) {
        guard let type = Event.Kind(rawValue: record.header.type) else { return }
        switch try? Event(type, body: record.body) {
        case .journeyBegan(let step):
            market = step.market
            language = step.language
            begin(step.brand, step.referenceVersion)
        case .leadBegan(let step): begin(step.brand, step.referenceVersion)
        case .quoteIssued(let quote): kind = quote.customerKind
        case .leadConfirmed(let facts): kind = facts.kind
        default: break
        }
    }

    private mutating func begin(_ brand: Brand, _ version: String) {
        guard referenceVersion.isEmpty else { return }
        referenceVersion = version
        desk.session?.brand = brand
    }

    /// Reads the next record.
    /// - Parameter neighbour: the record before it in the journal, whosever it is.
    mutating func step(_ record: JournalRecord, after neighbour: JournalRecord?) -> ReplayStep {
        let header = record.header
        let (plain, seal) = opened(record)
        let recorded = plain.flatMap { Self.event(of: record, $0) }
        let event = recorded.map { isMasked ? $0.masked : $0 } ?? standIn(for: record, seal)
        let taken = stage(before: event)
        if let event { DeskDecider.evolve(&desk, event) }
        defer { before = record }
        return ReplayStep(
            seq: header.seq, type: header.type, genius: GeniusID(recorded: header.genius),
            time: Timestamp(milliseconds: header.moment.wallMilliseconds),
            pause: pause(before: record), hash: Hexadecimal.encode(record.hash.bytes),
            previous: Hexadecimal.encode(record.previous.bytes),
            isChained: Self.isChained(record, after: neighbour), seal: seal,
            body: body(plain, recorded), event: event, refusal: refusal(record), stage: taken)
    }

    private func opened(_ record: JournalRecord) -> ([UInt8]?, ReplayStep.Seal) {
        guard record.isSealed else { return (record.body, .plain) }
        do throws(StoreError) {
            return (try open(record), .opened)
        } catch {
            switch error {
            case .erased: return (nil, .erased)
            case .unknownSubject: return (nil, .keyMissing)
            default: return (nil, .notAuthentic)
            }
        }
    }

    private static func event(of record: JournalRecord, _ plain: [UInt8]) -> Event? {
        Event.Kind(rawValue: record.header.type).flatMap { try? Event($0, body: plain) }
    }

    /// What the panel shows: as recorded; a masked event is written anew from its masked values.
    private func body(_ plain: [UInt8]?, _ event: Event?) -> String {
        guard let plain else { return "" }
        let shown = isMasked && event?.kind.isPersonal == true ? try? event?.masked.body() : plain
        return shown.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// A visitor whose card can't be opened still stands at the desk, without a name.
    private func standIn(for record: JournalRecord, _ seal: ReplayStep.Seal) -> Event? {
        guard seal != .plain, let subject = record.header.subject else { return nil }
        var card = CustomerCard.unreadable(
            CustomerID(subject), kind: kind, market: market, language: language)
        switch Event.Kind(rawValue: record.header.type) {
        case .customerCreated?: return .customerCreated(card)
        case .customerLinked?, .contactAdded?:
            // Only a card that was ready could be linked and go on to a vehicle.
            card.account = .asked
            let answer = ConsentAnswer(
                isGiven: false, textVersion: "", language: language,
                time: Timestamp(milliseconds: 0),
                askedBy: GeniusID(recorded: record.header.genius))
            for purpose in card.unansweredConsents { card.consents[purpose] = answer }
            return .customerLinked(card)
        default: return nil
        }
    }

    private func stage(before event: Event?) -> Stage? {
        if case .journeyBegan = event { return .language }
        return desk.journey?.stage ?? desk.parked.last?.stage
    }

    private func pause(before record: JournalRecord) -> Duration {
        guard let before = before?.header.moment else { return .zero }
        let moment = record.header.moment
        let passed =
            moment.bootID == before.bootID
            ? moment.monotonicMilliseconds - before.monotonicMilliseconds
            : moment.wallMilliseconds - before.wallMilliseconds
        return .milliseconds(max(0, passed))
    }

    private func refusal(_ record: JournalRecord) -> RefusedCommand? {
        record.header.type == RefusedCommand.type ? RefusedCommand(body: record.body) : nil
    }

    private static func isChained(
        _ record: JournalRecord, after neighbour: JournalRecord?
    ) -> Bool {
        let hash = Chain.hash(
            header: record.header.canonicalBytes, body: record.body, previous: record.previous)
        let before = record.header.seq == 1 ? ChainHash.zero : neighbour?.hash
        return hash == record.hash && record.previous == before
    }
}
