import JourneyEngine

extension Context {
    var market: Market { journey?.market ?? .belgium }

    /// The models of the brand in the market, in the catalogue's order.
    var models: [Model] {
        journey.map { catalogue.models(of: $0.brand, in: $0.market) } ?? []
    }

    /// The vehicle as it stands, looked up; nothing before a model is chosen.
    var configured: ConfiguredModel? {
        guard let chosen = journey?.configuration, let model = catalogue.model(chosen.model) else {
            return nil
        }
        return ConfiguredModel(model, chosen)
    }

    /// The price of the vehicle in this journey; nothing before trim and engine are chosen.
    func price(of configured: ConfiguredModel?) -> Price? {
        configured?.price(
            in: market, specialVATPercent: journey?.specialVATPercent,
            promo: journey?.promo?.amount ?? .zero)
    }

    var dealer: Dealer? { journey?.dealer.flatMap(catalogue.dealer) }

    /// When the vehicle can be handed over, for the dealer chosen so far.
    func delivery(of configured: ConfiguredModel?) -> DeliveryWindow? {
        configured?.version?.delivery.window(
            from: now.brussels.date, dealerDays: dealer?.deliveryDays ?? 0)
    }
}
