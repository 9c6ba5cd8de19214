import JourneyEngine
import Testing

@Suite("The send-out")
struct EmailRulesTests {
    static func request(_ scene: Scene) throws -> SendOutRequested {
        let requests = scene.events.compactMap { event in
            if case .sendOutRequested(let step) = event { step } else { nil }
        }
        return try #require(requests.last)
    }

    @Test("R-160: a send-out takes the journey's last quote, as it was made")
    func lastQuote() throws {
        var scene = try Scene.quoted()
        #expect(try scene.perform(.sendOut(SendOutRequest())) == [.sendOutRequested])
        let request = try Self.request(scene)
        #expect(try request.quote == scene.quote.id && request.customer == scene.card.id)
        #expect(request.language == .french && request.brand == .citroen && !request.isAgain)
        #expect(try scene.journey.stage == .disconnect)
    }

    @Test("R-165: a send-out names quote and customer, from which the centre makes the lead")
    func leadIsMadeFromIt() throws {
        let scene = try Scene.sent()
        let request = try Self.request(scene)
        #expect(scene.records.quote(request.quote)?.quote.dealer.id == "carrect")
        #expect(scene.records.customer(request.customer) != nil)
    }

    @Test("R-160: without a quote there is nothing to send")
    func nothingToSend() throws {
        let refusal = Rejection("R-160", field: .quote, .quoteFirst)
        #expect(try Scene.atBasket().refusal(of: .sendOut(SendOutRequest())) == refusal)
        #expect(try Scene.signedIn().refusal(of: .sendOut(SendOutRequest())) == refusal)
    }

