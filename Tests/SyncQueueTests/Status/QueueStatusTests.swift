import SyncQueue
import Testing

private struct Journal: QueuedJournal {
    var head: Int64 = 0
    var walls: [Int64: Int64] = [:]

    func headSeq() -> Int64 { head }
    func wallMilliseconds(of seq: Int64) -> Int64? { walls[seq] }

    /// A journey has three records.
    func journeys(in places: ClosedRange<Int64>) -> [WaitingJourney] {
        stride(from: places.lowerBound, through: places.upperBound, by: 3).map { first in
            let last = min(first + 2, places.upperBound)
            return WaitingJourney(
                journey: "\(first)", records: Int(last - first + 1), places: first...last,
                wallMilliseconds: 0, genius: "")
        }
    }
}

extension DrainReport {
    /// A drain that has got so far.
    fileprivate init(acknowledged: Int64, lastDrain: Int64? = nil) {
        self.init()
        self.acknowledged = acknowledged
        lastDrainWallMilliseconds = lastDrain
    }
}

@Suite("The queue's status")
struct QueueStatusTests {
    @Test("R-305: an empty journal has nothing waiting and no age")
    func empty() throws {
        let status = try QueueStatus(of: Journal(), wallMilliseconds: 1000)
        #expect(status.waitingRecords == 0)
        #expect(status.oldestAge == nil)
        #expect(status.lastDrainWallMilliseconds == nil)
    }

    @Test("R-302: before registration the licence says so and nobody has asked the centre")
    func notRegistered() throws {
        let status = try QueueStatus(of: Journal(), wallMilliseconds: 1000)
        #expect(status.licence == .notRegistered)
        #expect(status.connection == .unknown)
    }

    @Test(
        "R-305: what waits is seq > acknowledged, whatever the two are",
        arguments: [(5, 0, 5), (5, 3, 2), (5, 5, 0), (3, 5, 0), (0, 0, 0)])
    func waiting(head: Int64, acknowledged: Int64, expected: Int64) throws {
        let status = try QueueStatus(
            of: Journal(head: head), report: DrainReport(acknowledged: acknowledged),
            wallMilliseconds: 0)
        #expect(status.waitingRecords == expected)
    }

    @Test("R-305: the age is that of the first record that waits")
    func age() throws {
        let journal = Journal(head: 4, walls: [2: 10, 3: 400, 4: 900])
        let status = try QueueStatus(
            of: journal, report: DrainReport(acknowledged: 2, lastDrain: 77),
            wallMilliseconds: 1400)
        #expect(status.oldestAge == .milliseconds(1000))
        #expect(status.lastDrainWallMilliseconds == 77)
    }

    @Test(
        "R-308: a clock that was set back, or jumped to the end of time, never gives a wrong sign",
        arguments: [
            (400, 100, 0), (Int64.max, Int64.min, 0), (Int64.min, Int64.max, Int64.max),
        ] as [(Int64, Int64, Int64)])
    func wrongClock(recorded: Int64, now: Int64, expected: Int64) throws {
        let journal = Journal(head: 1, walls: [1: recorded])
        let status = try QueueStatus(of: journal, wallMilliseconds: now)
        #expect(status.oldestAge == .milliseconds(expected))
    }

    @Test("A record that can't be read has no age, and still counts")
    func unreadable() throws {
        let status = try QueueStatus(of: Journal(head: 1), wallMilliseconds: 5)
        #expect(status.waitingRecords == 1)
        #expect(status.oldestAge == nil)
    }

    @Test("R-305: each waiting journey is told, with the attempts of the batch it was in")
    func journeys() throws {
        var report = DrainReport(acknowledged: 4)
        report.attempts = 3
        report.lastBatch = 5...8
        let status = try QueueStatus(
            of: Journal(head: 13), report: report, wallMilliseconds: 0)
        #expect(status.journeys.map(\.places) == [5...7, 8...10, 11...13])
        #expect(status.journeys.map(\.attempts) == [3, 3, 0])
        report.lastBatch = nil
        #expect(
            try QueueStatus(of: Journal(head: 13), report: report, wallMilliseconds: 0)
                .journeys.allSatisfy { $0.attempts == 0 })
        #expect(
            try QueueStatus(
                of: Journal(head: 4), report: report, wallMilliseconds: 0
            ).journeys.isEmpty)
    }

    @Test("A backlog of a million is told by the records that go next")
    func longBacklog() throws {
        let status = try QueueStatus(
            of: Journal(head: 1_000_000), report: DrainReport(acknowledged: 0),
            wallMilliseconds: 0)
        #expect(status.waitingRecords == 1_000_000)
        #expect(status.journeys.last?.places.upperBound == QueueStatus.mostPlaces)
    }
}
