import SyncProtocol
import SyncQueue
import TestSupport

/// A machine with its clock and its chance, and short words for what it is told.
struct Desk {
    var machine: DrainMachine
    var now = Duration.zero
    var chance: SeededGenerator

    init(head: Int64 = 0, acknowledged: Int64 = 0, seed: UInt64 = 1) {
        machine = DrainMachine(head: head, acknowledged: acknowledged)
        chance = SeededGenerator(seed: seed)
    }

    /// A machine that is licensed and has been told by the centre where it stands.
    static func inStep(head: Int64, acknowledged: Int64 = 0) -> Desk {
        var desk = Desk(head: head, acknowledged: acknowledged)
        desk.tell(.licence(.valid))
        desk.tell(.answered(.agreeing(on: acknowledged)))
        return desk
    }

    @discardableResult
    mutating func tell(_ input: DrainInput) -> [DrainAction] {
        machine.take(input, at: now, using: &chance)
    }

    @discardableResult
    mutating func fail(_ trouble: DrainTrouble, retryAfter: Duration? = nil) -> [DrainAction] {
        tell(.failed(trouble, retryAfter: retryAfter))
    }

    /// Lets time pass until the machine wants a request; the door stays closed meanwhile.
    @discardableResult
    mutating func wait() -> [DrainAction] {
        var actions = waitOnce()
        while actions == [.knock] {
            tell(.knocked(isOpen: false))
            actions = waitOnce()
        }
        return actions
    }

    /// Lets time pass until the machine wants to be told.
    mutating func waitOnce() -> [DrainAction] {
        now = max(now, machine.nextDeadline ?? now)
        return tell(.tick)
    }
}

extension CentreAnswer {
    /// The centre holds the same journal up to a place.
    static func agreeing(on seq: Int64) -> CentreAnswer {
        CentreAnswer(acknowledged: seq, head: .sample(seq), ownHash: .sample(seq))
    }

    /// The centre holds another journal.
    static func differing(at seq: Int64) -> CentreAnswer {
        CentreAnswer(acknowledged: seq, head: .sample(seq + 1000), ownHash: .sample(seq))
    }
}

extension ChainHash {
    /// A hash that stands for a place; that before the first is zero.
    static func sample(_ seq: Int64) -> ChainHash {
        guard seq > 0 else { return .zero }
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: seq >> (8 * Int64($0 % 8))) }
        return ChainHash(bytes: bytes) ?? .zero
    }
}
