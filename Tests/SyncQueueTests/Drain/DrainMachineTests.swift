import SyncProtocol
import SyncQueue
import Testing

@Suite("The drain machine")
struct DrainMachineTests {
    @Test("R-303: nothing is asked and nothing sent before a licence is registered")
    func beforeRegistration() {
        var desk = Desk(head: 5)
        #expect(desk.tell(.tick).isEmpty)
        #expect(desk.tell(.retry).isEmpty)
        #expect(desk.machine.halt == .licence(.notRegistered))
        #expect(desk.machine.nextDeadline == nil)
    }

    @Test("R-303: with a licence the place is asked first, then what waits is sent in order")
    func advances() {
        var desk = Desk(head: 5)
        #expect(desk.tell(.licence(.valid)) == [.askCursor])
        let plan = BatchPlan(first: 1)
        #expect(desk.tell(.answered(.agreeing(on: 0))) == [.send(plan)])
        #expect(desk.tell(.formed(last: 5)).isEmpty)
        #expect(desk.tell(.answered(.agreeing(on: 5))) == [.acknowledge(5)])
        #expect(desk.machine.waiting == 0)
        #expect(desk.machine.isOnline == true)
    }

    @Test("R-303: a record that comes while a batch is under way goes with the next")
    func oneInFlight() {
        var desk = Desk.inStep(head: 2)
        #expect(desk.tell(.journal(head: 3)).isEmpty)
        #expect(desk.tell(.tick).isEmpty)
        desk.tell(.formed(last: 2))
        #expect(
            desk.tell(.answered(.agreeing(on: 2)))
                == [.acknowledge(2), .send(BatchPlan(first: 3))])
    }

    @Test("R-303: a reply lost after the commit is found out by asking, and nothing goes twice")
    func lostReply() {
        var desk = Desk.inStep(head: 4)
        desk.tell(.formed(last: 4))
        #expect(desk.fail(.interrupted).isEmpty)
        #expect(desk.machine.acknowledged == 0)
        #expect(desk.wait() == [.askCursor])
        #expect(desk.tell(.answered(.agreeing(on: 4))) == [.acknowledge(4)])
        #expect(desk.machine.trouble == nil)
        #expect(desk.machine.attempts == 0)
    }

    @Test("R-303: a centre put back from a copy is sent what it lacks once more")
    func centreRestored() {
        var desk = Desk(head: 9, acknowledged: 9)
        desk.tell(.licence(.valid))
        #expect(
            desk.tell(.answered(.agreeing(on: 4)))
                == [.acknowledge(4), .send(BatchPlan(first: 5))])
    }

    @Test("R-303: a cut-off batch of which a part was stored goes on from there")
    func partlyStored() {
        var desk = Desk.inStep(head: 6)
        desk.tell(.formed(last: 6))
        #expect(
            desk.tell(.answered(.agreeing(on: 2)))
                == [.acknowledge(2), .send(BatchPlan(first: 3))])
    }

    @Test("R-303: a signed answer that stored nothing is a failure, not an acknowledgement")
    func nothingStored() {
        var desk = Desk.inStep(head: 3)
        desk.tell(.formed(last: 3))
        #expect(desk.tell(.answered(.agreeing(on: 0))).isEmpty)
        #expect(desk.machine.trouble == .nothingStored)
    }

    @Test("An answer nobody asked for changes nothing")
    func lateAnswer() {
        var desk = Desk.inStep(head: 2)
        desk.tell(.formed(last: 2))
        desk.fail(.interrupted)
        let before = desk.machine
        desk.tell(.answered(.agreeing(on: 2)))
        #expect(desk.machine == before)
    }

    @Test(
        "R-310: a licence that ends with a batch under way halts behind it; what was stored counts",
        arguments: [LicenceStanding.expired, .revoked, .notRegistered])
    func licenceEnds(state: LicenceStanding) {
        var desk = Desk.inStep(head: 2)
        desk.tell(.formed(last: 2))
        desk.tell(.licence(state))
        desk.tell(.journal(head: 3))
        #expect(desk.tell(.answered(.agreeing(on: 2))) == [.acknowledge(2)])
        #expect(desk.machine.halt == .licence(state))
        #expect(desk.machine.waiting == 1)
        #expect(desk.tell(.licence(.valid)) == [.send(BatchPlan(first: 3))])
    }

    @Test("A halt ends when somebody asks for another look; an expired licence stays expired")
    func retry() {
        var desk = Desk(head: 1)
        desk.tell(.licence(.valid))
        desk.tell(.halted(.cloned))
        #expect(desk.tell(.tick).isEmpty)
        #expect(desk.tell(.retry) == [.askCursor])
        desk.tell(.halted(.licence(.revoked)))
        #expect(desk.tell(.retry) == [.askCursor])
        desk.tell(.licence(.expired))
        desk.fail(.unreachable)
        #expect(desk.tell(.retry).isEmpty)
    }

    @Test("R-305: online and offline follow the last answer, also when nothing waits")
    func heartbeat() {
        var desk = Desk.inStep(head: 0)
        #expect(desk.machine.isOnline == true)
        #expect(desk.tell(.tick).isEmpty)
        #expect(desk.wait() == [.askCursor])
        #expect(desk.now == DrainMachine.heartbeat)
        desk.fail(.unreachable)
        #expect(desk.machine.isOnline == false)
        #expect(desk.wait() == [.askCursor])
        desk.tell(.answered(.agreeing(on: 0)))
        #expect(desk.machine.isOnline == true)
        #expect(desk.machine.trouble == nil)
    }

    @Test("R-310: a licence that is given back at the centre is noticed without anybody's help")
    func secondLook() {
        var desk = Desk.inStep(head: 2)
        desk.tell(.formed(last: 2))
        #expect(desk.tell(.halted(.licence(.revoked))).isEmpty)
        #expect(desk.tell(.journal(head: 3)).isEmpty)
        #expect(desk.wait() == [.askCursor])
        #expect(desk.now == DrainMachine.secondLook)
        #expect(desk.tell(.licence(.valid)).isEmpty)
        #expect(desk.tell(.answered(.agreeing(on: 0))) == [.send(BatchPlan(first: 1))])
        #expect(desk.machine.halt == nil)
    }

    @Test("A network that changes is asked about at once, unless the centre wants peace")
    func networkChanged() {
        var desk = Desk.inStep(head: 0)
        #expect(desk.tell(.networkChanged) == [.askCursor])
        desk.fail(.busy, retryAfter: .seconds(60))
        #expect(desk.tell(.networkChanged).isEmpty)
    }

    @Test("A wait ends at once when the network comes back")
    func networkBack() {
        var desk = Desk.inStep(head: 1)
        desk.tell(.formed(last: 1))
        desk.fail(.unreachable, retryAfter: .seconds(200))
        #expect(desk.tell(.tick).isEmpty)
        #expect(desk.tell(.networkChanged) == [.askCursor])
    }

    @Test("Waits grow while a batch fails, though the question before it is answered")
    func growingWaits() {
        var desk = Desk.inStep(head: 1)
        for attempt in 1...4 {
            desk.tell(.formed(last: 1))
            desk.fail(.centreFailed(status: 500))
            #expect(desk.machine.attempts == attempt)
            desk.wait()
            desk.tell(.answered(.agreeing(on: 0)))
            #expect(desk.machine.trouble == .centreFailed(status: 500))
        }
    }
}
