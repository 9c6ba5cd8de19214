import JourneyEngine
import Testing

@Suite("The point of sale")
struct PointOfSaleRulesTests {
    static func confirmed() throws -> Scene {
        var scene = try Scene.configured()
        try scene.perform(.confirmConfiguration)
        return scene
    }

    @Test("R-140: a dealer is chosen once the configuration is confirmed, with its distance")
    func choosing() throws {
        #expect(
            try Scene.configured().refusal(of: .choosePointOfSale(dealer: "carrect"))
                == Rejection("R-140", field: .dealer, .confirmFirst))
        var scene = try Self.confirmed()
        try scene.perform(.choosePointOfSale(dealer: "carrect"))
        guard case .pointOfSaleChosen(let step)? = scene.events.last else {
            Issue.record("not chosen")
            return
        }
        #expect(step.dealer == "carrect" && (step.kilometres ?? 0).rounded() == 4)
        #expect(try scene.journey.stage == .quote)
    }

    @Test("R-140: a dealer chosen in the basket takes the other one's place")
    func changing() throws {
        var scene = try Scene.atBasket()
        try scene.perform(.choosePointOfSale(dealer: "drogenbos"))
        #expect(try scene.journey.dealer == "drogenbos" && scene.journey.stage == .quote)
    }

    @Test(
        "R-140: a dealer of another brand or market is refused, and one that isn't there",
        arguments: [
            ("merckx", Reason.otherDealer("MERCKX", .citroen)),
            ("losch", .otherDealer("LOSCH", .citroen)), ("nobody", .unknown("nobody")),
        ])
    func wrongDealer(id: String, reason: Reason) throws {
        #expect(
            try Self.confirmed().refusal(of: .choosePointOfSale(dealer: id))
                == Rejection("R-140", field: .dealer, reason))
    }

    @Test("R-140: dealers come nearest first, and by town where nothing is known of the customer")
    func order() {
        let catalogue = SmallWorld.catalogue
        let leuven = catalogue.place(nearPostalCode: "3000", in: .belgium)
        let near = catalogue.pointsOfSale(of: .ds, in: .belgium, near: leuven)
        #expect(near.map(\.dealer.id) == ["merckx", "carrect"])
        #expect(near.first?.kilometres.map { $0 < 1 } == true)
        let nowhere = catalogue.pointsOfSale(of: .ds, in: .belgium, near: nil)
        #expect(nowhere.map(\.dealer.id) == ["carrect", "merckx"])
        #expect(nowhere.allSatisfy { $0.kilometres == nil })
    }

    @Test("R-140: the distance between two places, as the crow flies")
    func distance() {
        let brussels = Location(latitude: 50.8467, longitude: 4.3525)
        let luxembourg = Location(latitude: 49.6117, longitude: 6.1319)
        #expect(abs(brussels.kilometres(to: luxembourg) - 187.5) < 1)
        #expect(brussels.kilometres(to: brussels) == 0)
        #expect(brussels.kilometres(to: luxembourg) == luxembourg.kilometres(to: brussels))
        let pole = Location(latitude: -90, longitude: 0)
        let antipode = pole.kilometres(to: Location(latitude: 90, longitude: 0))
        #expect(abs(antipode - Double.pi * 6371) < 0.001)
    }

    @Test("R-140: a customer from another country is measured from nowhere")
    func customerFromElsewhere() throws {
        var scene = try Scene.linked()
        try scene.perform(
            .editCustomer(
                .with {
                    $0.country = "FR"
                    $0.postalCode = "59000"
                    $0.city = "Lille"
                    $0.mobile = "+33612345678"
                }))
        #expect(try scene.journey.place(in: SmallWorld.catalogue) == nil)
        try scene.perform(all: Scene.cityToBasket + [.issueQuote(again: false)])
        #expect(try scene.quote.dealerDistance == nil)
    }

    @Test("R-140: an unknown postal code is stood in for by the nearest with its first two digits")
    func standIn() {
        let catalogue = SmallWorld.catalogue
        #expect(catalogue.place(nearPostalCode: "1090", in: .belgium)?.postalCode == "1000")
        #expect(catalogue.place(nearPostalCode: "1100", in: .belgium) == nil)
        #expect(catalogue.place(nearPostalCode: "1150", in: .luxembourg)?.town == "Luxembourg")
    }

    @Test("R-141: of Stellantis &You only Drogenbos is offered")
    func houseRule() throws {
        let scene = try Self.confirmed()
        #expect(
            scene.refusal(of: .choosePointOfSale(dealer: "hidden"))
                == Rejection("R-141", field: .dealer, .hiddenByHouseRule("HIDDEN")))
        #expect(scene.refusal(of: .choosePointOfSale(dealer: "drogenbos")) == nil)
    }

    @Test(
        "R-141: a house rule holds in its scope only",
        arguments: [
            (HouseRule.Scope.live, false, false), (.live, true, true),
            (.rehearsal, false, true), (.rehearsal, true, false),
            (.both, false, false), (.both, true, false),
        ])
    func scopes(scope: HouseRule.Scope, isRehearsal: Bool, isOffered: Bool) throws {
        let rule = HouseRule(group: "and-you", onlyDealers: ["drogenbos"], scope: scope)
        for (id, expected) in [("hidden", isOffered), ("drogenbos", true), ("carrect", true)] {
            let dealer = try #require(SmallWorld.catalogue.dealer(id))
            #expect(rule.allows(dealer, isRehearsal: isRehearsal) == expected, "\(id)")
        }
    }
}
