public import JourneyEngine
internal import SyncProtocol

/// A journey's records, opened and put in order, to be walked through in both directions.
public struct ReplayTape: Hashable, Sendable {
    public let journey: JourneyID
    /// At least one.
    public let steps: [ReplayStep]
    /// The desk just before the first step: the genius and the brand, and nobody served.
    public let opening: Desk
    /// The reference data that the journey was made with.
    public let referenceVersion: String
    public let isMasked: Bool
    public let timeline: ReplayTimeline

    /// Reads a journey's records; nil without any.
    ///
    /// - Parameters:
    ///   - records: All of one journey, in order, each event once.
    ///   - isMasked: Whether what tells the visitor apart is abbreviated.
    ///   - open: Gives the body of a record in plain.
    ///   - record: The record at a place of the journal.
    init?(
        _ records: [JournalRecord], isMasked: Bool,
        open: @escaping TapeReading.Opener, record: (Int64) -> JournalRecord?
    ) {
        guard let first = records.first else { return nil }
        var reading = TapeReading(records, isMasked: isMasked, open: open)
        journey = JourneyID(first.header.journey)
        opening = reading.desk
        referenceVersion = reading.referenceVersion
        self.isMasked = isMasked
        steps = records.map { reading.step($0, after: record($0.header.seq - 1)) }
        timeline = ReplayTimeline(steps)
    }

    /// When it began and ended.
    public var period: (began: Timestamp, ended: Timestamp) {
        let none = Timestamp(milliseconds: 0)
        return (steps.first?.time ?? none, steps.last?.time ?? none)
    }

    /// Who served the visitor.
    public var genius: GeniusID { steps.first?.genius ?? GeniusID(recorded: "") }
}
