/// Stage 1: the market and the language of the offer.
enum LanguageStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        guard case .begin(let market, let language, let confirm) = command else { return [] }
        let session = try desk.signedInSession()
        guard market.languages.contains(language) else {
            let choices = market.languages.map(\.rawValue)
            throw Rejection(
                "R-104", field: .language,
                .notAChoice(found: language.rawValue, choices: choices))
        }
        if let journey = desk.journey {
            return try change(journey, market, language, confirm, world)
        }
        guard let brand = session.brand else {
            throw Rejection("R-103", field: .brand, .chooseBrandFirst)
        }
        try world.requireEntitlement(to: brand)
        guard brand.makesQuotes else { throw Rejection("R-106", field: .brand, .leadsOnly(brand)) }
        guard world.mayBegin else { throw Rejection("R-309", .diskTooFull) }
        let beginning = JourneyBegan(
            journey: world.identifier(), genius: session.genius, brand: brand, market: market,
            language: language, referenceVersion: world.catalogue.version)
        return [.journeyBegan(beginning)]
    }

    /// a change says what is lost and asks; a market's prices and dealers are its own.
    private static func change(
        _ journey: Journey, _ market: Market, _ language: Language, _ confirm: Bool, _ world: World
    ) throws(Rejection) -> [Event] {
        if journey.market == market, journey.language == language { return [] }
        if market != journey.market, !confirm {
            let dealer = journey.dealer.flatMap(world.catalogue.dealer)
            let losses = [
                journey.lossOfConfiguration(world), dealer.map { .pointOfSale($0.name) },
            ].compactMap { $0 }
            guard losses.isEmpty else {
                throw Rejection("R-105", field: .confirm, .wouldLose(losses))
            }
        }
        return [.offerChanged(OfferChanged(market: market, language: language))]
    }
}
