public import JourneyEngine

/// What changes from step to step, guarded by the recorder.
struct RecorderState: Sendable {
    var desk = Desk()
    var records = Records()
    /// Whose keys seal the drafts of each journey: gone with it where nothing was recorded.
    var draftSubjects: [JourneyID: Set<CustomerID>] = [:]
    /// The places of the events that are being recorded.
    var places: [RecordPlace] = []
}

/// The desk and what the terminal remembers, at one moment.
public struct Picture: Sendable {
    public let desk: Desk
    public let records: Records

    /// Makes a picture.
    public init(desk: Desk, records: Records) {
        self.desk = desk
        self.records = records
    }
}

/// A command carried out: what happened, and the picture after it.
public struct Performed: Sendable {
    public let events: [Event]
    public let desk: Desk
    public let records: Records
}

/// Why a command was not carried out.
public enum PerformFailure: Error, Sendable {
    /// A rule says no; nothing has evolved.
    case refused(Rejection)
    /// It could not be saved; nothing has evolved.
    case store(StoreError)

    init(_ error: any Error) {
        self = .store(
            error as? StoreError
                ?? .systemFailed(operation: "encode \(error)", file: "journal.db", code: 0))
    }
}
