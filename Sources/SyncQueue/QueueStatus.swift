/// What the status line tells about the way to the centre.
public struct QueueStatus: Equatable, Sendable {
    /// Whether the centre can be reached, as far as is known.
    public enum Connection: Equatable, Sendable {
        /// Nobody has asked yet.
        case unknown
        case offline
        case online
    }

    /// Whether the terminal is tied to the show.
    public enum Licence: Equatable, Sendable {
        /// No licence yet: everything works and nothing is drained.
        case notRegistered
    }

    public let connection: Connection
    public let licence: Licence
    /// The records the centre has not acknowledged.
    public let waitingRecords: Int64
    /// The age of the oldest of them by the wall clock, never negative; nil when none waits.
    public let oldestAge: Duration?
    /// When everything was last acknowledged, in milliseconds since 1970, UTC; nil for never.
    public let lastDrainWallMilliseconds: Int64?

    public init(
        connection: Connection, licence: Licence, waitingRecords: Int64, oldestAge: Duration?,
        lastDrainWallMilliseconds: Int64?
    ) {
        self.connection = connection
        self.licence = licence
        self.waitingRecords = waitingRecords
        self.oldestAge = oldestAge
        self.lastDrainWallMilliseconds = lastDrainWallMilliseconds
    }

    /// The status of a journal's queue before any licence is registered.
    ///
    /// What waits is what the centre has not acknowledged; there is no outbox beside the journal.
    ///
    /// - Parameters:
    ///   - journal: What the queue may see of the journal.
    ///   - wallMilliseconds: Now. A clock that was set back gives an age of zero.
    public init(of journal: some QueuedJournal, wallMilliseconds: Int64) throws {
        let head = try journal.headSeq()
        let acknowledged = try journal.acknowledgedSeq()
        let waiting = max(0, head - acknowledged)
        let oldest = waiting > 0 ? try journal.wallMilliseconds(of: acknowledged + 1) : nil
        self.init(
            connection: .unknown, licence: .notRegistered, waitingRecords: waiting,
            oldestAge: oldest.map { .milliseconds(Self.age(since: $0, now: wallMilliseconds)) },
            lastDrainWallMilliseconds: try journal.lastDrainWallMilliseconds())
    }

    private static func age(since then: Int64, now: Int64) -> Int64 {
        let (age, overflow) = now.subtractingReportingOverflow(then)
        if overflow { return now > then ? .max : 0 }
        return max(0, age)
    }
}
