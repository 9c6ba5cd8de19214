import SyncProtocol
import SyncQueue
import TestSupport
import Testing

/// A terminal that was put back from an old copy and written on, and the centre that knew it
/// before; every fault may befall each thing that it does.
private struct ForkWorld {
    var terminal: SimulatedTerminal
    var centre = SimulatedCentre()
    var actions: [DrainAction] = []
    var now = Duration.zero
    var chance = SeededGenerator(seed: 5)
    private var names: UInt64 = 100

    enum Fate: CaseIterable {
        case well, lostBefore, lostAfter, crashBefore, crashAfter
    }

    /// - Parameters:
    ///   - kept: How many of the centre's three records the old copy has.
    ///   - other: How many were written on it since.
    init(kept: Int, other: Int) {
        let device = DeviceID(bytes: [UInt8](repeating: 1, count: 16)).unsafelyUnwrapped
        terminal = SimulatedTerminal(device: device, epoch: UniqueID(high: 0, low: 1))
        for event in 0..<UInt64(kept) {
            terminal.folder.journal.append(UniqueID(high: 0, low: 10 + event), .plain)
        }
        var original = terminal.folder.journal
        for event in UInt64(kept)..<3 {
            original.append(UniqueID(high: 0, low: 10 + event), .plain)
        }
        for event in 0..<UInt64(other) {
            terminal.folder.journal.append(UniqueID(high: 0, low: 20 + event), .plain)
        }
        _ = centre.take(
            SimulatedCentre.Request(
                device: device, epoch: original.epoch, newsSeen: 0,
                ask: .batch(
                    SimulatedCentre.Batch(first: 1, entries: original.entries, keys: []))),
            at: 1)
        restart()
    }

    mutating func step(_ fate: Fate) {
        guard !actions.isEmpty else {
            now = max(now, terminal.machine.nextDeadline ?? now)
            tell(.journal(head: terminal.folder.journal.head))
            return tell(.tick)
        }
        let action = actions.removeFirst()
        switch fate {
        case .crashBefore: return restart()
        case .lostBefore: return fail(action)
        case .well, .lostAfter, .crashAfter: break
        }
        let inputs = carryOut(action)
        switch fate {
        case .crashAfter: restart()
        case .lostAfter: fail(action)
        default: for input in inputs { tell(input) }
        }
    }

    /// What a thing that is done leads to.
    private mutating func carryOut(_ action: DrainAction) -> [DrainInput] {
        switch action {
        case .acknowledge(let seq):
            terminal.folder.kept = (terminal.folder.journal.epoch, seq)
            return []
        case .knock: return [.knocked(isOpen: true)]
        case .askCursor: return ask(.cursor)
        case .compare(let seq): return ask(.place(seq))
        case .lookBack:
            var look = LookBack(terminal.folder.journal.earlier, device: terminal.folder.device)
            while case .ask(let epoch) = look.step {
                look.take(acknowledged: receipt(.cursor, epoch)?.acknowledged ?? 0)
            }
            guard case .found(let place) = look.step else { return [] }
            return [.lookedBack(after: place)]
        case .openEpoch(let seq):
            names += 1
            terminal.folder.journal.openEpoch(
                UniqueID(high: 0, low: names), after: seq, by: terminal.folder.device)
            let journal = terminal.folder.journal
            return [.epochOpened(origin: journal.origin, head: journal.head)]
        case .send(let plan):
            let batch = terminal.batch(plan)
            let last = batch.first + Int64(batch.entries.count) - 1
            return [.formed(last: last)] + ask(.batch(batch))
        }
    }

    private mutating func ask(_ ask: SimulatedCentre.Request.Ask) -> [DrainInput] {
        let journal = terminal.folder.journal
        guard let receipt = receipt(ask, journal.epoch) else { return [.halted(.fork)] }
        let isKnown = receipt.acknowledged > 0
        return [
            .answered(
                CentreAnswer(
                    acknowledged: isKnown ? receipt.acknowledged : journal.origin,
                    head: receipt.head,
                    ownHash: isKnown ? journal.hash(at: receipt.acknowledged) : .zero))
        ]
    }

    private mutating func receipt(
        _ ask: SimulatedCentre.Request.Ask, _ epoch: UniqueID
    ) -> SimulatedCentre.Receipt? {
        let request = SimulatedCentre.Request(
            device: terminal.folder.device, epoch: epoch, newsSeen: 0, ask: ask)
        guard case .receipt(let receipt) = centre.take(request, at: 1) else { return nil }
        return receipt
    }

    private mutating func tell(_ input: DrainInput) {
        actions += terminal.machine.take(input, at: now, using: &chance)
    }

    private mutating func fail(_ action: DrainAction) {
        switch action {
        case .acknowledge, .knock: break
        case .openEpoch:
            // What counts is under which name the journal goes now.
            let journal = terminal.folder.journal
            tell(
                journal.origin == terminal.machine.origin
                    ? .failed(.epochNotOpened, retryAfter: nil)
                    : .epochOpened(origin: journal.origin, head: journal.head))
        default: tell(.failed(.interrupted, retryAfter: nil))
        }
    }

    private mutating func restart() {
        actions = []
        terminal.restart(at: now)
        now = .zero
        tell(.licence(.valid))
    }

    private var stored: [UniqueID] {
        centre.database.ledgers.values.flatMap { $0.entries.filter { $0.opens == nil } }
            .map(\.event)
    }

    /// Whether no event is there twice.
    var isOnce: Bool { Set(stored).count == stored.count }

    /// Whether everything is there: what the centre had, and what was written since.
    func isWhole(other: Int) -> Bool {
        let all =
            (0..<3).map { UniqueID(high: 0, low: 10 + $0) }
            + (0..<UInt64(other)).map { UniqueID(high: 0, low: 20 + $0) }
        return Set(stored) == Set(all)
    }

    var isDrained: Bool {
        terminal.machine.waiting == 0 && terminal.machine.halt == nil && actions.isEmpty
            && centre.database.ledgers[terminal.folder.journal.epoch]?.acknowledged
                == terminal.folder.journal.head
    }
}

@Suite("Every fault while a new epoch is opened")
struct ForkWorldTests {
    @Test(
        "R-303: whatever befalls five steps of a restored journal, all arrives in the end, once",
        arguments: [(0, 0), (0, 2), (1, 1), (2, 0), (2, 2)])
    func exhaustive(kept: Int, other: Int) {
        var worlds = [ForkWorld(kept: kept, other: other)]
        var unsafe = 0
        for _ in 0..<5 {
            worlds = worlds.flatMap { world in
                ForkWorld.Fate.allCases.compactMap { fate in
                    // A fate befalls what is being done; without that, time passes.
                    guard !world.actions.isEmpty || fate == .well else { return nil }
                    var next = world
                    next.step(fate)
                    return next
                }
            }
            unsafe += worlds.filter { !$0.isOnce }.count
        }
        var stuck = 0
        for var world in worlds {
            var steps = 0
            while !world.isDrained, steps < 60 {
                world.step(.well)
                steps += 1
            }
            if !world.isDrained || !world.isWhole(other: other) { stuck += 1 }
            if !world.isOnce { unsafe += 1 }
        }
        #expect(worlds.count > 500)
        #expect(unsafe == 0)
        #expect(stuck == 0)
    }
}
