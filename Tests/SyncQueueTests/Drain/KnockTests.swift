import SyncProtocol
import SyncQueue
import Synchronization
import Testing

@Suite("A centre that comes back")
struct KnockTests {
    @Test("R-305: the first acknowledgement comes within two seconds, however long it was away")
    func withinTwoSeconds() {
        for seed in 0..<200 {
            var desk = Desk(head: 1, seed: UInt64(seed))
            desk.tell(.licence(.valid))
            for _ in 0..<12 {
                desk.fail(.unreachable)
                desk.wait()
            }
            desk.fail(.unreachable)
            let back = desk.now
            while desk.machine.phase == .resting {
                if desk.waitOnce() == [.knock] { desk.tell(.knocked(isOpen: true)) }
            }
            #expect(desk.now - back <= .milliseconds(1300), "seed \(seed)")
            #expect(desk.machine.phase == .askingCursor)
        }
    }

    @Test("Knocks come a second apart while the door is closed, and requests no more often for it")
    func pace() {
        var desk = Desk(head: 1)
        desk.tell(.licence(.valid))
        for _ in 0..<12 {
            desk.fail(.unreachable)
            desk.wait()
        }
        desk.fail(.unreachable)
        let (start, end) = (desk.now, desk.machine.notBefore)
        var knocks = 0
        while desk.waitOnce() == [.knock] {
            knocks += 1
            desk.tell(.knocked(isOpen: false))
        }
        #expect(desk.now == end)
        let seconds = Double((end - start).components.seconds)
        #expect(Double(knocks) <= seconds * 2 + 1)
        #expect(Double(knocks) >= seconds / 1.2 - 1)
    }

    @Test("A door that is open, with nobody behind it, is not knocked at again before its time")
    func misled() {
        var desk = Desk(head: 1)
        desk.tell(.licence(.valid))
        for _ in 0..<9 {
            desk.fail(.unreachable)
            desk.wait()
        }
        desk.fail(.unreachable)
        #expect(desk.waitOnce() == [.knock])
        #expect(desk.tell(.knocked(isOpen: true)) == [.askCursor])
        desk.fail(.unreachable)
        #expect(desk.machine.nextDeadline == desk.machine.notBefore)
    }

    @Test(
        "Only where nobody was reached is there a knock: a centre that asks for peace has it",
        arguments: [DrainTrouble.busy, .centreFull, .untrusted, .notTheCentre, .interrupted])
    func others(trouble: DrainTrouble) {
        var desk = Desk(head: 1)
        desk.tell(.licence(.valid))
        desk.fail(trouble, retryAfter: .seconds(100))
        #expect(desk.machine.nextDeadline == desk.machine.notBefore)
        desk.tell(.knocked(isOpen: true))
        #expect(desk.machine.phase == .resting)
    }

    @Test("R-303: the drain itself knocks and goes on")
    func drains() async throws {
        let scene = DrainScene()
        scene.journal.append(3)
        scene.centre.state.withLock { $0.fates = [.lost, .lost, .lost] }
        let report = try await scene.drain()
        #expect(report.acknowledged == 3)
    }
}
