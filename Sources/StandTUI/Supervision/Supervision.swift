import JourneyEngine
public import LocalStore

/// What a supervisor is looking at; it goes when the supervisor's pages are left.
struct Supervision: Sendable {
    /// The journeys that are listed.
    var journeys: JourneyPage?
    /// The journey that is replayed.
    var reel: ReplayReel?
    var verification = VerificationState.notBegun
    /// Whether personal data may be unmasked, recordings written and people forgotten: not where
    /// a journal is only looked at.
    var mayAct = true
}

/// How far a verification is.
enum VerificationState: Hashable, Sendable {
    case notBegun
    /// So many records of so many are looked through.
    case underWay(Int64, of: Int64)
    case done(VerificationReport)
}

/// What a verification found, as far as it went.
public struct VerificationReport: Hashable, Sendable {
    public let records: Int64
    public let findings: [VerificationFinding]
    public let isStopped: Bool

    /// Makes a report.
    public init(records: Int64, findings: [VerificationFinding], isStopped: Bool) {
        self.records = records
        self.findings = findings
        self.isStopped = isStopped
    }
}
