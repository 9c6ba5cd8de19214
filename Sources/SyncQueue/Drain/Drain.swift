public import SyncProtocol

/// Carries out what the ``DrainMachine`` asks for: one drain a terminal, running beside whatever
/// else it does.
///
/// It never holds the journal up: it reads through its own eyes and only signs heads through the
/// writer's. Cancelling its task at any point loses nothing.
public actor Drain {
    private let journal: any DrainedJournal
    private let licence: Licence
    private let shelf: any CentreShelf
    private let link: CentreLink
    private let time: DrainTime
    private let takeNews: @Sendable (News.Content) async -> Bool
    private let onReport: @Sendable (DrainReport) -> Void
    private let signals: AsyncStream<Signal>
    private nonisolated let bell: AsyncStream<Signal>.Continuation
    private var machine: DrainMachine
    private var notes: CentreNotes
    private var actions: [DrainAction] = []
    private var chance: any RandomNumberGenerator
    /// The persons whose keys the centre was given in this run.
    private var knownKeys: Set<UniqueID> = []
    private var acknowledged: Int64
    private var limits = BatchLimits.standard
    private var skewMilliseconds: Int64?
    private var standing = LicenceStanding.notRegistered
    private var lastReport: DrainReport?
    /// The batch that is under way, or came to nothing.
    private var lastBatch: ClosedRange<Int64>?
    /// Rings when the machine wants to be told the time.
    private var timer: Task<Void, any Error>?

    /// What wakes the drain.
    private enum Signal: Equatable, Sendable {
        case tick, retry, networkChanged
        case knocked(isOpen: Bool)
    }

    /// - Parameters:
    ///   - journal: What is drained.
    ///   - licence: What allows it.
    ///   - shelf: Where notes are kept.
    ///   - transport: The way to the licence's centre.
    ///   - chance: Where jitter comes from.
    ///   - takeNews: Takes what the centre tells; false leaves it for another time.
    ///   - onReport: Hears each change of how it stands.
    public init(
        _ journal: any DrainedJournal, licence: Licence, shelf: any CentreShelf,
        transport: any CentreTransport, time: DrainTime,
        chance: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        takeNews: @escaping @Sendable (News.Content) async -> Bool = { _ in false },
        onReport: @escaping @Sendable (DrainReport) -> Void = { _ in }
    ) throws {
        self.journal = journal
        self.licence = licence
        self.shelf = shelf
        self.time = time
        self.chance = chance
        self.takeNews = takeNews
        self.onReport = onReport
        link = CentreLink(
            transport: transport, journal: journal, licence: licence,
            wallMilliseconds: time.wallMilliseconds)
        notes = CentreNotes(on: shelf, licence: licence)
        let (head, origin) = (try journal.headSeq(), journal.origin)
        acknowledged = notes.acknowledged(of: journal.epoch, head: head, origin: origin)
        machine = DrainMachine(head: head, acknowledged: acknowledged, origin: origin)
        (signals, bell) = AsyncStream.makeStream()
    }

    /// Drains until the task is cancelled or ``stop()`` is called.
    ///
    /// - Parameter isDone: Asked after each step; true ends the run.
    public func run(until isDone: @Sendable (DrainReport) -> Bool = { _ in false }) async {
        look()
        for await signal in signals {
            take(signal)
            var report = publish()
            while !actions.isEmpty, !Task.isCancelled, !isDone(report) {
                await carryOut(actions.removeFirst())
                report = publish()
            }
            if isDone(report) || Task.isCancelled { break }
            wakeLater()
        }
        timer?.cancel()
    }

    /// Looks whether something new waits; returns at once.
    public nonisolated func look() { bell.yield(.tick) }

    /// Tries again now, because a person asks for it.
    public nonisolated func retry() { bell.yield(.retry) }

    /// Tells that the network changed.
    public nonisolated func networkChanged() { bell.yield(.networkChanged) }

    /// Ends the run after the step under way; cancel the task as well to end it at once.
    public nonisolated func stop() { bell.finish() }

    // MARK: - Telling the machine

    private func take(_ signal: Signal) {
        if let head = try? journal.headSeq() { tell(.journal(head: head)) }
        judgeLicence(isAsked: signal == .retry)
        switch signal {
        case .tick: tell(.tick)
        case .retry: tell(.retry)
        case .networkChanged: tell(.networkChanged)
        case .knocked(let isOpen): tell(.knocked(isOpen: isOpen))
        }
    }

    /// What is acknowledged is kept at once, whatever ends the run.
    private func tell(_ input: DrainInput) {
        for action in machine.take(input, at: time.now(), using: &chance) {
            if case .acknowledge(let seq) = action {
                acknowledge(seq)
            } else {
                actions.append(action)
            }
        }
    }

    /// Tells the machine how it stands with the licence: when that changes, and when a person
    /// asks.
    private func judgeLicence(isAsked: Bool = false) {
        let now = DrainReport.standing(licence, notes, time.wallMilliseconds())
        guard now != standing || isAsked else { return }
        standing = now
        tell(.licence(now))
    }

    private func wakeLater() {
        guard let deadline = machine.nextDeadline else { return }
        let wait = max(.milliseconds(1), deadline - time.now())
        let (time, bell) = (time, bell)
        timer?.cancel()
        timer = Task {
            try await time.sleep(wait)
            bell.yield(.tick)
        }
    }
}

// MARK: - Doing

