import JourneyEngine
package import LocalStore
import SyncProtocol

/// Fills a journal with a whole show: geniuses, visits through the hours of several days, decided
/// by the engine itself, sealed and chained by the store, appended hundreds at a time.
///
/// The same seed and goal give the same show. The visits stand one after the other although they
/// overlap on the clock, as those of several desks do.
package struct ShowGenerator {
    private let recorder: JourneyRecorder
    private let hours: ShowHours
    private var visits: SeededVisits
    private var desk: Desk
    private var records = VisitRecords()
    private var waiting: [JournalEntry] = []
    private var time: Int64
    /// How many events there are so far; refusals are none.
    package private(set) var events = 0

    private static let batch = 2_000
    /// What a visit comes to on average, for spreading them over the days.
    private static let eventsPerVisit = 17.6

    /// - Parameters:
    ///   - recorder: of a folder with reference data and without a journey.
    ///   - geniuses: how many work there.
    package init(
        _ recorder: JourneyRecorder, seed: UInt64, geniuses: Int = 200,
        hours: ShowHours = ShowHours()
    ) {
        self.recorder = recorder
        self.hours = hours
        visits = SeededVisits(seed: seed, geniuses: geniuses)
        desk = recorder.picture.desk
        time = hours.start(of: 0)
    }

    /// Appends whole visits until there are at least so many events.
    package mutating func run(events goal: Int) throws {
        let expected = max(1, Double(goal) / Self.eventsPerVisit)
        var count = 0.0
        while events < goal {
            time = hours.start(of: min(count / expected, 1))
            count += 1
            records.endVisit()
            for step in visits.next(recorder.catalogue) {
                time += step.milliseconds
                try take(step.command)
            }
            if desk.visit != nil { try take(.abandon(reason: "")) }
            if waiting.count >= Self.batch { try flush() }
        }
        try flush()
    }

    /// Decides a command; one that is refused leaves its refusal.
    private mutating func take(_ command: Command) throws {
        let entropy = visits.entropy()
        let turn = Turn(
            moment: Moment(
                wallMilliseconds: time, monotonicMilliseconds: time, bootID: .zero),
            entropy: entropy)
        let world = World(
            now: Timestamp(milliseconds: time), entropy: entropy, catalogue: recorder.catalogue,
            records: records, terminalCode: "SAMPLE")
        let events: [Event]
        do throws(Rejection) {
            events = try DeskDecider.decide(command, desk, world)
        } catch {
            waiting.append(try JourneyRecorder.refusal(error, desk, turn))
            return
        }
        let places = JourneyRecorder.places(of: events, at: desk)
        waiting += try recorder.entries(for: events, at: places, turn)
        for event in events {
            DeskDecider.evolve(&desk, event)
            records.take(event, desk, time)
        }
        self.events += events.count
        if case .sendOutRequested(let step)? = events.last { try hear(of: step.quote) }
    }

    /// What the centre says of most mails half a minute to some minutes later.
    private mutating func hear(of quote: QuoteID) throws {
        guard let delay = visits.reportDelay() else { return }
        time += delay
        try take(.takeNews(.sendOut(quote, .handedOver)))
        time -= delay
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
