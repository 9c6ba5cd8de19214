/// What the status line and the queue's page tell about the way to the centre.
///
/// Beside this value and what it is made of, nothing of the queue is known to the screens:
/// ``LicenceStanding``, ``LicenceTerms``, ``DrainHalt``, ``DrainTrouble``.
public struct QueueStatus: Equatable, Sendable {
    /// Whether the centre can be reached, as far as is known.
    public enum Connection: Equatable, Sendable {
        /// Nobody has asked yet.
        case unknown
        case offline
        case online
    }

    public var connection: Connection
    public var licence: LicenceStanding
    /// The records the centre has not acknowledged.
    public var waitingRecords: Int64
    /// The age of the oldest of them by the wall clock, never negative; nil when none waits.
    public var oldestAge: Duration?
    /// When everything was last acknowledged, in milliseconds since 1970, UTC; nil for never.
    public var lastDrainWallMilliseconds: Int64?
    /// What the licence grants; nil without one.
    public var terms: LicenceTerms?
    /// The journeys whose records wait, the oldest first: of the ``mostPlaces`` records that go
    /// next.
    public var journeys: [WaitingJourney] = []
    /// The last place before the journal's epoch; 0 unless a restored or copied journal had to go
    /// on under a new name.
    public var origin: Int64 = 0
    /// Why nothing is sent until somebody acts; nil while it goes or will go by itself.
    public var halt: DrainHalt?
    /// Why the last attempt came to nothing; nil after one that succeeded.
    public var trouble: DrainTrouble?
    /// The failures since something last went through.
    public var attempts = 0
    /// When the next attempt is due, in milliseconds since 1970, UTC.
    public var nextTryWallMilliseconds: Int64?
    /// The wall clock here less the centre's, in milliseconds; nil before the centre said.
    public var skewMilliseconds: Int64?
    /// The version of the reference data that the centre offers; nil while it offers none.
    public var offeredReference: String?

    /// As many records as a batch has: more are behind them and wait for the same reason.
    public static let mostPlaces: Int64 = 2000

    public init(
        connection: Connection, licence: LicenceStanding, waitingRecords: Int64,
        oldestAge: Duration?, lastDrainWallMilliseconds: Int64?
    ) {
        self.connection = connection
        self.licence = licence
        self.waitingRecords = waitingRecords
        self.oldestAge = oldestAge
        self.lastDrainWallMilliseconds = lastDrainWallMilliseconds
    }

    /// The status of a journal's queue.
    ///
    /// What waits is what the centre has not acknowledged; there is no outbox beside the journal.
    ///
    /// - Parameters:
    ///   - journal: What the queue may see of the journal.
    ///   - report: How the drain stands.
    ///   - wallMilliseconds: Now. A clock that was set back gives an age of zero.
    public init(
        of journal: some QueuedJournal, report: DrainReport = DrainReport(),
        wallMilliseconds: Int64
    ) throws {
        let head = try journal.headSeq()
        let waiting = max(0, head - report.acknowledged)
        let oldest = waiting > 0 ? try journal.wallMilliseconds(of: report.acknowledged + 1) : nil
        self.init(
            connection: report.isOnline.map { $0 ? .online : .offline } ?? .unknown,
            licence: report.licence, waitingRecords: waiting,
            oldestAge: oldest.map { .milliseconds(Self.age(since: $0, now: wallMilliseconds)) },
            lastDrainWallMilliseconds: report.lastDrainWallMilliseconds)
        if waiting > 0 {
            let next = report.acknowledged + 1
            journeys = try journal.journeys(in: next...min(head, next + Self.mostPlaces - 1))
            for index in journeys.indices
            where report.lastBatch?.overlaps(journeys[index].places) == true {
                journeys[index].attempts = report.attempts
            }
        }
        terms = report.terms
        origin = report.origin
        halt = report.halt
        trouble = report.trouble
        attempts = report.attempts
        nextTryWallMilliseconds = report.nextTryWallMilliseconds
        skewMilliseconds = report.skewMilliseconds
        offeredReference = report.offeredReference
    }

    private static func age(since then: Int64, now: Int64) -> Int64 {
        let (age, overflow) = now.subtractingReportingOverflow(then)
        if overflow { return now > then ? .max : 0 }
        return max(0, age)
    }
}
