import Glibc
import SyncQueue
import Synchronization

/// One drain without a screen, from its beginning to its end.
struct HeadlessDrain {
    private let terminal: RegisteredTerminal
    private let licence: Licence
    private let goesOn: Bool
    private let limit: Duration?

    /// How it ended.
    struct Result: Sendable {
        let report: DrainReport
    }

    /// - Parameters:
    ///   - goesOn: Whether failures are waited through.
    ///   - limit: How long at most; nil for as long as it takes.
    init(_ terminal: RegisteredTerminal, _ licence: Licence, goesOn: Bool, limit: Duration?) {
        self.terminal = terminal
        self.licence = licence
        self.goesOn = goesOn
        self.limit = limit
    }

    /// Drains until nothing waits, until the time is over, or until it halts; without going on,
    /// until the first failure as well.
    func run() throws -> Result {
        let transport = try licence.transport()
        let (journal, shelf, licence, goesOn, limit) = (
            terminal.journal, terminal.shelf, licence, goesOn, limit
        )
        let latest = LatestReport()
        return try Waiting.run {
            let drain = try Drain(
                journal, licence: licence, shelf: shelf, transport: transport,
                time: .system(wallMilliseconds: WallClock.milliseconds),
                onReport: { latest.set($0) })
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
            let clock = limit.map { limit in
                Task {
                    try await Task.sleep(for: limit)
                    work.cancel()
                }
            }
            await work.value
            clock?.cancel()
            await transport.close()
            return Result(report: latest.value)
        }
    }
}

/// The last word of a drain.
final class LatestReport: Sendable {
    private let report = Mutex(DrainReport())

    var value: DrainReport { report.withLock { $0 } }

    func set(_ report: DrainReport) { self.report.withLock { $0 = report } }
}