extension Drain {
    private func carryOut(_ action: DrainAction) async {
        switch action {
        case .acknowledge: break
        case .askCursor:
            do throws(CentreFailure) {
                await believe(try await link.cursor(newsSeen: notes.newsSeen))
            } catch {
                fail(error)
            }
        case .knock:
            let (link, bell) = (link, bell)
            Task { bell.yield(.knocked(isOpen: await link.transport.knock())) }
        case .compare(let seq):
            do throws(CentreFailure) {
                let receipt = try await link.compare(at: seq)
                tell(.answered(answer(in: receipt)))
            } catch {
                fail(error)
            }
        case .lookBack: await lookBack()
        case .openEpoch(let seq): openEpoch(after: seq)
        case .send(let plan): await send(plan)
        }
    }

    /// Asks for the earlier epochs until one is found that the centre knows.
    private func lookBack() async {
        guard let earlier = try? journal.earlierEpochs() else {
            return tell(.failed(.journalUnreadable, retryAfter: nil))
        }
        do throws(CentreFailure) {
            tell(.lookedBack(after: try await link.lacking(of: earlier)))
        } catch {
            fail(error)
        }
    }

    /// Goes on under a new name behind what the centre has.
    private func openEpoch(after seq: Int64) {
        try? journal.openEpoch(after: seq)
        // Whatever was said, what counts is under which name the journal goes now.
        let origin = journal.origin
        guard origin != machine.origin, let head = try? journal.headSeq() else {
            return tell(.failed(.epochNotOpened, retryAfter: nil))
        }
        knownKeys = []
        acknowledged = origin
        tell(.epochOpened(origin: origin, head: head))
        try? journal.signHead()
    }

    private func send(_ plan: BatchPlan) async {
        let read = try? Parcel(
            plan, of: journal, limits: limits, knownKeys: knownKeys, to: licence.sealingKey)
        guard let parcel = read ?? nil else {
            return tell(.failed(.journalUnreadable, retryAfter: nil))
        }
        lastBatch = plan.first...parcel.last
        tell(.formed(last: parcel.last))
        // A head that can't be kept now, on a full disk, is kept with a later batch.
        try? journal.signHead()
        do throws(CentreFailure) {
            let answer = try await link.send(parcel.body, newsSeen: notes.newsSeen)
            if answer.receipt.acknowledged >= parcel.last { knownKeys.formUnion(parcel.keys) }
            await believe(answer)
        } catch {
            fail(error)
        }
    }

    /// Takes a receipt: the only thing that acknowledges a record.
    private func believe(_ believed: CentreLink.Believed) async {
        let receipt = believed.receipt
        notes.take(receipt, believed.document)
        skewMilliseconds = time.wallMilliseconds() - receipt.serverTime
        limits = BatchLimits(
            records: min(max(1, receipt.limits.records), BatchLimits.standard.records),
            bytes: min(max(1, receipt.limits.bytes), BatchLimits.standard.bytes))
        notes.isRevoked = receipt.licence == .revoked
        judgeLicence()
        // What was recorded while the request was under way may be in the answer already.
        if let head = try? journal.headSeq() { tell(.journal(head: head)) }
        tell(.answered(answer(in: receipt)))
        await hear(receipt.news)
    }

    /// A journal of which the centre has nothing stands at its origin, where all agree.
    private func answer(in receipt: Receipt) -> CentreAnswer {
        guard receipt.acknowledged > 0 else {
            return CentreAnswer(acknowledged: journal.origin, head: .zero, ownHash: .zero)
        }
        return CentreAnswer(
            acknowledged: receipt.acknowledged, head: receipt.head,
            ownHash: hash(at: receipt.acknowledged))
    }

    private func hash(at seq: Int64) -> ChainHash? { (try? journal.hash(at: seq)) ?? nil }

    private func fail(_ failure: CentreFailure) {
        let input = failure.input
        if input == .halted(.licence(.revoked)), !notes.isRevoked {
            notes.isRevoked = true
            standing = .revoked
            keepNotes()
        }
        if input == .halted(.cloned), !notes.isCloned {
            notes.isCloned = true
            keepNotes()
        }
        tell(input)
    }

    /// Keeps how far the centre has got. Keys that a centre put back from a copy may have lost go
    /// along again.
    private func acknowledge(_ seq: Int64) {
        if seq < acknowledged { knownKeys = [] }
        acknowledged = seq
        if machine.waiting == 0 { notes.lastDrainWallMilliseconds = time.wallMilliseconds() }
        keepNotes()
    }

    /// On a full disk the notes stay as they were: the centre is asked at the next start anyway.
    private func keepNotes() {
        try? notes.keep(on: shelf)
    }

    /// Takes the centre's news in their order; what can't be taken now is told again.
    private func hear(_ news: [News]) async {
        let seen = notes.newsSeen
        for piece in news.sorted(by: { $0.number < $1.number }) where piece.number > notes.newsSeen
        {
            guard await takeNews(piece.content) else { break }
            notes.newsSeen = piece.number
        }
        guard notes.newsSeen != seen else { return }
        keepNotes()
        // What was taken is on record, and waits in its turn.
        look()
    }

    private func publish() -> DrainReport {
        var report = DrainReport(
            licence: licence, notes: notes, acknowledged: machine.acknowledged,
            origin: machine.origin, wallMilliseconds: time.wallMilliseconds())
        report.isOnline = machine.isOnline
        report.halt = machine.halt
        if case .licence(let halted) = machine.halt { report.licence = halted }
        report.trouble = machine.trouble
        report.attempts = machine.attempts
        report.lastBatch = machine.trouble == nil ? nil : lastBatch
        report.skewMilliseconds = skewMilliseconds
        if machine.trouble != nil, let deadline = machine.nextDeadline {
            let wait = max(.zero, deadline - time.now()).components
            report.nextTryWallMilliseconds =
                time.wallMilliseconds() + wait.seconds * 1000
        }
        if report != lastReport { onReport(report) }
        lastReport = report
        return report
    }
}
