import JourneyEngine
import SyncProtocol

/// Where an event belongs: its journey, and who was signed in.
package struct RecordPlace: Sendable, Equatable {
    var journey: JourneyID?
    var genius: GeniusID?

    init(journey: JourneyID?, genius: GeniusID?) {
        self.journey = journey
        self.genius = genius
    }

    /// The place of an event that is about to happen at a desk.
    init(of event: Event, _ desk: Desk) {
        switch event {
        case .signedIn(let step): self.init(journey: nil, genius: step.genius)
        case .journeyBegan(let step): self.init(journey: step.journey, genius: step.genius)
        case .leadBegan(let step):
            self.init(journey: JourneyID(sameAs: step.lead), genius: step.genius)
        case .journeyResumed(let step):
            self.init(journey: step.journey, genius: desk.session?.genius)
        default: self.init(journey: desk.visit?.id, genius: desk.session?.genius)
        }
    }

    /// The place that a record names.
    init(_ header: RecordHeader) {
        self.init(
            journey: header.journey == .zero ? nil : JourneyID(header.journey),
            genius: header.genius.isEmpty ? nil : GeniusID(recorded: header.genius))
    }
}

extension JournalEntry {
    /// An entry of this program's own, in the version of the bodies that it writes.
    init(eventID: UniqueID, place: RecordPlace, type: String, moment: Moment, body: Body) {
        self.init(
            eventID: eventID, journey: place.journey.map { UniqueID($0) } ?? .zero, type: type,
            version: Event.bodyVersion, genius: place.genius?.text ?? "", moment: moment,
            body: body)
    }
}

extension UniqueID {
    /// The journal's form of an engine's identifier: the same sixteen bytes.
    init<Subject>(_ identifier: Identifier<Subject>) {
        self.init(high: identifier.high, low: identifier.low)
    }
}

extension Identifier {
    /// The engine's form of a journal's id.
    init(_ id: UniqueID) {
        self.init(high: id.high, low: id.low)
    }
}

extension Command {
    /// Whether the step makes what was half typed in the visit obsolete; setting it aside and
    /// coming back don't, nor does what the centre reports meanwhile. A lead's fields stand on one
    /// page: filling one settles no other.
    var settlesDraft: Bool {
        switch self {
        case .signIn, .signOut, .parkJourney, .resumeJourney, .takeNews, .beginLead, .fillLead,
            .scanTicket, .undoScan, .answerLeadConsent:
            false
        default: true
        }
    }
}
