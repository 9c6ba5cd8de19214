import JourneyEngine
import LocalStore
import StandTUI
import SyncProtocol
import SyncQueue
import Synchronization

/// The way to the centre beside the screens: the drain, and the errands of the pages.
///
/// All of it runs on threads of its own and tells the screens by their mailbox; no key ever waits
/// for it.
final class CentreService: Sendable {
    private let lock: FolderLock
    private let shelf: FolderShelf
    private let tell: @Sendable (Message) -> Void
    private let state = Mutex(State())

    private struct State {
        var workplace: Workplace?
        var journal: OutletJournal?
        var licence: Licence?
        var report = DrainReport()
        var running: Running?
        var isClosed = false
    }

    /// A drain under way.
    private struct Running {
        let drain: Drain
        let task: Task<Void, Never>
        let watch: NetworkWatch?
    }

    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - tell: Tells the screens; called on any thread.
    init(_ lock: FolderLock, tell: @escaping @Sendable (Message) -> Void) {
        self.lock = lock
        shelf = FolderShelf(lock)
        self.tell = tell
    }

    /// Begins to drain what was opened, if a licence is here.
    func start(_ workplace: Workplace) throws {
        let journal = OutletJournal(outlet: try workplace.recorder.outlet())
        let licence = Licence(on: shelf, for: journal.device)
        state.withLock { state in
            state.workplace = workplace
            state.journal = journal
        }
        take(licence)
    }

    /// The queue as the status line tells it; looking also sends what is new on its way.
    func status(_ recorder: JourneyRecorder) -> QueueStatus? {
        let (report, drain) = state.withLock { ($0.report, $0.running?.drain) }
        drain?.look()
        return try? QueueStatus(
            of: WaitingRecords(recorder: recorder), report: report,
            wallMilliseconds: WallClock.milliseconds())
    }

    /// Ends the drain; what is under way counts as not sent. Returns when it is over.
    func close() {
        let running = state.withLock { state in
            state.isClosed = true
            defer { state.running = nil }
            return state.running
        }
        if let running {
            end(running)
            try? Waiting.run { await running.task.value }
        }
        try? state.withLock { $0.journal }?.outlet.closeReader()
    }

    private func end(_ running: Running) {
        running.watch?.close()
        running.drain.stop()
        running.task.cancel()
    }
}

// MARK: - The drain

extension CentreService {
    /// Takes a licence, or its end, into use: the drain of before ends, another begins.
    func take(_ licence: Licence?) {
        let before = state.withLock { state in
            state.licence = licence
            defer { state.running = nil }
            return state.running
        }
        if let before { end(before) }
        guard let journal = state.withLock({ $0.journal }) else { return }
        let notes = CentreNotes(on: shelf, licence: licence)
        report(
            DrainReport(
                licence: licence, notes: notes, epoch: journal.epoch,
                wallMilliseconds: WallClock.milliseconds()))
        guard let licence, let running = try? begin(journal, licence, after: before?.task) else {
            return
        }
        let isClosed = state.withLock { state in
            if !state.isClosed { state.running = running }
            return state.isClosed
        }
        if isClosed { end(running) }
    }

    private func begin(
        _ journal: OutletJournal, _ licence: Licence, after before: Task<Void, Never>?
    ) throws -> Running {
        let transport = try licence.transport()
        let drain = try Drain(
            journal, licence: licence, shelf: shelf, transport: transport,
            time: .system(wallMilliseconds: WallClock.milliseconds),
            takeNews: { [weak self] in self?.take($0) ?? false },
            onReport: { [weak self] in self?.report($0) })
        let task = Task.detached(priority: .utility) {
            await before?.value
            await drain.run()
            await transport.close()
        }
        return Running(
            drain: drain, task: task, watch: NetworkWatch { drain.networkChanged() })
    }

    private func report(_ report: DrainReport) {
        let recorder = state.withLock { state in
            state.report = report
            return state.workplace?.recorder
        }
        guard let recorder,
            let status = try? QueueStatus(
                of: WaitingRecords(recorder: recorder), report: report,
                wallMilliseconds: WallClock.milliseconds())
        else { return }
        tell(.status(status))
    }

    /// Takes the centre's news on record.
    ///
    /// - Returns: Whether they need not be told again.
    private func take(_ news: SyncProtocol.News.Content) -> Bool {
        guard let recorder = state.withLock({ $0.workplace?.recorder }) else { return false }
        guard recorder.take(news) else { return false }
        tell(.learned(Snapshot(of: recorder)))
        return true
    }
}

