public import JourneyEngine
import SyncProtocol

/// What changes from step to step, guarded by the recorder.
struct RecorderState: Sendable, Equatable {
    var desk = Desk()
    var records = Records()
    /// Whose keys sealed the drafts of each journey that had one: they go with the journey where
    /// nothing was recorded.
    var draftKeys: [JourneyID: Set<UniqueID>] = [:]
    /// Whose keys sealed the fields of each lead that is not confirmed: they go with the lead.
    var leadKeys: [JourneyID: UniqueID] = [:]

    /// Takes an event that is on record, the same way when it has just happened and when the
    /// journal is folded at a start.
    mutating func take(_ event: Event, at place: RecordPlace, time: Timestamp) {
        if event == .journeyAbandoned, let journey = place.journey, journey != desk.visit?.id {
            // It was set aside, and its customer asked to be forgotten.
            desk.drop(journey)
        } else {
            DeskDecider.evolve(&desk, event)
        }
        switch event {
        case .leadBegan(let step): leadKeys[JourneyID(sameAs: step.lead)] = UniqueID(step.customer)
        case .leadConfirmed(let facts): leadKeys[JourneyID(sameAs: facts.lead)] = nil
        default: break
        }
        records.take(event, journey: place.journey, genius: place.genius, time: time)
    }

    /// Whether a journey is on the screen or waits to be resumed.
    func isUnfinished(_ journey: JourneyID) -> Bool {
        desk.isUnfinished(journey)
    }
}

/// The desk and what the terminal remembers, at one moment.
public struct Picture: Sendable, Equatable {
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
}