    @Test("R-160: a quote or a customer that isn't on record is not sent to")
    func unknownQuote() throws {
        var scene = try Scene.quoted()
        let none = QuoteID(milliseconds: 0, random: [])
        #expect(
            scene.refusal(of: .sendOut(SendOutRequest(quote: none)))
                == Rejection("R-160", field: .quote, .unknown(none.text)))
        let quote = try scene.quote.id
        try scene.perform(.parkJourney(.idle))
        scene.records.cards = [:]
        #expect(
            scene.refusal(of: .sendOut(SendOutRequest(quote: quote)))
                == Rejection("R-160", field: .customer, .unknownCustomer))
    }

    @Test("R-161: email, language and brand are corrected; the email on the card as well")
    func corrections() throws {
        var scene = try Scene.quoted()
        let sendOut = Command.sendOut(
            SendOutRequest(email: " new@example.org ", language: .dutch, brand: .ds))
        #expect(try scene.perform(sendOut) == [.customerEdited, .sendOutRequested])
        let request = try Self.request(scene)
        #expect(request.language == .dutch && request.brand == .ds)
        #expect(try scene.card.person?.email.text == "new@example.org")
        #expect(try scene.records.customer(request.customer) == scene.card)
    }

    @Test("R-161: the address that stands is no correction; a malformed one is refused")
    func address() throws {
        let scene = try Scene.quoted()
        let same = SendOutRequest(email: "marie.leblanc@yopmail.com")
        #expect(try scene.decide(.sendOut(same)).map(\.kind) == [.sendOutRequested])
        let refusal = scene.refusal(of: .sendOut(SendOutRequest(email: "marie")))
        #expect(refusal == Rejection("R-121", field: .email, .value(.emailMissingAt)))
    }

    @Test("R-161: a brand that the licence doesn't have is no correction")
    func foreignBrand() throws {
        var scene = try Scene.quoted()
        scene.entitledBrands = [.citroen]
        #expect(
            scene.refusal(of: .sendOut(SendOutRequest(brand: .ds)))
                == Rejection("R-103", field: .brand, .notEntitled(.ds)))
    }

    @Test("R-121: a slip in a corrected address is warned of and sent as typed")
    func slip() throws {
        let scene = try Scene.quoted()
        let sendOut = Command.sendOut(SendOutRequest(email: "marie@gmial.com"))
        let warnings = DeskDecider.warnings(about: sendOut, scene.desk, scene.world)
        #expect(warnings.map(\.suggestion) == ["marie@gmail.com"])
        #expect(scene.refusal(of: sendOut) == nil)
    }

    @Test("R-161: the card of an earlier journey is corrected though nobody is at the desk")
    func correctionOfAnEarlierCard() throws {
        var scene = try Scene.sent()
        let quote = try scene.quote
        try scene.perform(all: [
            .disconnectCustomer, .begin(.belgium, .french, confirm: false), Scene.search,
            .createCustomer(.jan),
        ])
        try scene.perform(
            .sendOut(
                SendOutRequest(quote: quote.id, email: "new@example.org", again: "wrong address")))
        let card = scene.records.customer(quote.customer)
        #expect(card?.person?.email.text == "new@example.org")
        #expect(try scene.card.person?.firstName.text == "Jan")
        #expect(try scene.journey.stage == .customer)
    }

    @Test("R-162: a quote goes out once; again takes a reason, which is recorded sealed")
    func sendingAgain() throws {
        var scene = try Scene.sent()
        let refusal = Rejection("R-162", field: .again, .waitsToBeSent)
        for again in [nil, "", "  ", "\u{200B}"] {
            #expect(scene.refusal(of: .sendOut(SendOutRequest(again: again))) == refusal)
        }
        let again = Command.sendOut(SendOutRequest(again: "lost it"))
        #expect(try scene.perform(again) == [.reasonNoted, .sendOutRequested])
        #expect(try Self.request(scene).isAgain && Event.Kind.reasonNoted.isPersonal)
        let quote = try scene.quote.id
        try scene.perform(.disconnectCustomer)
        #expect(scene.refusal(of: .sendOut(SendOutRequest(quote: quote))) == refusal)
        try scene.perform(.takeNews(.sendOut(quote, .atCentre)))
        let gone = Rejection("R-162", field: .again, .sentAlready)
        #expect(scene.refusal(of: .sendOut(SendOutRequest(quote: quote))) == gone)
    }

    @Test("R-162: a quote that was skipped goes out later without a reason")
    func skippedThenSent() throws {
        var scene = try Scene.quoted()
        try scene.perform(.skipSendOut(.wrongEmail))
        #expect(try scene.perform(.sendOut(SendOutRequest())) == [.sendOutRequested])
        #expect(try scene.journey.quotes.map(\.fate) == [.sendOutAsked])
    }

    @Test("R-163: the envelope's states, from the terminal's two to the centre's three")
    func envelope() throws {
        var scene = try Scene.quoted()
        let quote = try scene.quote.id
        #expect(scene.records.quote(quote)?.sendOut == .notSent)
        try scene.perform(.sendOut(SendOutRequest()))
        #expect(scene.records.quote(quote)?.sendOut == .waiting)
        for state in [SendOutState.atCentre, .failed(why: "mailbox full"), .handedOver] {
            #expect(try scene.perform(.takeNews(.sendOut(quote, state))) == [.sendOutReported])
            #expect(scene.records.quote(quote)?.sendOut == state)
            #expect(try scene.perform(.takeNews(.sendOut(quote, state))).isEmpty)
        }
        for state in [SendOutState.notSent, .waiting] {
            #expect(try scene.perform(.takeNews(.sendOut(quote, state))).isEmpty)
        }
        let none = QuoteID(milliseconds: 0, random: [])
        #expect(
            scene.refusal(of: .takeNews(.sendOut(none, .atCentre)))
                == Rejection("R-163", field: .quote, .unknown(none.text)))
    }

    @Test("R-164: a quote is left unsent for one of two reasons", arguments: SkipReason.allCases)
    func skipping(reason: SkipReason) throws {
        var scene = try Scene.quoted()
        #expect(try scene.perform(.skipSendOut(reason)) == [.sendOutSkipped])
        #expect(try scene.journey.quotes.map(\.fate) == [.skipped(reason)])
        #expect(try scene.journey.stage == .disconnect)
        #expect(
            scene.refusal(of: .skipSendOut(reason))
                == Rejection("R-164", field: .quote, .nothingUnsent))
    }

    @Test(
        "R-164: no way out of a journey with an unsent quote",
        arguments: [Command.keepCustomer, .disconnectCustomer, .abandon(reason: "left")])
    func noWayOut(command: Command) throws {
        let refusal = Rejection("R-164", field: .quote, .quoteUnsent)
        #expect(try Scene.quoted().refusal(of: command) == refusal)
        var reopened = try Scene.quoted()
        try reopened.perform(.backToConfiguration)
        #expect(reopened.refusal(of: command) == refusal)
        try reopened.perform(.begin(.luxembourg, .german, confirm: true))
        #expect(reopened.refusal(of: command) == refusal)
    }

    @Test("R-164: a quote sent while the next is in the making leaves that one where it is")
    func sentWhileReopened() throws {
        var scene = try Scene.quoted()
        try scene.perform(all: [
            .backToConfiguration, .toggleOption("kit"), .sendOut(SendOutRequest()),
        ])
        #expect(try scene.journey.stage == .vehicle)
        try scene.perform(all: [.confirmConfiguration, .issueQuote(again: true)])
        #expect(try scene.quote.corrects == nil && scene.journey.stage == .email)
    }
}
