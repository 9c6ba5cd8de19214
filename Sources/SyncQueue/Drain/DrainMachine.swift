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

    /// Between two knocks at a door that was closed, in milliseconds.
    static let knockMilliseconds: ClosedRange<Int64> = 500...1200

    /// The request that is under way.
    public enum Phase: Equatable, Sendable {
        case resting
        case askingCursor
        /// One place of a journal that the centre has otherwise is compared with the centre's.
        case comparing(ForkSearch)
        /// The centre has nothing of this epoch; what it has of earlier ones is being asked.
        case lookingBack
        /// A new epoch is being opened here.
        case openingEpoch
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
    /// The last place before the journal's epoch: there the two journals always agree.
    public private(set) var origin: Int64
    /// No request goes out before this moment.
    public private(set) var notBefore = Duration.zero
    /// Whether the centre's place was compared with ours since the last doubt.
    private var isInStep = false
    private var lastContact = Duration.zero
    private var backoff = Backoff()
    private var pace = BatchPace()
    /// Batches in a row that may have been at fault.
    private var suspicions = 0
    /// When to see again whether somebody listens there; nil while that is no question.
    private var nextKnock: Duration?
    /// Whether the door was found open and no request has been through since.
    private var wasOpen = false
    /// Whether the centre called this journal another one, and nothing passed since.
    private var isDisputed = false

    /// - Parameters:
    ///   - head: The journal's last place.
    ///   - acknowledged: What the last receipt that was kept acknowledges.
    ///   - origin: The last place before the journal's epoch.
    public init(head: Int64, acknowledged: Int64, origin: Int64 = 0) {
        self.head = head
        self.acknowledged = acknowledged
        self.origin = origin
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
        return min(nextRequest, nextKnock ?? nextRequest)
    }

    private var nextRequest: Duration {
        isInStep && waiting == 0 ? max(notBefore, lastContact + Self.heartbeat) : notBefore
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
                head = max(head, last)
            }
        case .answered(let answer): return answered(answer, now, &chance)
        case .lookedBack(let place): return lookedBack(place, now)
        case .epochOpened(let origin, let head): epochOpened(origin, head, now)
        case .failed(let trouble, let retryAfter): failed(trouble, retryAfter, now, &chance)
        case .halted(.fork): disputed(now)
        case .halted(let halt): stop(halt, now)
        case .knocked(let isOpen): knocked(isOpen, now, &chance)
        case .retry: retry(now)
        case .networkChanged: networkChanged(now)
        }
        return []
    }

    /// Begins what is due: first the comparison with the centre, then what waits, then a sign of
    /// life now and then.
    private mutating func begin(_ now: Duration) -> [DrainAction] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        if halt == nil, now < nextRequest {
            nextKnock = nil
            return [.knock]
        }
        nextKnock = nil
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
        guard wasUnderWay.awaitsAnAnswer else { return [] }
        isOnline = true
        lastContact = now
        if case .comparing(let search) = wasUnderWay {
            return compared(search, answer, now, &chance)
        }
        if answer.acknowledged > head {
            return go(
                on: ForkSearch(from: origin, to: head + 1, hint: acknowledged))
        }
        if let own = answer.ownHash, own != answer.head {
            return go(
                on: ForkSearch(from: origin, to: answer.acknowledged, hint: acknowledged))
        }
        if wasUnderWay == .askingCursor, origin > 0, answer.acknowledged == origin {
            phase = .lookingBack
            guard acknowledged != origin else { return [.lookBack] }
            acknowledged = origin
            return [.acknowledge(origin), .lookBack]
        }
        if case .sending(let plan, _) = wasUnderWay, answer.acknowledged < plan.first {
            failed(.nothingStored, nil, now, &chance)
            return []
        }
        return agreed(answer.acknowledged, after: wasUnderWay)
    }

    private mutating func agreed(_ place: Int64, after wasUnderWay: Phase) -> [DrainAction] {
        phase = .resting
        isInStep = true
        // A centre that answers and agrees holds nothing against the terminal; how it stands with
        // the licence it says apart.
        if halt?.isTheCentres == true, halt != .licence(.revoked) { halt = nil }
        let wasQuestion = wasUnderWay == .askingCursor || wasUnderWay == .lookingBack
        if !wasQuestion { isDisputed = false }
        if !wasQuestion || place > acknowledged || place == head || trouble?.blame == .theWay {
            succeeded()
        }
        guard acknowledged != place else { return [] }
        acknowledged = place
        pace.reached(acknowledged)
        return [.acknowledge(acknowledged)]
    }

    /// An answer about the place alone proves that the way is clear, but not that a batch that
    /// failed can pass: its waits go on growing.
    private mutating func succeeded() {
        trouble = nil
        wasOpen = false
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
        // A door that is open, and behind which nobody can be reached, is not knocked at again.
        let mayKnock = trouble == .unreachable && !wasOpen
        nextKnock = mayKnock ? now + Self.pause(&chance) : nil
        wasOpen = false
    }

    /// A centre that comes back is asked at once, however long the wait was to be.
    private mutating func knocked(
        _ isOpen: Bool, _ now: Duration, _ chance: inout some RandomNumberGenerator
    ) {
        guard phase == .resting, halt == nil, trouble == .unreachable else { return }
        if isOpen {
            wasOpen = true
            notBefore = now
        } else {
            nextKnock = now + Self.pause(&chance)
        }
    }

    private static func pause(_ chance: inout some RandomNumberGenerator) -> Duration {
        .milliseconds(Int64.random(in: knockMilliseconds, using: &chance))
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

// MARK: - Another journal at the centre

extension DrainMachine {
    /// Looks further for the last common place, or has the new epoch opened behind it. While the
    /// licence forbids to send, nothing is opened either.
    private mutating func go(on search: ForkSearch) -> [DrainAction] {
        isInStep = false
        if case .licence = halt {
            phase = .resting
            return []
        }
        trouble = nil
        // What was counted as acknowledged may be the other journal's.
        acknowledged = search.common
        if search.isOver {
            phase = .openingEpoch
            return [.openEpoch(after: search.common)]
        }
        phase = .comparing(search)
        return [.compare(at: search.place)]
    }

    private mutating func compared(
        _ search: ForkSearch, _ answer: CentreAnswer, _ now: Duration,
        _ chance: inout some RandomNumberGenerator
    ) -> [DrainAction] {
        // A centre that has less than a moment ago is asked from the beginning.
        guard answer.acknowledged == search.place else {
            failed(.outOfStep, nil, now, &chance)
            return []
        }
        var search = search
        search.take(isAlike: answer.ownHash == answer.head)
        return go(on: search)
    }

    /// A centre that was put back to before this epoch may lack the end of an earlier one: what
    /// it lacks goes along in another epoch.
    private mutating func lookedBack(_ place: Int64?, _ now: Duration) -> [DrainAction] {
        guard phase == .lookingBack else { return [] }
        lastContact = now
        guard let place else { return agreed(origin, after: .lookingBack) }
        phase = .openingEpoch
        return [.openEpoch(after: place)]
    }

    private mutating func epochOpened(_ origin: Int64, _ head: Int64, _ now: Duration) {
        guard phase == .openingEpoch else { return }
        phase = .resting
        self.origin = origin
        self.head = head
        acknowledged = origin
        pace = BatchPace()
        isDisputed = false
        notBefore = now
        if halt?.isTheCentres == true { halt = nil }
    }

    /// A refusal is not signed: the signed answer about the place decides. Where that agrees and
    /// the journal is refused again, a person has to look.
    private mutating func disputed(_ now: Duration) {
        guard phase != .resting else { return }
        guard !isDisputed else { return stop(.fork, now) }
        isDisputed = true
        phase = .resting
        isInStep = false
        isOnline = true
        lastContact = now
        notBefore = now
    }
}

extension DrainMachine.Phase {
    /// Whether a signed answer about a place is what it waits for.
    fileprivate var awaitsAnAnswer: Bool {
        switch self {
        case .resting, .lookingBack, .openingEpoch: false
        case .askingCursor, .comparing, .sending: true
        }
    }
}

extension DrainTrouble {
    /// Whether the centre itself gave this answer; nil where nobody was asked.
    fileprivate var cameFromTheCentre: Bool? {
        switch self {
        case .busy, .centreFull, .centreFailed, .refused, .outOfStep, .nothingStored: true
        case .unreachable, .untrusted, .notTheCentre, .interrupted: false
        case .journalUnreadable, .epochNotOpened: nil
        }
    }
}
