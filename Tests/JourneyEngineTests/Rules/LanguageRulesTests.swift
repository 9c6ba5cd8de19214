import JourneyEngine
import Testing

@Suite("Language and country")
struct LanguageRulesTests {
    static let offered: [(Market, Language)] = [
        (.belgium, .french), (.belgium, .dutch), (.belgium, .english),
        (.luxembourg, .french), (.luxembourg, .german), (.luxembourg, .english),
    ]

    @Test("R-104: a journey begins in each of the six combinations", arguments: offered)
    func combinations(market: Market, language: Language) throws {
        var scene = try Scene.signedIn()
        #expect(try scene.perform(.begin(market, language, confirm: false)) == [.journeyBegan])
        let journey = try scene.journey
        #expect(journey.market == market && journey.language == language)
        #expect(journey.stage == .customer && journey.referenceVersion == "test.1")
        #expect(journey.customer == nil && !journey.isLinked)
    }

    @Test(
        "R-104: the other two combinations are refused with the languages there are",
        arguments: [(Market.belgium, Language.german), (.luxembourg, .dutch)])
    func otherCombinations(market: Market, language: Language) throws {
        let choices = market.languages.map(\.rawValue)
        let refusal = Rejection(
            "R-104", field: .language, .notAChoice(found: language.rawValue, choices: choices))
        let command = Command.begin(market, language, confirm: true)
        #expect(try Scene.signedIn().refusal(of: command) == refusal)
        #expect(try Scene.begun().refusal(of: command) == refusal)
    }

    @Test("R-103: the brand is chosen before the journey begins")
    func brandComesFirst() throws {
        let scene = try Scene.after(.signIn(id: "TA48213"))
        #expect(
            scene.refusal(of: .begin(.belgium, .french, confirm: false))
                == Rejection("R-103", field: .brand, .chooseBrandFirst))
    }

    @Test(
        "R-104: no step is taken before the journey has begun",
        arguments: [
            Scene.search, .createCustomer(.marie), .chooseModel("citroen/city"),
            .choosePointOfSale(dealer: "carrect"), .issueQuote(again: false),
            .skipSendOut(.wrongEmail), .disconnectCustomer, .abandon(reason: "x"),
        ])
    func beginComesFirst(command: Command) throws {
        #expect(
            try Scene.signedIn().refusal(of: command)
                == Rejection("R-104", field: .market, .beginFirst))
    }

    @Test("R-309: a full disk begins no journey and lets the open one be finished")
    func fullDisk() throws {
        var home = try Scene.signedIn()
        home.mayBegin = false
        #expect(
            home.refusal(of: .begin(.belgium, .french, confirm: false))
                == Rejection("R-309", .diskTooFull))
        var open = try Scene.atBasket()
        open.mayBegin = false
        try open.perform(all: [
            .issueQuote(again: false), .sendOut(SendOutRequest()), .disconnectCustomer,
        ])
        #expect(open.desk.journey == nil)
    }

    @Test("R-105: another language alone loses nothing")
    func languageChange() throws {
        var scene = try Scene.atBasket()
        let before = try scene.journey
        #expect(try scene.perform(.begin(.belgium, .dutch, confirm: false)) == [.offerChanged])
        var expected = before
        expected.language = .dutch
        #expect(try scene.journey == expected)
    }

    @Test("R-105: the market and language that stand already change nothing")
    func sameOffer() throws {
        #expect(try Scene.atBasket().decide(.begin(.belgium, .french, confirm: false)).isEmpty)
    }

    @Test("R-105: another market names the configuration and the dealer it would lose, and asks")
    func marketChangeAsks() throws {
        let city = Loss.configuration(LocalizedText("City"))
        let command = Command.begin(.luxembourg, .german, confirm: false)
        #expect(
            try Scene.configured().refusal(of: command)
                == Rejection("R-105", field: .confirm, .wouldLose([city])))
        #expect(
            try Scene.atBasket().refusal(of: command)
                == Rejection(
                    "R-105", field: .confirm, .wouldLose([city, .pointOfSale("CARRECT")])))
    }

    @Test("R-105, R-146: a confirmed market change drops the basket and its special VAT")
    func marketChange() throws {
        var scene = try Scene.atBasket()
        try scene.perform(all: [
            .chooseVATRate(percent: 6), .begin(.luxembourg, .german, confirm: true),
        ])
        let journey = try scene.journey
        #expect(journey.market == .luxembourg && journey.language == .german)
        #expect(journey.stage == .vehicle && journey.isLinked)
        #expect(journey.configuration == nil && journey.dealer == nil)
        #expect(journey.specialVATPercent == nil)
    }

    @Test("R-105: before anything is chosen the market changes without a question")
    func marketChangeWithNothingToLose() throws {
        var scene = try Scene.begun()
        #expect(try scene.perform(.begin(.luxembourg, .german, confirm: false)) == [.offerChanged])
        #expect(try scene.journey.stage == .customer)
    }
}
