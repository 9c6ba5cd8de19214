/// Decides how the journal reaches the centre, as a value: inputs in, actions out.
///
/// Every answer is one of three: go on, wait and try again, or halt and say so. One request is
/// under way at a time. Doubt counts as not stored, and a duplicate as success. After any doubt
/// the centre is asked how far it has got, and the hashes there are compared, before anything is
/// sent. Whether something is due follows from what is, never from what just happened.
public struct DrainMachine: Equatable, Sendable {
    /// How long after the last contact the centre is asked again when nothing waits.
    public static let heartbeat = Duration.seconds(20)
    /// How long after the last contact the centre is asked whether a halt of its own still holds.
    public static let secondLook = Duration.seconds(300)

    /// The request that is under way.
    public enum Phase: Equatable, Sendable {
        case resting
        case askingCursor
        /// A batch; where it ends is known once it was read.
        case sending(BatchPlan, last: Int64?)
    }

    public private(set) var phase = Phase.resting
    /// Why nothing is sent until somebody acts; nil while all is well or will be by itself.
    public private(set) var halt: DrainHalt? = .licence(.notRegistered)
    /// Why the last attempt came to nothing; nil after one that succeeded.
    public private(set) var trouble: DrainTrouble?
    /// Whether the last request was answered by the centre; nil before the first.
    public private(set) var isOnline: Bool?
    /// The last place the centre has acknowledged, as far as is known here.
    public private(set) var acknowledged: Int64
    /// The journal's last place.
    public private(set) var head: Int64
    /// No request goes out before this moment.
    public private(set) var notBefore = Duration.zero
    /// Whether the centre's place was compared with ours since the last doubt.
    private var isInStep = false
    private var lastContact = Duration.zero
    private var backoff = Backoff()
    private var pace = BatchPace()
    /// Batches in a row that may have been at fault.
    private var suspicions = 0

    /// - Parameters:
    ///   - head: The journal's last place.
    ///   - acknowledged: What the last receipt that was kept acknowledges.
    public init(head: Int64, acknowledged: Int64) {
        self.head = head
        self.acknowledged = acknowledged
    }

    /// The failures since something last went through.
    public var attempts: Int { backoff.failures }

    /// The records that wait.
    public var waiting: Int64 { max(0, head - acknowledged) }

    /// When the machine wants a ``DrainInput/tick``; nil while a request is under way, and while
    /// it halts for a reason that only a person here can end.
    public var nextDeadline: Duration? {
        guard phase == .resting else { return nil }
        if let halt {
            return halt.isTheCentres ? max(notBefore, lastContact + Self.secondLook) : nil
        }
        return isInStep && waiting == 0 ? max(notBefore, lastContact + Self.heartbeat) : notBefore
    }

    /// Takes an input.
    ///
    /// - Parameters:
    ///   - now: A moment of a clock that nobody can set.
    ///   - chance: Where the jitter of waits comes from.
    /// - Returns: What to do now, in this order.
    public mutating func take(
        _ input: DrainInput, at now: Duration, using chance: inout some RandomNumberGenerator
    ) -> [DrainAction] {
        settle(input, now, &chance) + begin(now)
    }

    private mutating func settle(
        _ input: DrainInput, _ now: Duration, _ chance: inout some RandomNumberGenerator
    ) -> [DrainAction] {
        switch input {
        case .tick: break
        case .journal(let head): self.head = max(self.head, head)
        case .licence(let state): licence(state, now)
        case .formed(let last):
            if case .sending(let plan, nil) = phase, last >= plan.first {
                phase = .sending(plan, last: last)
            }
        case .answered(let answer): return answered(answer, now, &chance)
        case .failed(let trouble, let retryAfter): failed(trouble, retryAfter, now, &chance)
        case .halted(let halt): stop(halt, now)
        case .retry: retry(now)
        case .networkChanged: networkChanged(now)
        }
        return []
    }

    /// Begins what is due: first the comparison with the centre, then what waits, then a sign of
    /// life now and then.
    private mutating func begin(_ now: Duration) -> [DrainAction] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        if halt == nil, isInStep, waiting > 0 {
            let plan = BatchPlan(
                first: acknowledged + 1, records: pace.records, isOpaque: pace.isOpaque)
            phase = .sending(plan, last: nil)
            return [.send(plan)]
        }
        phase = .askingCursor
        return [.askCursor]
    }
}

