/// The Genius journey: seven stages from language to disconnect, decided one command at a time.
///
/// Each stage's decisions stand in a file of its own in `Genius/`.
public enum GeniusJourney: Decider {
    public static var initial: Desk { Desk() }

    /// What a command about a journey leads to at a desk, or the rule that says no.
    public static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        switch command {
        case .begin:
            try LanguageStage.decide(command, desk, world)
        case .search, .linkCustomer, .createCustomer, .editCustomer, .addContact, .answerConsent,
            .createAccount, .continueWithCustomer:
            try CustomerStage.decide(command, desk, world)
        case .chooseModel, .filterDimensions, .chooseTrim, .chooseEngine, .chooseFinish,
            .toggleOption, .confirmConfiguration, .backToConfiguration:
            try VehicleStage.decide(command, desk, world)
        case .choosePointOfSale:
            try PointOfSaleStage.decide(command, desk, world)
        case .noteWish, .applyPromoCode, .removePromoCode, .chooseVATRate, .issueQuote:
            try QuoteStage.decide(command, desk, world)
        case .sendOut, .skipSendOut:
            try EmailStage.decide(command, desk, world)
        case .keepCustomer, .disconnectCustomer, .abandon:
            try DisconnectStage.decide(command, desk, world)
        default: []
        }
    }
}

extension Desk {
    /// The open journey that most commands need, of the genius who is signed in.
    func openJourney() throws(Rejection) -> Journey {
        _ = try signedInSession()
        guard let journey else { throw Rejection("R-104", field: .market, .beginFirst) }
        return journey
    }
}

extension GeniusJourney {
    /// What is odd about a command that would be accepted: shown, and never in the way.
    public static func warnings(
        about command: Command, _ desk: Desk, _ world: World
    ) -> [FieldWarning] {
        guard let journey = desk.journey else { return [] }
        return switch command {
        case .createCustomer(let form):
            CustomerStage.lookalikeWarning(form, journey, world)
                + CustomerStage.warnings(form, journey, world)
        case .editCustomer(let form), .addContact(let form):
            journey.customer.map { card in
                let whole = CustomerForm(of: card).overlaid(by: form)
                return CustomerStage.warnings(whole, journey, world)
            } ?? []
        case .sendOut(let request): EmailStage.warnings(request)
        default: []
        }
    }
}
