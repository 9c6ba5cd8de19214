import SyncProtocol
import SyncQueue
import TestSupport

/// Terminals and a centre in a time of their own, with everything that may befall them drawn from
/// one seed: the same seed gives the same run.
struct Simulation {
    private(set) var centre: SimulatedCentre
    private(set) var terminals: [SimulatedTerminal]
    private(set) var now = Duration.zero
    private var chance: SeededGenerator
    private var events: [Event] = []
    private var hasFaults = true
    /// Whether a terminal ever counted more as stored than the centre ever had.
    private var wasOverclaimed = false
    /// The most that each ledger ever held.
    private var mostStored: [Int]

    private struct Event {
        let due: Duration
        let what: What

        enum What {
            case arrives(SimulatedCentre.Request, number: Int)
            case answers(Int, number: Int, DrainInput)
            case givesUp(Int, number: Int)
        }
    }

    /// How long a terminal waits for an answer.
    private static let patience = Duration.seconds(60)

    init(seed: UInt64, terminals count: Int = 4) {
        chance = SeededGenerator(seed: seed)
        centre = SimulatedCentre(terminals: count)
        terminals = (0..<count).map { SimulatedTerminal(number: $0) }
        mostStored = Array(repeating: 0, count: count)
        for index in 0..<count { tell(index, .licence(.valid)) }
    }

    // MARK: - Running

    /// Lets things happen, one after the other, with faults among them.
    mutating func suffer(steps: Int) {
        for _ in 0..<steps {
            if Int.random(in: 0..<4, using: &chance) == 0 { befall() }
            _ = step()
        }
    }

    /// Ends all faults and lets half an hour pass.
    ///
    /// - Returns: Whether everything is at the centre.
    mutating func recover() -> Bool {
        hasFaults = false
        centre.isDown = false
        centre.isFull = false
        centre.revoked = []
        let end = now + .seconds(1800)
        while now < end, !isDrained, step() {}
        return isDrained
    }

    var isDrained: Bool {
        terminals.allSatisfy { terminal in
            terminal.machine.waiting == 0 && terminal.machine.halt == nil
                && centre.ledgers[terminal.number].count == Int(terminal.head)
        }
    }

    /// Whether each ledger is the beginning of its journal, each place once, and no terminal ever
    /// counted on more.
    var isSafe: Bool {
        centre.doubles == 0 && !wasOverclaimed
            && terminals.allSatisfy { terminal in
                centre.ledgers[terminal.number].enumerated().allSatisfy { place, hash in
                    hash == terminal.hash(at: Int64(place + 1))
                }
            }
    }

    /// The next thing that is due happens.
    ///
    /// - Returns: Whether there was any.
    private mutating func step() -> Bool {
        for terminal in terminals
        where terminal.machine.acknowledged > mostStored[terminal.number] {
            wasOverclaimed = true
        }
        let ticks = terminals.indices.compactMap { index in
            terminals[index].machine.nextDeadline.map { ($0 + terminals[index].started, index) }
        }
        let tick = ticks.min { $0.0 < $1.0 }
        let event = events.indices.min { events[$0].due < events[$1].due }
        if let event, tick.map({ events[event].due <= $0.0 }) ?? true {
            let next = events.remove(at: event)
            now = max(now, next.due)
            happen(next.what)
        } else if let tick {
            now = max(now, tick.0)
            tell(tick.1, .tick)
        } else {
            return false
        }
        return true
    }

    private mutating func happen(_ what: Event.What) {
        switch what {
        case .arrives(let request, let number): arrive(request, number)
        case .answers(let index, let number, let input):
            if terminals[index].request == number { tell(index, input) }
        case .givesUp(let index, let number):
            guard terminals[index].request == number,
                terminals[index].machine.phase != .resting
            else { return }
            tell(index, .failed(.interrupted, retryAfter: nil))
        }
    }

    // MARK: - The way

    private mutating func tell(_ index: Int, _ input: DrainInput) {
        var terminal = terminals[index]
        let actions = terminal.machine.take(
            input, at: now - terminal.started, using: &chance)
        terminals[index] = terminal
        for action in actions { carryOut(action, index) }
    }

