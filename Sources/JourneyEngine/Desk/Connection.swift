/// Signing in and out, the brand, and setting a journey aside (R-101 … ).
enum Connection {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        switch command {
        case .signIn(let typed): try signIn(typed, desk)
        case .signOut: try signOut(desk)
        case .chooseBrand(let brand, let confirm): try chooseBrand(brand, confirm, desk, world)
        case .parkJourney(let reason): try park(reason, desk)
        case .resumeJourney(let journey): try resume(journey, desk)
        default: []
        }
    }

    /// another genius's journey is parked, the own one resumed.
    private static func signIn(_ typed: String, _ desk: Desk) throws(Rejection) -> [Event] {
        let genius = try GeniusID.check(typed).value
        var events: [Event] = []
        if let visit = desk.visit, visit.genius != genius {
            events.append(.journeyParked(JourneyParked(reason: .otherGenius)))
        }
        events.append(.signedIn(SignedIn(genius: genius)))
        if desk.visit?.genius != genius, let own = desk.lastParkedVisit(of: genius) {
            events.append(.journeyResumed(JourneyResumed(journey: own)))
        }
        return events
    }

    /// signing out parks an open journey; the customer is not disconnected by it.
    private static func signOut(_ desk: Desk) throws(Rejection) -> [Event] {
        _ = try desk.signedInSession()
        let parking: [Event] =
            desk.visit == nil ? [] : [.journeyParked(JourneyParked(reason: .signedOut))]
        return parking + [.signedOut]
    }

    /// a half-made configuration of the old brand is dropped once that is confirmed.
    private static func chooseBrand(
        _ brand: Brand, _ confirm: Bool, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        let session = try desk.signedInSession()
        try world.requireEntitlement(to: brand)
        if session.brand == brand, desk.visit?.brand ?? brand == brand { return [] }
        if let journey = desk.journey {
            guard brand.makesQuotes else {
                throw Rejection("R-106", field: .brand, .leadsOnly(brand))
            }
            if !confirm, let loss = journey.lossOfConfiguration(world) {
                throw Rejection("R-103", field: .confirm, .wouldLose([loss]))
            }
        }
        if !confirm, let losses = desk.openLead?.lossesByBrandChange(world), !losses.isEmpty {
            throw Rejection("R-103", field: .confirm, .wouldLose(losses))
        }
        return [.brandChosen(BrandChosen(brand: brand, flow: world.leadFlow(of: brand).name))]
    }

    private static func park(_ reason: ParkReason, _ desk: Desk) throws(Rejection) -> [Event] {
        _ = try desk.signedInSession()
        guard desk.visit != nil else { throw Rejection("R-104", field: .market, .beginFirst) }
        // what makes room for another visit is kept, unless nobody was looked for in it.
        if reason == .newJourney, desk.journey?.isBlank == true { return [.journeyAbandoned] }
        return [.journeyParked(JourneyParked(reason: reason))]
    }

    private static func resume(_ id: JourneyID, _ desk: Desk) throws(Rejection) -> [Event] {
        let session = try desk.signedInSession()
        guard let visit = desk.parkedVisit(id), visit.genius == session.genius else {
            throw Rejection("R-172", .nothingToResume)
        }
        // A search that led to the journey set aside leaves nothing behind.
        let isEmptied = desk.journey.map { $0.customer == nil } ?? false
        let leaving: Event? =
            isEmptied
            ? .journeyAbandoned
            : desk.visit.map { _ in .journeyParked(JourneyParked(reason: .newJourney)) }
        return [leaving].compactMap { $0 } + [.journeyResumed(JourneyResumed(journey: id))]
    }
}

extension Desk {
    /// The visit of a genius that was set aside last; a journey before a lead, for it holds more.
    fileprivate func lastParkedVisit(of genius: GeniusID) -> JourneyID? {
        parkedJourneys(of: genius).first?.id
            ?? parkedLeads.last { $0.genius == genius }?.visit
    }
}

extension World {
    /// the licence names the brands; without one every brand is open.
    func requireEntitlement(to brand: Brand) throws(Rejection) {
        if let entitledBrands, !entitledBrands.contains(brand) {
            throw Rejection("R-103", field: .brand, .notEntitled(brand))
        }
    }
}

extension Journey {
    /// What dropping the configuration would lose, as the catalogue names it.
    func lossOfConfiguration(_ world: World) -> Loss? {
        guard let configuration else { return nil }
        let model = world.catalogue.model(configuration.model)
        return .configuration(model?.name ?? LocalizedText(configuration.model))
    }
}
