import JourneyEngine
import Testing

@Suite("Connection and home")
struct ConnectionRulesTests {
    @Test(
        "R-101: an id is taken with or without its prefix, in any case, and stored in capitals",
        arguments: ["TA48213", "ta48213", #"INETPSA\TA48213"#, #" inetpsa\ta48213 "#])
    func idIsTaken(typed: String) throws {
        let scene = try Scene.after(.signIn(id: typed))
        #expect(scene.desk.session == Session(genius: SmallWorld.genius))
        #expect(SmallWorld.genius.text == #"INETPSA\TA48213"#)
    }

    @Test(
        "R-101: an id of any other form is refused",
        arguments: [
            "TA4821", "TA482134", "TB48213", "48213", #"OTHER\TA48213"#, "TA48 13", "TAéé123",
        ])
    func otherIdIsRefused(typed: String) {
        let refusal = Rejection("R-101", field: .id, .value(.geniusForm))
        #expect(Scene().refusal(of: .signIn(id: typed)) == refusal)
    }

    @Test(
        "R-101: nothing is done before somebody has signed in",
        arguments: [
            Command.signOut, .chooseBrand(.citroen, confirm: true), Scene.search,
            .begin(.belgium, .french, confirm: true), .createCustomer(.marie), .keepCustomer,
            .chooseModel("citroen/city"), .choosePointOfSale(dealer: "carrect"),
            .issueQuote(again: true), .sendOut(SendOutRequest()), .skipSendOut(.wrongEmail),
            .disconnectCustomer, .abandon(reason: "x"), .parkJourney(.idle),
        ])
    func signInComesFirst(command: Command) {
        #expect(Scene().refusal(of: command) == Rejection("R-101", field: .id, .signInFirst))
    }

    @Test("R-103: a genius chooses among the brands of the licence and no other")
    func brandsOfTheLicence() throws {
        var scene = try Scene.after(.signIn(id: "TA48213"))
        scene.entitledBrands = [.citroen, .ds]
        #expect(
            scene.refusal(of: .chooseBrand(.fiat, confirm: true))
                == Rejection("R-103", field: .brand, .notEntitled(.fiat)))
        #expect(try scene.perform(.chooseBrand(.ds, confirm: false)) == [.brandChosen])
        #expect(scene.desk.session?.brand == .ds)
    }

    @Test("R-103: without a licence every brand is open", arguments: Brand.allCases)
    func everyBrandIsOpen(brand: Brand) throws {
        #expect(try Scene.signedIn(brand).desk.session?.brand == brand)
    }

    @Test("R-103: a brand that the licence has lost begins no journey")
    func lostBrandBeginsNothing() throws {
        var scene = try Scene.signedIn(.citroen)
        scene.entitledBrands = [.ds]
        #expect(
            scene.refusal(of: .begin(.belgium, .french, confirm: false))
                == Rejection("R-103", field: .brand, .notEntitled(.citroen)))
    }

    @Test("R-103: the brand that stands already changes nothing")
    func sameBrand() throws {
        let scene = try Scene.configured()
        #expect(try scene.decide(.chooseBrand(.citroen, confirm: false)).isEmpty)
    }

    @Test("R-103: a brand change names the configuration it would drop, and asks")
    func brandChangeAsks() throws {
        let scene = try Scene.configured()
        let losses = [Loss.configuration(LocalizedText("City"))]
        #expect(
            scene.refusal(of: .chooseBrand(.ds, confirm: false))
                == Rejection("R-103", field: .confirm, .wouldLose(losses)))
    }

    @Test("R-103: a confirmed brand change drops the basket and keeps the customer")
    func brandChange() throws {
        var scene = try Scene.atBasket()
        try scene.perform(all: [.chooseVATRate(percent: 6), .chooseBrand(.ds, confirm: true)])
        let journey = try scene.journey
        #expect(journey.brand == .ds && scene.desk.session?.brand == .ds)
        #expect(journey.stage == .vehicle && journey.linkedCustomer?.initials == "ML")
        #expect(journey.configuration == nil && journey.dealer == nil)
        #expect(journey.specialVATPercent == nil)
    }

    @Test("R-103: a brand change without a configuration asks nothing")
    func nothingToLose() throws {
        var scene = try Scene.linked()
        #expect(try scene.perform(.chooseBrand(.ds, confirm: false)) == [.brandChosen])
    }

    @Test("R-103, R-145: a promo code of the old brand does not stay in the basket")
    func promoGoesWithItsBrand() throws {
        var scene = try Scene.dsAtBasket()
        try scene.perform(all: [.applyPromoCode("BMS26-DS"), .chooseBrand(.citroen, confirm: true)])
        #expect(try scene.journey.promo == nil)
    }

    @Test("R-106: Leapmotor can be chosen at home and begins no journey")
    func leapmotorTakesLeadsOnly() throws {
        let refusal = Rejection("R-106", field: .brand, .leadsOnly(.leapmotor))
        let home = try Scene.signedIn(.leapmotor)
        #expect(home.refusal(of: .begin(.belgium, .french, confirm: false)) == refusal)
        let open = try Scene.begun()
        #expect(open.refusal(of: .chooseBrand(.leapmotor, confirm: true)) == refusal)
    }

    @Test("R-108: signing out parks the open journey with its customer and disconnects nobody")
    func signingOutParks() throws {
        var scene = try Scene.configured()
        let journey = try scene.journey
        #expect(try scene.perform(.signOut) == [.journeyParked, .signedOut])
        #expect(scene.desk == Desk(parked: [journey]))
    }

    @Test("R-108: signing out with no journey open only signs out")
    func plainSignOut() throws {
        var scene = try Scene.signedIn()
        #expect(try scene.perform(.signOut) == [.signedOut])
        #expect(scene.desk == Desk())
    }
}
