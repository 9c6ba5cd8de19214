/// What a journey and a lead have in common: one visitor at the desk, from the first question to
/// the end.
///
/// Its records stand under its id as their journey, whichever of the two it is.
public enum Visit: Hashable, Sendable {
    case journey(Journey)
    case lead(Lead)

    public var id: JourneyID {
        switch self {
        case .journey(let journey): journey.id
        case .lead(let lead): lead.visit
        }
    }

    public var genius: GeniusID {
        switch self {
        case .journey(let journey): journey.genius
        case .lead(let lead): lead.genius
        }
    }

    public var brand: Brand {
        switch self {
        case .journey(let journey): journey.brand
        case .lead(let lead): lead.brand
        }
    }

    /// The version of the reference data it finishes on.
    public var referenceVersion: String {
        switch self {
        case .journey(let journey): journey.referenceVersion
        case .lead(let lead): lead.referenceVersion
        }
    }

    /// Whom it is about, once that is known.
    public var customer: CustomerID? {
        switch self {
        case .journey(let journey): journey.customer?.id
        case .lead(let lead): lead.customer
        }
    }
}

extension Desk {
    /// The lead that is being taken; a confirmed one is not open any more.
    public var openLead: Lead? { lead.flatMap { $0.stage == .form ? $0 : nil } }

    /// The open visit, if there is one.
    public var visit: Visit? {
        journey.map(Visit.journey) ?? openLead.map(Visit.lead)
    }

    /// Every visit that was set aside.
    public var parkedVisits: [Visit] {
        parked.map(Visit.journey) + parkedLeads.map(Visit.lead)
    }

    /// A visit that was set aside, if it is there.
    public func parkedVisit(_ id: JourneyID) -> Visit? {
        parkedVisits.first { $0.id == id }
    }

    /// Whether a visit is on the screen or waits to be resumed.
    public func isUnfinished(_ id: JourneyID) -> Bool {
        visit?.id == id || parkedVisit(id) != nil
    }

    /// The session that every command but signing in needs.
    func signedInSession() throws(Rejection) -> Session {
        guard let session else { throw Rejection("R-101", field: .id, .signInFirst) }
        return session
    }

    /// Sets the open visit aside.
    mutating func park() {
        if let journey { parked.append(journey) }
        if let openLead { parkedLeads.append(openLead) }
        journey = nil
        lead = nil
    }

    /// Puts a visit that was set aside on the screen again.
    mutating func resume(_ id: JourneyID) {
        journey = parkedJourney(id)
        lead = parkedLeads.first { $0.visit == id }
        drop(id)
        if let visit { session?.brand = visit.brand }
    }

    /// Lets go of a visit that was set aside.
    package mutating func drop(_ id: JourneyID) {
        parked.removeAll { $0.id == id }
        parkedLeads.removeAll { $0.visit == id }
    }
}
