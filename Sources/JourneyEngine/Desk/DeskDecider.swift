/// The whole desk: what belongs to neither kind of visit is decided here, the rest is handed to
/// the decider of journeys or to that of leads, which don't know each other.
public enum DeskDecider: Decider {
    public static var initial: Desk { Desk() }

    /// What a command leads to at a desk, or the rule that says no.
    public static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        switch command {
        case .signIn, .signOut, .chooseBrand, .parkJourney, .resumeJourney:
            return try Connection.decide(command, desk, world)
        case .takeNews(let news):
            return try CentreNews.decide(news, world)
        case .demote(let reason):
            return try HandOver.demote(reason, desk, world)
        case .promoteLead(let lead):
            return try HandOver.promote(lead, desk, world)
        case .abandon where desk.openLead != nil, .disconnectCustomer where desk.lead != nil:
            return try LeadJourney.decide(command, desk, world)
        case .beginLead, .newLead, .scanTicket, .undoScan, .fillLead, .answerLeadConsent,
            .confirmLead:
            if desk.journey != nil { throw Rejection("R-211", field: .reason, .journeyOpen) }
            return try LeadJourney.decide(command, desk, world)
        case .begin where desk.openLead != nil:
            throw Rejection("R-211", field: .lead, .leadOpen)
        default:
            return try GeniusJourney.decide(command, desk, world)
        }
    }

    /// Takes an event that has happened into the desk.
    public static func evolve(_ desk: inout Desk, _ event: Event) {
        switch event {
        case .signedIn(let step):
            // another genius is asked for the brand again.
            let isBack = desk.session?.genius == step.genius
            desk.session = Session(
                genius: step.genius, brand: isBack ? desk.session?.brand : nil)
            if desk.openLead == nil { desk.lead = nil }
        case .signedOut:
            desk.session = nil
            desk.lead = nil
        case .brandChosen(let step):
            desk.session?.brand = step.brand
            desk.journey?.changeBrand(to: step.brand)
            desk.lead?.changeBrand(to: step)
        case .journeyParked:
            desk.park()
        case .journeyResumed(let step):
            desk.resume(step.journey)
        case .journeyBegan, .leadBegan:
            // The thanks for the last lead make room; nothing else is open.
            desk.lead = nil
            GeniusJourney.evolve(&desk, event)
            LeadJourney.evolve(&desk, event)
        default:
            GeniusJourney.evolve(&desk, event)
            LeadJourney.evolve(&desk, event)
        }
    }

    /// What is odd about a command that would be accepted: shown, and never in the way.
    public static func warnings(
        about command: Command, _ desk: Desk, _ world: World
    ) -> [FieldWarning] {
        desk.openLead == nil
            ? GeniusJourney.warnings(about: command, desk, world)
            : LeadJourney.warnings(about: command, desk, world)
    }
}
