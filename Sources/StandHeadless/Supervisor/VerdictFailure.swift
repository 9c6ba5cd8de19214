public import JourneyEngine
public import LocalStore

/// Why a verdict was not recorded.
public enum VerdictFailure: Error, Equatable, Sendable {
    /// No journey of this id has ended here with a customer.
    case unknownJourney
    case store(StoreError)
}

extension JourneyRecorder {
    /// Puts the verdict of a random check on record.
    /// - Parameter remark: what the supervisor says to it; may be empty.
    public func check(
        _ journey: JourneyID, _ verdict: QualityVerdict, remark: FreeText
    ) throws {
        var reading = FigureReading()
        try reading.read(reader)
        guard let visit = reading.fold.checkable()[journey] else {
            throw VerdictFailure.unknownJourney
        }
        do throws(StoreError) {
            try record(verdict, on: journey, about: visit.customer, remark: remark)
        } catch {
            throw VerdictFailure.store(error)
        }
    }
}
