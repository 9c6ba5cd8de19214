import JourneyEngine
import Testing

@Suite("The end of a journey")
struct DisconnectRulesTests {
    @Test("R-170: another offer keeps the customer linked and goes back to the vehicle")
    func anotherOffer() throws {
        var scene = try Scene.sent()
        let card = try scene.card
        #expect(try scene.perform(.keepCustomer) == [.customerKept])
        let journey = try scene.journey
        #expect(journey.stage == .vehicle && journey.linkedCustomer == card)
        #expect(journey.configuration == nil && journey.dealer == nil)
        #expect(journey.quotes.count == 1)
    }

    @Test("R-170: another offer comes after a first one")
    func quoteComesFirst() throws {
        let refusal = Rejection("R-170", field: .quote, .quoteFirst)
        #expect(try Scene.linked().refusal(of: .keepCustomer) == refusal)
        #expect(try Scene.atBasket().refusal(of: .keepCustomer) == refusal)
    }

    @Test("R-170: disconnecting leaves no customer, and the next visitor starts with none")
    func disconnecting() throws {
        var scene = try Scene.sent()
        #expect(try scene.perform(.disconnectCustomer) == [.customerDisconnected])
        #expect(scene.desk.journey == nil && scene.desk.parked.isEmpty)
        try scene.perform(.begin(.belgium, .french, confirm: false))
        #expect(try scene.journey.customer == nil && !scene.journey.isLinked)
    }

    @Test("R-170: after a quote that was skipped the customer is disconnected as well")
    func disconnectingAfterSkip() throws {
        var scene = try Scene.quoted()
        try scene.perform(all: [.skipSendOut(.customerRefused), .disconnectCustomer])
        #expect(scene.desk.journey == nil)
    }

    @Test("R-170: without a quote the journey is abandoned, with a reason")
    func abandoning() throws {
        var scene = try Scene.configured()
        let marie = try scene.card.id
        #expect(
            scene.refusal(of: .disconnectCustomer)
                == Rejection("R-170", field: .reason, .abandonInstead))
        let abandon = Command.abandon(reason: "in a hurry")
        #expect(try scene.perform(abandon) == [.reasonNoted, .journeyAbandoned])
        #expect(scene.desk.journey == nil)
        guard case .reasonNoted(let reason)? = scene.events.dropLast().last else {
            Issue.record("no reason")
            return
        }
        #expect(reason.about == .abandoning && reason.text.text == "in a hurry")
        #expect(reason.customer == marie)
    }

    @Test("R-170: a journey that never had a customer is abandoned about nobody")
    func abandoningAlone() throws {
        var scene = try Scene.begun()
        try scene.perform(.abandon(reason: "left"))
        #expect(scene.events.suffix(2).allSatisfy { $0.customer == nil })
    }

    @Test("R-170: two journeys, quotes and customers never have one identity")
    func identities() throws {
        var scene = try Scene.sent()
        let first = try scene.journey
        try scene.perform(all: [.disconnectCustomer, .begin(.belgium, .french, confirm: false)])
        #expect(try scene.journey.id != first.id)
    }
}
