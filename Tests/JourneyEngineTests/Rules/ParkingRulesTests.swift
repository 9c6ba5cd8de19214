import JourneyEngine
import Testing

@Suite("Setting a journey aside and resuming it")
struct ParkingRulesTests {
    @Test("R-171: idling parks the journey, and the desk holds no customer")
    func idling() throws {
        var scene = try Scene.linked()
        let journey = try scene.journey
        #expect(try scene.perform(.parkJourney(.idle)) == [.journeyParked])
        #expect(scene.desk.journey == nil && scene.desk.parked == [journey])
        #expect(scene.desk.session?.genius == SmallWorld.genius)
    }

    @Test("R-171: without an open journey there is nothing to park")
    func nothingToPark() throws {
        let refusal = try Scene.signedIn().refusal(of: .parkJourney(.idle))
        #expect(refusal == Rejection("R-104", field: .market, .beginFirst))
    }

    @Test("R-172: another genius who signs in parks the journey; its own genius resumes it")
    func geniusesTakeTurns() throws {
        var scene = try Scene.configured()
        let journey = try scene.journey
        #expect(try scene.perform(.signIn(id: "TA00001")) == [.journeyParked, .signedIn])
        #expect(scene.desk.journey == nil)
        #expect(try scene.perform(.signIn(id: "TA48213")) == [.signedIn, .journeyResumed])
        #expect(scene.desk.journey == journey && scene.desk.parked.isEmpty)
    }

    @Test("R-172: the own journey on the screen stays there when its genius signs in again")
    func ownJourneyStays() throws {
        var scene = try Scene.configured()
        #expect(try scene.perform(.signIn(id: "TA48213")) == [.signedIn])
        #expect(try scene.journey.configuration != nil)
    }

    @Test("R-172: of several journeys set aside the newest is resumed")
    func newestIsResumed() throws {
        var scene = try Scene.begun()
        try scene.perform(all: [.parkJourney(.idle), .begin(.luxembourg, .german, confirm: false)])
        let newest = try scene.journey.id
        try scene.perform(all: [.signOut, .signIn(id: "TA48213")])
        #expect(try scene.journey.id == newest)
        #expect(scene.desk.parked.count == 1)
    }

    @Test("R-172: a journey in which nobody was looked for makes room without being kept")
    func blankIsNotKept() throws {
        var scene = try Scene.begun()
        #expect(try scene.perform(.parkJourney(.newJourney)) == [.journeyAbandoned])
        #expect(scene.desk.journey == nil && scene.desk.parked.isEmpty)
        scene = try Scene.begun()
        try scene.perform(Scene.search)
        #expect(try scene.perform(.parkJourney(.newJourney)) == [.journeyParked])
        let first = try #require(scene.desk.parked.first?.id)
        try scene.perform(.begin(.belgium, .french, confirm: false))
        #expect(try scene.perform(.resumeJourney(first)) == [.journeyAbandoned, .journeyResumed])
    }

    @Test("R-172: a chosen journey is resumed in the place of the open one, with its brand")
    func chosenJourneyIsResumed() throws {
        var scene = try Scene.begun(.ds)
        let first = try scene.journey.id
        try scene.perform(all: [
            .parkJourney(.idle), .chooseBrand(.citroen, confirm: false),
            .begin(.belgium, .dutch, confirm: false), Scene.search, .createCustomer(.jan),
        ])
        let second = try scene.journey.id
        #expect(try scene.perform(.resumeJourney(first)) == [.journeyParked, .journeyResumed])
        #expect(try scene.journey.id == first && scene.desk.session?.brand == .ds)
        #expect(scene.desk.parked.map(\.id) == [second])
    }

    @Test("R-172: a journey of another genius is not resumed, nor one that isn't there")
    func foreignJourneyIsRefused() throws {
        var scene = try Scene.begun()
        let journey = try scene.journey.id
        try scene.perform(.signIn(id: "TA00001"))
        let refusal = Rejection("R-172", .nothingToResume)
        #expect(scene.refusal(of: .resumeJourney(journey)) == refusal)
        let nobodys = JourneyID(milliseconds: 0, random: [])
        #expect(scene.refusal(of: .resumeJourney(nobodys)) == refusal)
    }

    @Test("R-164, R-171: idling parks an unsent quote with its journey; it is still owed after")
    func unsentQuoteIsParked() throws {
        var scene = try Scene.quoted()
        try scene.perform(all: [.parkJourney(.idle), .signIn(id: "TA48213")])
        #expect(try scene.journey.stage == .email)
        #expect(
            scene.refusal(of: .abandon(reason: "left"))
                == Rejection("R-164", field: .quote, .quoteUnsent))
    }

    @Test("R-164: a parked journey's quote is sent from the list and no longer owed")
    func parkedQuoteIsSent() throws {
        var scene = try Scene.quoted()
        let quote = try scene.quote.id
        try scene.perform(all: [
            .signIn(id: "TA00001"), .sendOut(SendOutRequest(quote: quote)), .signIn(id: "TA48213"),
        ])
        let journey = try scene.journey
        #expect(journey.unsentQuote == nil && journey.stage == .disconnect)
        #expect(try scene.perform(.disconnectCustomer) == [.customerDisconnected])
    }

    @Test("R-161, R-172: a card changed elsewhere is up to date when its journey is resumed")
    func parkedCardFollows() throws {
        var scene = try Scene.quoted()
        let quote = try scene.quote.id
        try scene.perform(all: [
            .parkJourney(.idle), .sendOut(SendOutRequest(quote: quote, email: "new@example.org")),
        ])
        let customer = try #require(scene.desk.parked.first?.customer?.id)
        try scene.perform(all: [
            .takeNews(.account(customer, .activated)), .signOut, .signIn(id: "TA48213"),
        ])
        #expect(try scene.card.person?.email.text == "new@example.org")
        #expect(try scene.card.account == .activated)
    }
}