    private mutating func carryOut(_ action: DrainAction, _ index: Int) {
        switch action {
        case .acknowledge(let seq): terminals[index].kept = seq
        case .askCursor: send(SimulatedCentre.Request(terminal: index, first: 1, hashes: []))
        case .send(let plan):
            let batch = terminals[index].batch(plan)
            tell(index, .formed(last: batch.last))
            send(
                SimulatedCentre.Request(
                    terminal: index, first: plan.first, hashes: batch.hashes))
        }
    }

    /// A request may be lost, come late, or come twice.
    private mutating func send(_ request: SimulatedCentre.Request) {
        terminals[request.terminal].request += 1
        let number = terminals[request.terminal].request
        events.append(
            Event(due: now + Self.patience, what: .givesUp(request.terminal, number: number)))
        for _ in 0..<copies() {
            events.append(Event(due: now + delay(), what: .arrives(request, number: number)))
        }
    }

    private mutating func arrive(_ request: SimulatedCentre.Request, _ number: Int) {
        let terminal = terminals[request.terminal]
        guard !centre.isDown else {
            return answer(
                request.terminal, number, .failed(.unreachable, retryAfter: nil))
        }
        let reply = centre.take(request)
        mostStored[request.terminal] = max(
            mostStored[request.terminal], centre.ledgers[request.terminal].count)
        switch reply {
        case .receipt(let acknowledged, let head):
            let own = acknowledged <= terminal.head ? terminal.hash(at: acknowledged) : nil
            answer(
                request.terminal, number,
                .answered(CentreAnswer(acknowledged: acknowledged, head: head, ownHash: own)))
        case .gap: answer(request.terminal, number, .failed(.outOfStep, retryAfter: nil))
        case .fork: answer(request.terminal, number, .halted(.fork))
        case .full:
            answer(request.terminal, number, .failed(.centreFull, retryAfter: .seconds(5)))
        case .revoked:
            answer(request.terminal, number, .halted(.licence(.revoked)))
        }
    }

    /// An answer may be lost, cut, or replaced by a stranger's.
    private mutating func answer(_ index: Int, _ number: Int, _ input: DrainInput) {
        var input = input
        if hasFaults {
            switch Int.random(in: 0..<12, using: &chance) {
            case 0: return
            case 1: input = .failed(.interrupted, retryAfter: nil)
            case 2: input = .failed(.notTheCentre, retryAfter: nil)
            default: break
            }
        }
        if case .answered = input, terminals[index].machine.halt == .licence(.revoked) {
            events.append(
                Event(due: now, what: .answers(index, number: number, .licence(.valid))))
        }
        events.append(Event(due: now + delay(), what: .answers(index, number: number, input)))
    }

    private mutating func copies() -> Int {
        guard hasFaults else { return 1 }
        return [0, 1, 1, 1, 1, 1, 1, 2].randomElement(using: &chance) ?? 1
    }

    private mutating func delay() -> Duration {
        let isLate = hasFaults && Int.random(in: 0..<20, using: &chance) == 0
        return .milliseconds(Int64.random(in: 1...(isLate ? 200_000 : 300), using: &chance))
    }

    // MARK: - Faults

    /// Something happens to somebody.
    private mutating func befall() {
        let index = Int.random(in: 0..<terminals.count, using: &chance)
        switch Int.random(in: 0..<16, using: &chance) {
        case 0...6:
            terminals[index].head += Int64.random(in: 1...60, using: &chance)
            tell(index, .journal(head: terminals[index].head))
        case 7: restart(index)
        case 8:
            terminals[index].kept = 0
            restart(index)
        case 9: centre.isDown.toggle()
        case 10: centre.isFull.toggle()
        case 11: centre.backUp()
        case 12: centre.restore()
        case 13: centre.revoked.formSymmetricDifference([index])
        case 14: tell(index, .networkChanged)
        default: tell(index, .retry)
        }
    }

    private mutating func restart(_ index: Int) {
        terminals[index].restart(at: now)
        tell(index, .licence(.valid))
    }
}
