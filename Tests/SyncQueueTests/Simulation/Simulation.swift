import SyncProtocol
import SyncQueue
import TestSupport

/// Terminals and a centre in a time of their own, with everything that may befall them drawn from
/// one seed: the same seed gives the same run.
struct Simulation {
    var centre = SimulatedCentre()
    var terminals: [SimulatedTerminal] = []
    var now = Duration.zero
    var chance: SeededGenerator
    var events: [Event] = []
    var hasFaults = true
    /// Whether a terminal ever counted more as stored than the centre had ever had.
    var wasOverclaimed = false
    /// The most that each ledger ever held.
    var mostStored: [UniqueID: Int64] = [:]
    private var names: UInt64 = 0
    /// Whether the centre is spared a restore while a folder is in use twice: then both may bring
    /// what it lacks, each under its own name, and the ledgers hold it twice.
    let isSpared: Bool

    /// Something that will happen.
    struct Event {
        let due: Duration
        let what: What

        enum What {
            case arrives(SimulatedCentre.Request, Int, number: Int)
            case answers(Int, number: Int, Answer)
            case givesUp(Int, number: Int)
        }

        enum Answer {
            case reply(SimulatedCentre.Reply, to: SimulatedCentre.Request)
            case lost(DrainTrouble)
        }
    }

    /// Licences are valid for so long; a clock that jumps may pass it.
    static let validity = Duration.seconds(20 * 86_400)

    init(seed: UInt64, terminals count: Int = 4, isSpared: Bool = true) {
        self.isSpared = isSpared
        chance = SeededGenerator(seed: seed)
        for _ in 0..<count {
            terminals.append(SimulatedTerminal(device: newDevice(), epoch: newID()))
        }
        for index in terminals.indices { judgeLicence(index) }
    }

    /// Lets things happen, one after the other, with faults among them.
    mutating func suffer(steps: Int) {
        for _ in 0..<steps {
            if Int.random(in: 0..<4, using: &chance) == 0 { befall() }
            _ = step()
        }
    }

    /// Ends all faults and lets an hour pass.
    ///
    /// - Returns: Whether everything is at the centre.
    mutating func recover() -> Bool {
        hasFaults = false
        centre.isDown = false
        centre.isFull = false
        centre.revoked = []
        for index in terminals.indices {
            terminals[index].isDiskFull = false
            terminals[index].skew = .zero
            terminals[index].finishErasures()
            judgeLicence(index)
        }
        let end = now + .seconds(3600)
        while now < end, !isDrained || !isForgotten {
            for index in terminals.indices where terminals[index].machine.halt == .cloned {
                registerAnew(index)
            }
            guard step() else { break }
        }
        return isDrained
    }

    mutating func newID() -> UniqueID {
        names += 1
        return UniqueID(high: 0, low: names)
    }

    mutating func newDevice() -> DeviceID {
        names += 1
        let number = names
        let bytes = (0..<16).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0 % 8))) }
        return DeviceID(bytes: bytes).unsafelyUnwrapped
    }

    /// The centre's clock, milliseconds.
    var time: Int64 { now.milliseconds }

    /// The next thing that is due happens.
    ///
    /// - Returns: Whether there was any.
    mutating func step() -> Bool {
        watch()
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
            judgeLicence(tick.1)
            tell(tick.1, .tick)
        } else {
            return false
        }
        return true
    }
}

// MARK: - What has to hold

extension Simulation {
    /// Whether each terminal's journal is at the centre to its end, with the same head.
    var isDrained: Bool {
        terminals.allSatisfy { terminal in
            let journal = terminal.folder.journal
            let ledger = centre.database.ledgers[journal.epoch]
            return terminal.machine.waiting == 0 && terminal.machine.halt == nil
                && ledger?.acknowledged ?? 0 == (journal.head > journal.origin ? journal.head : 0)
                && (ledger?.entries.last?.hash).map { .sample($0) }
                    ?? journal.hash(at: journal.head)
                    == journal.hash(at: journal.head)
        }
    }

    /// What does not hold: each ledger hangs together and holds each event once, no terminal
    /// counts on more, and nobody who was erased has a key there.
    var unsafe: [String] {
        [
            (wasOverclaimed, "a terminal counted on more than there was"),
            (!isChained, "a ledger does not hang together"),
            (isSpared && !isOnce, "an event is there twice"),
            (!isClean, "the centre has a key of somebody erased"),
        ].filter(\.0).map(\.1)
    }

    private var isClean: Bool {
        centre.database.holders.keys.allSatisfy { !centre.erased.contains($0) }
    }

    /// Whether whoever was erased is forgotten at every terminal.
    var isForgotten: Bool {
        terminals.allSatisfy { $0.folder.keys.isDisjoint(with: centre.erased) }
    }

    /// Whether every event of every terminal is at the centre.
    var isWhole: Bool {
        let stored = Set(centre.database.ledgers.values.flatMap { $0.entries.map(\.event) })
        return terminals.allSatisfy { terminal in
            terminal.folder.journal.entries.allSatisfy { entry in
                entry.opens != nil || stored.contains(entry.event)
            }
        }
    }

    private var isChained: Bool {
        centre.database.ledgers.allSatisfy { epoch, ledger in
            zip(ledger.entries, ledger.entries.dropFirst()).allSatisfy { before, entry in
                SimulatedJournal.hash(entry.event, in: epoch, after: before.hash) == entry.hash
            }
        }
    }

    private var isOnce: Bool {
        let all = centre.database.ledgers.values.flatMap { $0.entries.map(\.event) }
        return Set(all).count == all.count
    }

    private mutating func watch() {
        for terminal in terminals {
            let journal = terminal.folder.journal
            let claimed = max(terminal.machine.acknowledged, terminal.folder.acknowledged)
            if claimed > max(journal.origin, mostStored[journal.epoch] ?? 0) {
                wasOverclaimed = true
            }
        }
    }
}

extension Duration {
    fileprivate var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
