internal import SyncProtocol

/// How the drain stands, for whoever shows it.
public struct DrainReport: Hashable, Sendable {
    /// Whether the last request was answered by the centre; nil before the first.
    public var isOnline: Bool?
    public var licence = LicenceStanding.notRegistered
    public var terms: LicenceTerms?
    /// The last place the centre has acknowledged.
    public var acknowledged: Int64 = 0
    /// The last place before the journal's epoch; 0 unless it had to be opened anew.
    public var origin: Int64 = 0
    /// Why nothing is sent until somebody acts.
    public var halt: DrainHalt?
    /// Why the last attempt came to nothing.
    public var trouble: DrainTrouble?
    /// The failures since something last went through.
    public var attempts = 0
    /// The places of the batch that came to nothing last; nil once something went through.
    public var lastBatch: ClosedRange<Int64>?
    /// When the next attempt is due, in milliseconds since 1970, UTC; nil while one is under way.
    public var nextTryWallMilliseconds: Int64?
    /// When everything was last acknowledged, in milliseconds since 1970, UTC; nil for never.
    public var lastDrainWallMilliseconds: Int64?
    /// The wall clock here less the centre's at the last receipt, in milliseconds.
    public var skewMilliseconds: Int64?
    /// The version of the reference data that the centre offers; nil while it offers none.
    public var offeredReference: String?

    public init() {}

    /// How it stands by what is kept alone, before the centre was asked.
    ///
    /// - Parameter acknowledged: The last place by ``CentreNotes/acknowledged(of:head:origin:)``.
    public init(
        licence: Licence?, notes: CentreNotes, acknowledged: Int64 = 0, origin: Int64 = 0,
        wallMilliseconds: Int64
    ) {
        self.licence = Self.standing(licence, notes, wallMilliseconds)
        terms = licence.map(LicenceTerms.init)
        self.acknowledged = acknowledged
        self.origin = origin
        lastDrainWallMilliseconds = notes.lastDrainWallMilliseconds
        offeredReference = notes.receipt?.reference?.version
        if notes.isCloned { halt = .cloned }
        if self.licence != .valid { halt = .licence(self.licence) }
    }

    /// How it stands with a licence, by licence time and what the centre last said of it.
    static func standing(
        _ licence: Licence?, _ notes: CentreNotes, _ wallMilliseconds: Int64
    ) -> LicenceStanding {
        guard let licence else { return .notRegistered }
        if notes.isRevoked { return .revoked }
        let time = LicenceTime(
            signedMilliseconds: max(licence.token.issued, notes.receipt?.serverTime ?? 0))
        return licence.standing(at: time.now(wallMilliseconds: wallMilliseconds))
    }
}