// MARK: - Errands

extension CentreService {
    /// Runs an errand; the answer comes by the mailbox.
    func run(_ errand: Errand) {
        Task.detached(priority: .utility) { [self] in
            tell(.errandEnded(await outcome(of: errand)))
        }
    }

    private func outcome(of errand: Errand) async -> ErrandOutcome {
        guard
            let (workplace, journal) = state.withLock({ state in
                state.workplace.flatMap { place in state.journal.map { (place, $0) } }
            })
        else { return .rehearsal }
        switch errand {
        case .register(let code, let centre):
            return await register(code, centre, workplace, journal)
        case .removeLicence: return remove(journal)
        case .refreshReference: return await refresh(workplace, journal)
        case .send: return send()
        }
    }

    /// Sends at once; how it goes the page tells by itself.
    private func send() -> ErrandOutcome {
        let (drain, report) = state.withLock { ($0.running?.drain, $0.report) }
        guard let drain else { return .noLicence }
        drain.retry()
        if let halt = report.halt { return .halt(halt) }
        return .tried
    }

    private func register(
        _ typed: String, _ centre: String, _ workplace: Workplace, _ journal: OutletJournal
    ) async -> ErrandOutcome {
        let code: LicenceCode
        do throws(LicenceCode.Failure) {
            code = try LicenceCode(reading: typed)
        } catch {
            return ErrandOutcome(error)
        }
        guard let address = CentreAddress(centre),
            let transport = try? HTTPTransport(address, authority: nil)
        else { return .addressWrong }
        let registration = Registration(
            code: code, address: address, authority: nil, name: WallClock.hostName(),
            genius: workplace.recorder.picture.desk.session?.genius.text)
        let (licence, report) = state.withLock { ($0.licence, $0.report) }
        if let licence, !registration.isRenewal(of: licence), report.licence == .valid {
            return .registeredElsewhere
        }
        do throws(Registration.Failure) {
            let licence = try await registration.register(
                journal, publicKey: journal.outlet.publicKey, transport: transport,
                wallMilliseconds: WallClock.milliseconds())
            await transport.close()
            return keep(licence)
        } catch {
            await transport.close()
            return ErrandOutcome(error)
        }
    }

    private func keep(_ licence: Licence) -> ErrandOutcome {
        do {
            try licence.keep(on: shelf)
            var notes = CentreNotes(on: shelf, licence: licence)
            notes.isRevoked = false
            try notes.keep(on: shelf)
        } catch {
            return .notKept(StoreTrouble(any: error))
        }
        take(licence)
        return .registered
    }

    private func remove(_ journal: OutletJournal) -> ErrandOutcome {
        guard let licence = state.withLock({ $0.licence }) else { return .noLicence }
        do {
            let notes = CentreNotes(on: shelf, licence: licence)
            let gone = max(notes.acknowledged(of: journal.epoch), notes.exported)
            let waiting = max(0, try journal.headSeq() - gone)
            guard waiting == 0 else { return .recordsWait(count: waiting) }
            try shelf.remove(.licence)
        } catch {
            return .notKept(StoreTrouble(any: error))
        }
        take(nil)
        return .removed
    }

    private func refresh(
        _ workplace: Workplace, _ journal: OutletJournal
    ) async -> ErrandOutcome {
        guard let licence = state.withLock({ $0.licence }),
            let transport = try? licence.transport()
        else { return .noLicence }
        do throws(ReferenceFetch.Failure) {
            let found = try await ReferenceFetch(
                journal, licence: licence, transport: transport,
                wallMilliseconds: WallClock.milliseconds
            ).fetch(besides: workplace.reference.versions)
            await transport.close()
            // The page tells what the centre offers as soon as it has said so again.
            state.withLock { $0.running?.drain }?.retry()
            return take(found, workplace)
        } catch {
            await transport.close()
            return ErrandOutcome(error)
        }
    }

    private func take(_ found: ReferenceFetch.Found, _ workplace: Workplace) -> ErrandOutcome {
        switch found {
        case .same(let version): return .newestAlready(version: version)
        case .package(let bytes, _):
            guard let version = try? workplace.reference.importPackage(bytes) else {
                return .packageBroken
            }
            tell(.learned(Snapshot(of: workplace.recorder)))
            return .refreshed(version: version)
        }
    }
}
