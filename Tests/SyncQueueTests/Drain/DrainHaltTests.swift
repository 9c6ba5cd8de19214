import SyncProtocol
import SyncQueue
import Synchronization
import Testing

@Suite("A drain that halts")
struct DrainHaltTests {
    let scene = DrainScene()

    @Test(
        "R-310: what the centre will not have halts the drain visibly; every record stays",
        arguments: [
            (Problem.Kind.revoked, DrainHalt.licence(.revoked)),
            (.expired, .licence(.expired)), (.unknownDevice, .unknownTerminal), (.cloned, .cloned),
            (.unsigned, .notUnderstood), (.notFound, .notUnderstood),
        ])
    func halts(kind: Problem.Kind, halt: DrainHalt) async throws {
        scene.journal.append(4)
        scene.centre.state.withLock { $0.fates = [.well, .problem(Problem(kind))] }
        let report = try await scene.drain()
        #expect(report.halt == halt)
        #expect(report.acknowledged == 0)
        #expect(scene.journal.headSeq() == 4)
    }

    @Test("R-310: a revoked licence is remembered after a restart, and lifted by the centre alone")
    func revoked() async throws {
        scene.journal.append(1)
        scene.centre.state.withLock { $0.fates = [.problem(Problem(.revoked))] }
        #expect(try await scene.drain().licence == .revoked)
        let licence = try scene.centre.licence(for: scene.journal)
        let kept = DrainReport(
            licence: licence, notes: CentreNotes(on: scene.shelf, licence: licence),
            wallMilliseconds: 0)
        #expect(kept.licence == .revoked)
        let report = try await scene.drain(until: { $0.acknowledged == 1 })
        #expect(report.licence == .valid)
    }

    @Test("R-308: an expired licence halts by the centre's signed time, however the clock is set")
    func expired() async throws {
        scene.journal.append(1)
        try await scene.drain(validUntil: 1_800_000_000_100)
        scene.centre.state.withLock { $0.serverTime = 1_800_000_000_200 }
        scene.journal.append(1)
        scene.clock.setWall(1_700_000_000_000)
        _ = try await scene.drain(validUntil: 1_800_000_000_100)
        scene.journal.append(1)
        let report = try await scene.drain(validUntil: 1_800_000_000_100)
        #expect(report.halt == .licence(.expired))
        #expect(report.acknowledged < 3)
    }

    @Test("R-303: a centre that agrees and yet refuses the journal as another's halts the drain")
    func fork() async throws {
        scene.journal.append(2)
        scene.centre.state.withLock {
            $0.fates = [.well, .problem(Problem(.fork)), .well, .problem(Problem(.fork))]
        }
        let report = try await scene.drain()
        #expect(report.halt == .fork)
        #expect(scene.journal.origin == 0)
    }

    @Test("A centre put back from a copy gets records and keys once more")
    func centreRestored() async throws {
        let marie = UniqueID(high: 5, low: 1)
        try scene.journal.appendSealed(about: marie)
        try await scene.drain()
        scene.centre.state.withLock { state in
            state.acknowledged = 0
            state.stored = [:]
            state.effects = [:]
            state.keys = [:]
        }
        try await scene.drain(until: { $0.acknowledged == 1 && $0.isOnline == true })
        #expect(scene.centre.state.withLock { $0.effects } == [1: 1])
        #expect(scene.centre.state.withLock { $0.keys.count } == 1)
    }

    @Test("R-127: news is taken in order, once, and said to be taken")
    func news() async throws {
        let customer = UniqueID(high: 1, low: 1)
        scene.centre.state.withLock {
            $0.news = [
                News(number: 2, content: .account(customer: customer, state: "mailed")),
                News(number: 1, content: .unknown(kind: "later")),
            ]
        }
        scene.journal.append(1)
        try await scene.drain()
        #expect(
            scene.news.list.withLock { $0 }
                == [.unknown(kind: "later"), .account(customer: customer, state: "mailed")])
        scene.journal.append(1)
        try await scene.drain()
        #expect(scene.news.list.withLock { $0.count } == 2)
        #expect(scene.centre.state.withLock { $0.newsSeen.last } == 2)
    }

    @Test("News that can't be taken now is left for another time")
    func newsLater() async throws {
        scene.news.isRefused.withLock { $0 = true }
        scene.centre.state.withLock {
            $0.news = [News(number: 1, content: .unknown(kind: "later"))]
        }
        scene.journal.append(1)
        try await scene.drain()
        #expect(scene.centre.state.withLock { $0.news.count } == 1)
    }
}
