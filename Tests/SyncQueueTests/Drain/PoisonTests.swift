import SyncProtocol
import SyncQueue
import Testing

/// A centre that can't take one record unless it comes opaque.
private struct FussyCentre {
    let poison: Int64
    let trouble: DrainTrouble
    var stored: Int64 = 0
    var opaque: [Int64] = []
    var sent = 0

    mutating func take(_ plan: BatchPlan, head: Int64) -> (last: Int64, answer: DrainInput) {
        sent += 1
        let last = min(head, plan.first + Int64(plan.records) - 1)
        if plan.isOpaque { opaque.append(last) }
        if (plan.first...last).contains(poison), !plan.isOpaque {
            return (last, .failed(trouble, retryAfter: nil))
        }
        stored = last
        return (last, .answered(.agreeing(on: last)))
    }
}

@Suite("A batch that keeps failing")
struct PoisonTests {
    @Test(
        "R-303: it is halved down to the one record, which goes opaque; the others go as they are",
        arguments: [1, 2, 777, 1024, 1999, 2000, 2001, 4999, 5000] as [Int64],
        [DrainTrouble.refused(status: 400), .centreFailed(status: 500), .interrupted])
    func poison(place: Int64, trouble: DrainTrouble) {
        var desk = Desk(head: 5000)
        var centre = FussyCentre(poison: place, trouble: trouble)
        var actions = desk.tell(.licence(.valid))
        while centre.stored < 5000, centre.sent < 100 {
            switch actions.last {
            case .askCursor: actions = desk.tell(.answered(.agreeing(on: centre.stored)))
            case .send(let plan):
                let (last, answer) = centre.take(plan, head: 5000)
                desk.tell(.formed(last: last))
                actions = desk.tell(answer)
            case .acknowledge, .knock, .compare, .lookBack, .openEpoch, nil: actions = desk.wait()
            }
        }
        #expect(centre.stored == 5000)
        #expect(centre.opaque == [place])
        #expect(centre.sent < 45)
    }

    @Test("What the centre refuses outright is narrowed down within seconds, not hours")
    func quick() {
        var desk = Desk.inStep(head: 2000)
        for _ in 0..<11 {
            guard case .sending(let plan, _) = desk.machine.phase else { break }
            desk.tell(.formed(last: plan.first + Int64(plan.records) - 1))
            desk.fail(.refused(status: 422))
            desk.wait()
            desk.tell(.answered(.agreeing(on: 0)))
        }
        #expect(
            desk.machine.phase
                == .sending(BatchPlan(first: 1, records: 1, isOpaque: true), last: nil))
        #expect(desk.now < .seconds(11))
    }

    @Test(
        "A way that fails never makes batches smaller",
        arguments: [DrainTrouble.unreachable, .untrusted, .notTheCentre, .busy, .outOfStep])
    func theWay(trouble: DrainTrouble) {
        var desk = Desk.inStep(head: 2000)
        for _ in 0..<5 {
            desk.tell(.formed(last: 2000))
            desk.fail(trouble)
            desk.wait()
            desk.tell(.answered(.agreeing(on: 0)))
        }
        #expect(desk.machine.phase == .sending(BatchPlan(first: 1), last: nil))
    }

    @Test("One interruption is no reason to halve: the network is more often at fault")
    func once() {
        var desk = Desk.inStep(head: 2000)
        desk.tell(.formed(last: 2000))
        desk.fail(.interrupted)
        desk.wait()
        desk.tell(.answered(.agreeing(on: 0)))
        #expect(desk.machine.phase == .sending(BatchPlan(first: 1), last: nil))
    }

    @Test("A record that is refused even opaque is tried again with growing waits, never skipped")
    func hopeless() {
        var desk = Desk.inStep(head: 1)
        for _ in 0..<12 {
            desk.tell(.formed(last: 1))
            desk.fail(.refused(status: 400))
            desk.wait()
            desk.tell(.answered(.agreeing(on: 0)))
        }
        #expect(desk.machine.attempts >= 10)
        #expect(desk.machine.acknowledged == 0)
    }
}
