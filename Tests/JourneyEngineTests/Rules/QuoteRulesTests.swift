import JourneyEngine
import Testing

@Suite("The basket and the quote")
struct QuoteRulesTests {
    @Test("R-142: four wishes can be noted for the dealer, each replaced by a later one")
    func wishes() throws {
        var scene = try Scene.atBasket()
        for wish in Wish.allCases { try scene.perform(.noteWish(wish, text: wish.rawValue)) }
        try scene.perform(.noteWish(.tradeIn, text: " a  Corsa "))
        let expected: [Wish: String] = [
            .tradeIn: "a Corsa", .payment: "payment", .accessories: "accessories",
            .delivery: "delivery",
        ]
        #expect(try scene.journey.wishes == expected)
    }

    @Test(
        "R-142: the basket's commands wait for the basket",
        arguments: [
            Command.noteWish(.tradeIn, text: "x"), .applyPromoCode("BMS26-DS"),
            .chooseVATRate(percent: 6),
        ])
    func basketFirst(command: Command) throws {
        let refusal = Rejection("R-142", field: .quote, .basketFirst)
        #expect(try Scene.configured().refusal(of: command) == refusal)
        #expect(try Scene.quoted().refusal(of: command) == refusal)
    }

    @Test("R-142: the delivery window of the quote counts the dealer's own days")
    func delivery() throws {
        var scene = try Scene.dsAtBasket()
        try scene.perform(all: [
            .choosePointOfSale(dealer: "merckx"), .issueQuote(again: false),
        ])
        let today = try scene.quote.issued.brussels.date
        let expected = DeliveryWindow(
            first: today.adding(days: 15 * 7 + 7), last: today.adding(days: 21 * 7 + 7))
        #expect(try scene.quote.delivery == expected)
    }