// MARK: - Three outcomes

extension DrainMachine {
    /// Advance, if the two journals agree where the centre says it stands.
    private mutating func answered(
        _ answer: CentreAnswer, _ now: Duration, _ chance: inout some RandomNumberGenerator
    ) -> [DrainAction] {
        let wasUnderWay = phase
        guard wasUnderWay != .resting else { return [] }
        isOnline = true
        lastContact = now
        if answer.acknowledged > head {
            stop(.journalBehind, now)
            return []
        }
        if let own = answer.ownHash, own != answer.head {
            stop(.fork, now)
            return []
        }
        if case .sending(let plan, _) = wasUnderWay, answer.acknowledged < plan.first {
            failed(.nothingStored, nil, now, &chance)
            return []
        }
        phase = .resting
        isInStep = true
        // A centre that answers and agrees holds nothing against the terminal; how it stands with
        // the licence it says apart.
        if halt?.isTheCentres == true, halt != .licence(.revoked) { halt = nil }
        if wasUnderWay != .askingCursor || answer.acknowledged > acknowledged
            || answer.acknowledged == head || trouble?.blame == .theWay
        {
            succeeded()
        }
        guard acknowledged != answer.acknowledged else { return [] }
        acknowledged = answer.acknowledged
        pace.reached(acknowledged)
        return [.acknowledge(acknowledged)]
    }

    /// An answer about the place alone proves that the way is clear, but not that a batch that
    /// failed can pass: its waits go on growing.
    private mutating func succeeded() {
        trouble = nil
        suspicions = 0
        backoff.succeeded()
    }

    /// Back off.
    private mutating func failed(
        _ trouble: DrainTrouble, _ retryAfter: Duration?, _ now: Duration,
        _ chance: inout some RandomNumberGenerator
    ) {
        guard phase != .resting else { return }
        if case .sending(let plan, let last?) = phase { suspect(trouble, plan.first...last) }
        phase = .resting
        isInStep = false
        if let isOnline = trouble.cameFromTheCentre {
            self.isOnline = isOnline
            if isOnline { lastContact = now }
        }
        self.trouble = trouble
        notBefore = now + backoff.failed(retryAfter: retryAfter, using: &chance)
    }

    /// Halves a batch that keeps failing. What the centre refuses outright is halved at once and
    /// without growing waits, since the centre itself is well.
    private mutating func suspect(_ trouble: DrainTrouble, _ batch: ClosedRange<Int64>) {
        switch trouble.blame {
        case .theWay: break
        case .perhapsTheBatch:
            suspicions += 1
            if suspicions > 1 { pace.narrow(batch) }
        case .theBatch:
            let isLastResort = pace.isOpaque
            pace.narrow(batch)
            if !isLastResort { backoff.succeeded() }
        }
    }

    /// Halt and say so.
    private mutating func stop(_ halt: DrainHalt, _ now: Duration) {
        phase = .resting
        isInStep = false
        isOnline = true
        lastContact = now
        trouble = nil
        self.halt = halt
    }

    /// A licence that became valid lets the drain go on; any other state halts it. A request that
    /// is under way is still answered: what was stored is stored.
    private mutating func licence(_ state: LicenceStanding, _ now: Duration) {
        if state != .valid {
            halt = .licence(state)
        } else if case .licence = halt {
            halt = nil
            notBefore = now
        }
    }

    /// Another look at once. Only a new licence ends the halt for want of a valid one.
    private mutating func retry(_ now: Duration) {
        if halt?.isTheCentres == true { halt = nil }
        guard phase == .resting else { return }
        isInStep = false
        notBefore = now
    }

    /// The way may be open again, or just have closed: one question tells. A centre that asked for
    /// peace keeps it.
    private mutating func networkChanged(_ now: Duration) {
        guard phase == .resting, trouble == nil || isOnline == false else { return }
        isInStep = false
        notBefore = now
    }
}

extension DrainTrouble {
    /// Whether the centre itself gave this answer; nil where nobody was asked.
    fileprivate var cameFromTheCentre: Bool? {
        switch self {
        case .busy, .centreFull, .centreFailed, .refused, .outOfStep, .nothingStored: true
        case .unreachable, .untrusted, .notTheCentre, .interrupted: false
        case .journalUnreadable: nil
        }
    }
}
