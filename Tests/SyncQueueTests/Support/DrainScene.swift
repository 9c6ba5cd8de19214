import SyncProtocol
import SyncQueue
import Synchronization
import TestSupport

/// A terminal and a centre whose time passes in no time: a wait is over as soon as it begins.
struct DrainScene {
    let journal = SampleJournal()
    let centre = SampleCentre()
    let shelf = SampleShelf()
    let clock = LeapingClock()
    let reports = Reports()
    let news = TakenNews()

    /// Drains until the reports say that it is done.
    ///
    /// - Parameter isDone: Everything acknowledged, or a halt, unless said otherwise.
    @discardableResult
    func drain(
        validUntil: Int64 = .max / 2,
        until isDone: (@Sendable (DrainReport) -> Bool)? = nil
    ) async throws -> DrainReport {
        let head = journal.headSeq()
        let drain = try Drain(
            journal, licence: try centre.licence(for: journal, validUntil: validUntil),
            shelf: shelf, transport: centre, time: clock.time,
            chance: SeededGenerator(seed: 11), takeNews: { [news] in news.take($0) },
            onReport: { [reports] in reports.add($0) })
        await drain.run(
            until: isDone ?? { report in
                report.halt != nil
                    || (report.isOnline == true && report.acknowledged >= head
                        && report.trouble == nil)
            })
        return reports.last
    }
}

/// A clock that leaps over each wait.
final class LeapingClock: Sendable {
    private let passed = Mutex(Duration.zero)
    private let wall = Mutex<Int64>(1_800_000_000_000)

    var time: DrainTime {
        DrainTime(
            now: { [self] in passed.withLock { $0 } },
            wallMilliseconds: { [self] in wall.withLock { $0 } },
            sleep: { [self] wait in passed.withLock { $0 += wait } })
    }

    var now: Duration { passed.withLock { $0 } }

    func setWall(_ milliseconds: Int64) { wall.withLock { $0 = milliseconds } }
}

/// What a drain reported.
final class Reports: Sendable {
    private let list = Mutex<[DrainReport]>([])

    var all: [DrainReport] { list.withLock { $0 } }
    var last: DrainReport { list.withLock { $0.last ?? DrainReport() } }

    func add(_ report: DrainReport) { list.withLock { $0.append(report) } }
}

/// News as a terminal takes them.
final class TakenNews: Sendable {
    let list = Mutex<[News.Content]>([])
    let isRefused = Mutex(false)

    func take(_ news: News.Content) -> Bool {
        if isRefused.withLock({ $0 }) { return false }
        list.withLock { $0.append(news) }
        return true
    }
}
