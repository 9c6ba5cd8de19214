/// Stage 4: the dealer that takes the customer over.
enum PointOfSaleStage {
    static func decide(
        _ command: Command, _ desk: Desk, _ world: World
    ) throws(Rejection) -> [Event] {
        guard case .choosePointOfSale(let id) = command else { return [] }
        let journey = try desk.openJourney()
        guard journey.stage == .pointOfSale || journey.stage == .quote else {
            throw Rejection("R-140", field: .dealer, .confirmFirst)
        }
        let near = journey.place(in: world.catalogue)
        let offered = world.catalogue.pointsOfSale(
            of: journey.brand, in: journey.market, near: near, isRehearsal: world.isRehearsal)
        guard let point = offered.first(where: { $0.dealer.id == id }) else {
            throw refusal(of: id, journey, world)
        }
        let step = PointOfSaleChosen(dealer: id, kilometres: point.kilometres)
        return [.pointOfSaleChosen(step)]
    }

    private static func refusal(_ dealer: Dealer, _ journey: Journey) -> Rejection {
        if dealer.market != journey.market || !dealer.brands.contains(journey.brand) {
            return Rejection("R-140", field: .dealer, .otherDealer(dealer.name, journey.brand))
        }
        return Rejection("R-141", field: .dealer, .hiddenByHouseRule(dealer.name))
    }

    private static func refusal(of id: String, _ journey: Journey, _ world: World) -> Rejection {
        guard let dealer = world.catalogue.dealer(id) else {
            return Rejection("R-140", field: .dealer, .unknown(id))
        }
        return refusal(dealer, journey)
    }
}

extension Journey {
    /// Where distances are measured from: the customer's postal code, if it is in the market.
    public func place(in catalogue: any Catalogue) -> Place? {
        guard let customer, customer.country == market.country else { return nil }
        return catalogue.place(nearPostalCode: customer.postalCode.text, in: market)
    }
}
