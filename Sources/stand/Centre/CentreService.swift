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
    let shelf: FolderShelf
    let lock: FolderLock
    let tell: @Sendable (Message) -> Void
    let state = Mutex(State())

    struct State {
        var workplace: Workplace?
        var journal: OutletJournal?
        var licence: Licence?
        var report = DrainReport()
        var running: Running?
        var isClosed = false
    }

    /// A drain under way.
    struct Running {
        let drain: Drain
        let task: Task<Void, Never>
        let watch: NetworkWatch?
    }

    /// - Parameters:
    ///   - lock: The folder, held: the licence lies in it.
    ///   - tell: Tells the screens; called on any thread.
    init(_ lock: FolderLock, tell: @escaping @Sendable (Message) -> Void) {
        shelf = FolderShelf(lock)
        self.lock = lock
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
        let (report, drain, journal) = state.withLock {
            ($0.report, $0.running?.drain, $0.journal)
        }
        drain?.look()
        return try? QueueStatus(
            of: WaitingRecords(recorder: recorder, outlet: journal?.outlet), report: report,
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
        let acknowledged = notes.acknowledged(
            of: journal.epoch, head: (try? journal.headSeq()) ?? .max, origin: journal.origin)
        report(
            DrainReport(
                licence: licence, notes: notes, acknowledged: acknowledged, origin: journal.origin,
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
        let (recorder, journal) = state.withLock { state in
            state.report = report
            return (state.workplace?.recorder, state.journal)
        }
        guard let recorder,
            let status = try? QueueStatus(
                of: WaitingRecords(recorder: recorder, outlet: journal?.outlet), report: report,
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
