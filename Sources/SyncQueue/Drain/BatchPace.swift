/// How much goes into the next batch.
///
/// A batch that keeps failing is halved until the one record that spoils it stands alone; that one
/// is sent opaque. What lay in the failing batch is sent in pieces of the size that passes; behind
/// it, batches are whole again.
struct BatchPace: Equatable, Sendable {
    private(set) var records = BatchPlan.mostRecords
    private(set) var isOpaque = false
    /// The last place of the batch that failed: up to it a record is suspect.
    private var suspectEnd: Int64?

    /// Takes the next step towards the record that spoils the batch.
    ///
    /// - Parameter batch: The places of the batch that failed.
    mutating func narrow(_ batch: ClosedRange<Int64>) {
        suspectEnd = batch.upperBound
        let count = Int(clamping: batch.upperBound - batch.lowerBound + 1)
        isOpaque = count == 1
        records = max(1, count / 2)
    }

    /// Hears how far the centre has got.
    mutating func reached(_ seq: Int64) {
        isOpaque = false
        guard let end = suspectEnd, seq >= end else { return }
        self = BatchPace()
    }
}
