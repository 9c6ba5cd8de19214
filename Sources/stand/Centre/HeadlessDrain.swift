import Glibc
import SyncProtocol
import SyncQueue
import Synchronization

/// One drain without a screen, from its beginning to its end.
struct HeadlessDrain {
    let journal: OutletJournal
    let shelf: FolderShelf
    let licence: Licence
    /// Whether failures are waited through.
    let goesOn: Bool
    /// When it is given up; nil for as long as it takes.
    let deadline: ContinuousClock.Instant?

    /// How it ended.
    struct Result: Sendable {
        let report: DrainReport
        /// Whether the centre told something that was not taken.
        let hasNews: Bool
    }

    /// Drains until nothing waits, until the time is over, or until it halts; without going on,
    /// until the first failure as well.
    ///
    /// - Parameter takeNews: Takes what the centre tells; false leaves it for another time.
    func run(
        takeNews: @escaping @Sendable (SyncProtocol.News.Content) -> Bool = { _ in false }
    ) throws -> Result {
        let transport = try licence.transport()
        let (journal, shelf, licence, goesOn, deadline) = (
            journal, shelf, licence, goesOn, deadline
        )
        let latest = LatestReport()
        return try Waiting.run {
            let drain = try Drain(
                journal, licence: licence, shelf: shelf, transport: transport,
                time: .system(wallMilliseconds: WallClock.milliseconds),
                takeNews: { latest.took(takeNews($0)) }, onReport: { latest.set($0) })
            let work = Task {
                await drain.run { report in
                    // Nobody records meanwhile, but a new epoch may have to be opened.
                    if report.isOnline == true, report.trouble == nil,
                        let head = try? journal.headSeq(), report.acknowledged >= head
                    {
                        return true
                    }
                    return report.halt != nil || (!goesOn && report.trouble != nil)
                }
            }
            let clock = deadline.map { deadline in
                Task {
                    try await Task.sleep(until: deadline, clock: .continuous)
                    work.cancel()
                }
            }
            await work.value
            clock?.cancel()
            await transport.close()
            return Result(report: latest.value, hasNews: latest.hasNews)
        }
    }
}

/// The last word of a drain.
private final class LatestReport: Sendable {
    private let report = Mutex(DrainReport())
    private let isLeft = Mutex(false)

    var value: DrainReport { report.withLock { $0 } }
    /// Whether a piece of news was left.
    var hasNews: Bool { isLeft.withLock { $0 } }

    func set(_ report: DrainReport) { self.report.withLock { $0 = report } }

    func took(_ isTaken: Bool) -> Bool {
        if !isTaken { isLeft.withLock { $0 = true } }
        return isTaken
    }
}
