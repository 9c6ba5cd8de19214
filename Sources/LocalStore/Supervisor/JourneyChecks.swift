package import JourneyEngine
import SyncProtocol

/// What a random check looks at: a journal, and the keys as far as they are still there.
package struct JourneyChecks: Sendable {
    private let reader: JournalReader
    private let sealer: Sealer
    private let fold: FigureFold

    package init(_ reader: JournalReader, _ sealer: Sealer, _ fold: FigureFold) {
        self.reader = reader
        self.sealer = sealer
        self.fold = fold
    }

    /// What is odd about a journey.
    package func findings(on journey: JourneyID) throws(StoreError) -> [QualityFinding] {
        var isErased = false
        var steps: [QualityCheck.Step] = []
        for record in try reader.records(of: UniqueID(journey)) {
            let time = Timestamp(milliseconds: record.header.moment.wallMilliseconds)
            var event: Event?
            do {
                event = try Event.Kind(rawValue: record.header.type).map {
                    try Event($0, body: try sealer.open(record))
                }
            } catch StoreError.erased {
                isErased = true
            } catch {
                // A bad record is the verification's finding, and keeps no other from being read.
                event = nil
            }
            steps.append(QualityCheck.Step(event, time: time))
        }
        return QualityCheck(
            steps: steps, quotes: fold.quotes(of: journey), isErased: isErased,
            genius: fold.yesShare(of: fold.visits[journey]?.genius), stand: fold.yesShare()
        ).findings
    }
}
