import JourneyEngine
import LocalStore
import SyncProtocol

/// Fills a journal with the events of many visits, decided by the engine itself and appended
/// hundreds at a time.
struct JournalGenerator {
    private let recorder: JourneyRecorder
    private var visits: SeededVisits
    private var desk: Desk
    private var records = VisitRecords()
    private var waiting: [JournalEntry] = []
    private var time: Int64 = 1_767_945_600_000
    private(set) var events = 0

    private static let batch = 2_000

    init(_ recorder: JourneyRecorder, seed: UInt64) {
        self.recorder = recorder
        visits = SeededVisits(seed: seed)
        desk = recorder.picture.desk
    }

    /// Appends whole visits until there are at least so many events.
    mutating func run(events goal: Int) throws {
        try take(.signIn(id: "TA48213"))
        while events < goal {
            records.endVisit()
            for command in visits.next(recorder.catalogue) { try take(command) }
            if desk.journey != nil { try take(.abandon(reason: "")) }
            if waiting.count >= Self.batch { try flush() }
        }
        try take(.chooseBrand(.citroen, confirm: true))
        try flush()
    }

    /// Decides a command; one that is refused leaves nothing.
    private mutating func take(_ command: Command) throws {
        time += 2_000
        let entropy = visits.entropy()
        let world = World(
            now: Timestamp(milliseconds: time), entropy: entropy, catalogue: recorder.catalogue,
            records: records, terminalCode: "BENCH1")
        guard let events = try? DeskDecider.decide(command, desk, world) else { return }
        let turn = Turn(
            moment: Moment(
                wallMilliseconds: time, monotonicMilliseconds: time, bootID: .zero),
            entropy: entropy)
        let places = JourneyRecorder.places(of: events, at: desk)
        waiting += try recorder.entries(for: events, at: places, turn)
        for event in events {
            DeskDecider.evolve(&desk, event)
            records.take(event, desk, time)
        }
        self.events += events.count
    }

    private mutating func flush() throws {
        try recorder.journal.append(waiting)
        waiting = []
    }
}

/// What one visit has to know of itself: the visits before it would only slow it down.
private struct VisitRecords: TerminalRecords {
    private var records = Records()
    private var quotesBefore = 0

    var quoteCount: Int { quotesBefore + records.quoteCount }

    func customer(_ id: CustomerID) -> CustomerCard? { records.customer(id) }
    func quote(_ id: QuoteID) -> QuoteOnRecord? { records.quote(id) }
    func quotes(of customer: CustomerID) -> [QuoteOnRecord] { records.quotes(of: customer) }
    func lookalike(of traits: CustomerTraits, otherThan customer: CustomerID?) -> Lookalike? { nil }
    func lead(_ id: LeadID) -> LeadOnRecord? { nil }

    mutating func take(_ event: Event, _ desk: Desk, _ time: Int64) {
        records.take(
            event, journey: desk.journey?.id, genius: desk.session?.genius,
            time: Timestamp(milliseconds: time))
    }

    mutating func endVisit() {
        quotesBefore = quoteCount
        records = Records()
    }
}