    @Test("R-146: the market's rate or a special one of the catalogue, and no other")
    func vatRates() throws {
        var scene = try Scene.atBasket()
        try scene.perform(.chooseVATRate(percent: 6))
        #expect(try scene.journey.specialVATPercent == 6)
        for percent in [3, 0, -1, 17, .max] {
            let reason = Reason.notAChoice(found: String(percent), choices: ["21", "6"])
            #expect(
                scene.refusal(of: .chooseVATRate(percent: percent))
                    == Rejection("R-146", field: .vat, reason))
        }
        try scene.perform(.issueQuote(again: false))
        #expect(try scene.quote.price.vatPercent == 6)
        #expect(try scene.quote.price.payable < scene.quote.price.total)
    }

    @Test("R-146: the market's own rate takes the special one back")
    func ownRate() throws {
        var scene = try Scene.atBasket()
        try scene.perform(all: [.chooseVATRate(percent: 6), .chooseVATRate(percent: 21)])
        #expect(try scene.journey.specialVATPercent == nil)
    }

    @Test("R-154: no quote without a linked customer, a vehicle and a dealer")
    func quoteNeeds() throws {
        let issue = Command.issueQuote(again: true)
        let customer = Rejection("R-154", field: .customer, .customerFirst)
        #expect(try Scene.begun().refusal(of: issue) == customer)
        #expect(try Scene.created().refusal(of: issue) == customer)
        #expect(
            try Scene.linked().refusal(of: issue)
                == Rejection("R-130", field: .model, .modelFirst))
        #expect(
            try Scene.configured().refusal(of: issue)
                == Rejection("R-140", field: .dealer, .dealerFirst))
        #expect(
            try PointOfSaleRulesTests.confirmed().refusal(of: issue)
                == Rejection("R-140", field: .dealer, .dealerFirst))
    }

    @Test("R-152: a quote fixes who, what, where, the prices and thirty days")
    func quoteHolds() throws {
        var scene = try Scene.atBasket()
        let price = try scene.price
        #expect(try scene.perform(.issueQuote(again: false)) == [.quoteIssued])
        let quote = try scene.quote
        #expect(try quote.customer == scene.card.id && quote.customerKind == .private)
        #expect(quote.brand == .citroen && quote.market == .belgium && quote.language == .french)
        #expect(quote.modelName == "City" && quote.trimName == "YOU")
        #expect(quote.engineName == "Electric" && quote.lines.map(\.name) == ["City YOU"])
        #expect(quote.price == price && quote.lines.map(\.line) == price.lines)
        #expect(quote.deposit == SmallWorld.euro(250) && quote.dealer.id == "carrect")
        #expect(quote.issued == SmallWorld.now && quote.referenceVersion == "test.1")
        #expect(quote.validUntil.days(since: quote.issued.brussels.date) == 30)
        #expect(quote.corrects == nil && quote.voucher?.amount == SmallWorld.euro(250))
        #expect(try scene.journey.stage == .email)
    }

    @Test("R-152: the day of a quote is Brussels' day, also just after its midnight")
    func dayOfTheQuote() throws {
        let scene = try Scene.atBasket()
        var world = scene.world
        // 14 January 2026, 23:30 UTC, is half past midnight on the 15th in Brussels.
        world.now = Timestamp(milliseconds: 1_768_433_400_000)
        let events = try DeskDecider.decide(.issueQuote(again: false), scene.desk, world)
        guard case .quoteIssued(let quote)? = events.first else {
            Issue.record("not issued")
            return
        }
        #expect(quote.validUntil.text == "2026-02-14")
    }

    @Test(
        "R-150: the number is show, terminal and a counter of at least four digits",
        arguments: [
            (0, "BMS26-7K3M9X-0001"), (9998, "BMS26-7K3M9X-9999"), (9999, "BMS26-7K3M9X-10000"),
        ])
    func number(earlier: Int, expected: String) throws {
        var scene = try Scene.atBasket()
        scene.records.order = Array(
            repeating: QuoteID(milliseconds: 1, random: []), count: earlier)
        try scene.perform(.issueQuote(again: false))
        #expect(try scene.quote.number == expected)
    }

    @Test("R-151: a second quote asks whether the customer wanted another offer, once")
    func secondQuote() throws {
        var scene = try Scene.sent()
        try scene.perform(all: [.keepCustomer] + Scene.cityToBasket)
        #expect(
            scene.refusal(of: .issueQuote(again: false))
                == Rejection("R-151", field: .again, .anotherOffer))
        try scene.perform(.issueQuote(again: true))
        #expect(scene.records.quoteCount == 2)
        #expect(try scene.quote.corrects == nil)
    }

    @Test("R-151: a quote of an earlier journey counts; another customer's does not")
    func quoteOfEarlierJourney() throws {
        var scene = try Scene.sent()
        let marie = try scene.card.id
        try scene.perform(all: [
            .disconnectCustomer, .begin(.belgium, .french, confirm: false), Scene.search,
            .createCustomer(.jan),
        ])
        try scene.perform(all: Scene.welcome + Scene.cityToBasket)
        #expect(scene.refusal(of: .issueQuote(again: false)) == nil)
        try scene.perform(all: [
            .abandon(reason: "left"), .begin(.belgium, .french, confirm: false),
            .linkCustomer(marie),
        ])
        try scene.perform(all: Scene.cityToBasket)
        #expect(scene.refusal(of: .issueQuote(again: false))?.rule == "R-151")
    }

    @Test("R-150: a correction names the quote it replaces, which then is owed no longer")
    func corrections() throws {
        var scene = try Scene.quoted()
        let first = try scene.quote
        try scene.perform(all: [
            .backToConfiguration, .toggleOption("kit"), .confirmConfiguration,
            .issueQuote(again: true),
        ])
        let second = try scene.quote
        try scene.perform(.issueQuote(again: true))
        let third = try scene.quote
        #expect(second.corrects == first.number && third.corrects == second.number)
        #expect(try scene.journey.quotes.map(\.fate) == [.replaced, .replaced, .unsent])
        #expect(scene.records.quote(first.id)?.quote == first)
        #expect(Set([first, second, third].map(\.number)).count == 3)
        try scene.perform(.sendOut(SendOutRequest()))
        #expect(try scene.journey.unsentQuote == nil && scene.journey.stage == .disconnect)
    }

    @Test("R-150, R-160: a replaced quote is sent no more, and the refusal names its successor")
    func replacedIsNotSent() throws {
        var scene = try Scene.quoted()
        let first = try scene.quote
        try scene.perform(.issueQuote(again: true))
        let second = try scene.quote
        #expect(
            scene.refusal(of: .sendOut(SendOutRequest(quote: first.id)))
                == Rejection("R-150", field: .quote, .quoteReplaced(by: second.number)))
        #expect(try scene.perform(.sendOut(SendOutRequest())) == [.sendOutRequested])
    }

    @Test("R-142, R-170: another offer begins without the wishes of the one before")
    func wishesOfOneConfiguration() throws {
        var scene = try Scene.atBasket()
        try scene.perform(all: [
            .noteWish(.tradeIn, text: "C3 2019"), .issueQuote(again: false),
            .backToConfiguration, .confirmConfiguration,
        ])
        #expect(try scene.journey.wishes[.tradeIn] == "C3 2019")
        try scene.perform(all: [
            .issueQuote(again: true), .sendOut(SendOutRequest()), .keepCustomer,
        ])
        #expect(try scene.journey.wishes.isEmpty)
    }

    @Test("R-150: after the quote is settled the next one is another offer's")
    func quoteAfterTheEnd() throws {
        #expect(
            try Scene.sent().refusal(of: .issueQuote(again: true))
                == Rejection("R-150", field: .quote, .confirmFirst))
    }

    @Test("R-103, R-150: an offer of another brand corrects nothing; both quotes are owed")
    func quoteOfAnotherBrand() throws {
        var scene = try Scene.quoted()
        let first = try scene.quote
        try scene.perform(all: [.chooseBrand(.ds, confirm: true)] + Scene.vanToBasket)
        try scene.perform(.issueQuote(again: true))
        #expect(try scene.quote.corrects == nil)
        try scene.perform(.sendOut(SendOutRequest()))
        #expect(try scene.journey.unsentQuote == first && scene.journey.stage == .email)
        #expect(scene.refusal(of: .disconnectCustomer)?.rule == "R-164")
        try scene.perform(all: [.skipSendOut(.customerRefused), .disconnectCustomer])
    }
}
