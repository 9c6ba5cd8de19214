/// One terminal's desk as its journal tells it: who is signed in, the visit on the screen and the
/// visits that wait to be resumed.
///
/// At most one visit is open, a journey or a lead.
public struct Desk: Hashable, Sendable {
    public var session: Session?
    /// The open journey; between two visitors there is none, and so no customer.
    public var journey: Journey?
    /// The lead on the form, or the one just confirmed, of which only the thanks are left.
    public var lead: Lead?
    /// Journeys set aside by idling, signing out or another genius, oldest first.
    public var parked: [Journey]
    /// Leads set aside in the same ways, oldest first.
    public var parkedLeads: [Lead]

    public init(
        session: Session? = nil, journey: Journey? = nil, lead: Lead? = nil,
        parked: [Journey] = [], parkedLeads: [Lead] = []
    ) {
        self.session = session
        self.journey = journey
        self.lead = lead
        self.parked = parked
        self.parkedLeads = parkedLeads
    }

    /// A journey that was set aside, if it is there.
    public func parkedJourney(_ id: JourneyID) -> Journey? {
        parked.first { $0.id == id }
    }

    /// The journeys that a genius can resume, the last parked first.
    public func parkedJourneys(of genius: GeniusID) -> [Journey] {
        parked.reversed().filter { $0.genius == genius }
    }
}

/// A genius at work.
public struct Session: Hashable, Sendable, Codable {
    public var genius: GeniusID
    public var brand: Brand?

    public init(genius: GeniusID, brand: Brand? = nil) {
        self.genius = genius
        self.brand = brand
    }
}
