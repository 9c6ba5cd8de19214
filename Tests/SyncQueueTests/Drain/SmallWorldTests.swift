import SyncProtocol
import SyncQueue
import TestSupport
import Testing

/// A terminal of a few records and a centre, with every fault that can befall one request.
private struct SmallWorld {
    var desk: Desk
    var actions: [DrainAction] = []
    var kept: Int64 = 0
    var stored: Int64 = 0
    /// How often each place was stored.
    var effects: [Int64: Int] = [:]
    static let head: Int64 = 3

    init() {
        desk = Desk(head: Self.head)
        actions = desk.tell(.licence(.valid))
    }

    enum Fate: CaseIterable {
        case answered, lostBefore, lostAfter, refused, portal, crashBefore, crashAfter, restored
    }

    /// The request that is under way, if any.
    var request: DrainAction? {
        actions.last { $0 == .askCursor || $0.isSending }
    }

    mutating func step(_ fate: Fate) {
        for case .acknowledge(let seq) in actions { kept = seq }
        guard let request else {
            actions = desk.wait()
            return
        }
        if fate == .restored {
            stored = max(0, stored - 1)
            effects[stored + 1] = nil
        }
        let reaches = [.answered, .lostAfter, .crashAfter].contains(fate)
        if case .send(let plan) = request {
            let last = min(Self.head, plan.first + Int64(plan.records) - 1)
            desk.tell(.formed(last: last))
            if reaches { store(plan.first...last) }
        }
        switch fate {
        case .answered: actions = desk.tell(.answered(.agreeing(on: stored)))
        case .lostBefore, .lostAfter, .restored: actions = desk.fail(.interrupted)
        case .refused: actions = desk.fail(.refused(status: 400))
        case .portal: actions = desk.fail(.notTheCentre)
        case .crashBefore, .crashAfter:
            desk = Desk(head: Self.head, acknowledged: kept, seed: 1)
            actions = desk.tell(.licence(.valid))
        }
    }

    /// The centre's one transaction: what it has is a duplicate, a gap is refused.
    private mutating func store(_ places: ClosedRange<Int64>) {
        guard places.lowerBound <= stored + 1 else { return }
        for seq in places where seq > stored {
            effects[seq, default: 0] += 1
            stored = seq
        }
    }

    var isSafe: Bool {
        effects.values.allSatisfy { $0 == 1 } && effects.count == Int(stored)
    }
}

extension DrainAction {
    fileprivate var isSending: Bool { if case .send = self { true } else { false } }
}

@Suite("Every fault in a small world")
struct SmallWorldTests {
    @Test(
        "R-303: whatever befalls six requests, nothing is stored twice, and all arrives in the end"
    )
    func exhaustive() {
        var worlds = [SmallWorld()]
        var unsafe = 0
        var stuck = 0
        var visited = 0
        for _ in 0..<6 {
            worlds = worlds.flatMap { world in
                SmallWorld.Fate.allCases.compactMap { fate in
                    // A fate befalls a request; without one time passes, whatever the fate.
                    guard world.request != nil || fate == .answered else { return nil }
                    var next = world
                    next.step(fate)
                    return next
                }
            }
            visited += worlds.count
            unsafe += worlds.filter { !$0.isSafe }.count
        }
        for var world in worlds {
            var steps = 0
            while world.stored < SmallWorld.head || world.desk.machine.waiting > 0, steps < 12 {
                world.step(.answered)
                steps += 1
            }
            if world.stored < SmallWorld.head || world.desk.machine.waiting > 0 { stuck += 1 }
            if !world.isSafe { unsafe += 1 }
        }
        #expect(unsafe == 0)
        #expect(stuck == 0)
        #expect(visited > 10_000)
    }

    @Test(
        "R-303: no sequence of five inputs starts a second request, or one while halted or waiting")
    func everySequence() {
        let inputs: [DrainInput] = [
            .journal(head: 3), .licence(.valid), .licence(.expired), .formed(last: 2),
            .answered(.agreeing(on: 0)), .answered(.agreeing(on: 2)),
            .answered(.differing(at: 1)), .failed(.interrupted, retryAfter: nil),
            .failed(.refused(status: 400), retryAfter: .seconds(9)), .halted(.unknownTerminal),
            .failed(.unreachable, retryAfter: nil), .knocked(isOpen: true),
            .knocked(isOpen: false), .tick, .retry, .networkChanged,
        ]
        var broken = 0
        func explore(_ machine: DrainMachine, _ depth: Int) {
            guard depth > 0 else { return }
            for input in inputs {
                var next = machine
                var chance = SeededGenerator(seed: 5)
                // A request that is under way has its answer before another begins.
                let actions = next.take(input, at: .seconds(5 - depth), using: &chance)
                let begun = actions.filter { $0 == .askCursor || $0.isSending }.count
                if begun > 1 { broken += 1 }
                if next.halt != nil, actions.contains(where: \.isSending) { broken += 1 }
                if begun == 1, next.phase == .resting { broken += 1 }
                if begun == 1, machine.phase != .resting, !input.endsARequest { broken += 1 }
                if next.acknowledged > next.head { broken += 1 }
                explore(next, depth - 1)
            }
        }
        explore(DrainMachine(head: 2, acknowledged: 0), 5)
        #expect(broken == 0)
    }
}

extension DrainInput {
    fileprivate var endsARequest: Bool {
        switch self {
        case .answered, .failed, .halted: true
        case .lookedBack, .epochOpened: true
        case .journal, .licence, .formed, .knocked, .tick, .retry, .networkChanged: false
        }
    }
}
