import Foundation
import JourneyEngine
import Testing

@Suite("Events in the journal")
struct EventCodingTests {
    /// A story in which everything happens that can be recorded.
    static func everything() throws -> [Event] {
        var (scene, company) = try Scene.withNamelessCompany()
        try scene.perform(all: [.linkCustomer(company), .addContact(.marie.asContact)])
        try scene.perform(all: [.abandon(reason: "left"), .signOut])
        let before = scene.events
        scene = try Scene.dsAtBasket()
        try scene.perform(all: [
            .begin(.belgium, .dutch, confirm: false), .noteWish(.tradeIn, text: "a Corsa"),
            .chooseVATRate(percent: 6), .applyPromoCode("BMS26-DS"), .removePromoCode,
            .backToConfiguration,
            .filterDimensions(DimensionRulesTests.short), .confirmConfiguration,
            .issueQuote(again: false), .skipSendOut(.wrongEmail), .parkJourney(.idle),
            .signIn(id: "TA48213"), .chooseBrand(.citroen, confirm: true),
            .chooseModel("citroen/city"), .chooseTrim("you", confirm: false),
            .chooseEngine("electric", confirm: false), .chooseFinish(.colour, "blue"),
            .chooseFinish(.upholstery, "grey"), .chooseFinish(.wheels, "pyrite"),
            .toggleOption("kit"), .toggleOption("charger"), .toggleOption("kit"),
            .confirmConfiguration, .choosePointOfSale(dealer: "drogenbos"),
            .issueQuote(again: true), .sendOut(SendOutRequest(email: "new@example.org")),
            .keepCustomer, .disconnectCustomer,
        ])
        let quote = try scene.quote
        try scene.perform(all: [
            .takeNews(.sendOut(quote.id, .failed(why: "mailbox full"))),
            .takeNews(.account(quote.customer, .mailed)),
        ])
        return before + scene.events + (try leads())
    }

    /// The same for leads: one from scratch, one from a journey and back.
    private static func leads() throws -> [Event] {
        var scene = try Scene.filledLead()
        try scene.perform(all: [
            .scanTicket(payload: "", agreed: false),
            .scanTicket(payload: Scene.ticket, agreed: true), .undoScan, .beginLead(.toolDown),
            .answerLeadConsent(.partners, .notAsked), .confirmLead(emailRead: true),
        ])
        try scene.perform(.promoteLead(try scene.lastLead))
        try scene.perform(all: [.demote(.noTime)])
        try scene.perform(all: [.abandon(reason: "left"), .beginLead(.noTime)])
        try scene.perform(all: Scene.leadFields)
        try scene.perform(all: [
            .answerLeadConsent(.contact, .no), .confirmLead(emailRead: true),
        ])
        return scene.events
    }

    @Test("R-303: every kind of event is coded, and read back it is the same")
    func everyKind() throws {
        let events = try Self.everything()
        #expect(Set(events.map(\.kind)) == Set(Event.Kind.allCases))
        for event in events {
            let body = try event.body()
            #expect(try Event(event.kind, body: body) == event)
            #expect(try Event(event.kind, body: body).body() == body)
        }
    }

    @Test("R-303: keys that this version doesn't know are passed over")
    func unknownKeys() throws {
        for event in try Self.everything() {
            var facts = try Self.object(event)
            facts["aKeyOfLater"] = ["x": [1, 2, 3]]
            #expect(try Event(event.kind, body: Self.bytes(facts)) == event)
        }
    }

    @Test("R-303: a body that lacks a key is refused or read as another event, and never traps")
    func missingKeys() throws {
        for event in try Self.everything() {
            let facts = try Self.object(event)
            for key in facts.keys {
                var rest = facts
                rest[key] = nil
                let read = try? Event(event.kind, body: Self.bytes(rest))
                #expect(read != event, "\(event.kind) without \(key)")
                for wrong in [NSNull(), -1, "\u{0}", [] as [Int], [:] as [String: Int]] as [Any] {
                    rest[key] = wrong
                    _ = try? Event(event.kind, body: Self.bytes(rest))
                }
            }
        }
    }

    @Test("R-303: an empty body is an error for every event that has facts")
    func emptyBodies() {
        let factless: Set<Event.Kind> = [
            .signedOut, .configurationReopened, .customerKept, .customerDisconnected,
            .journeyAbandoned, .promoCodeRemoved, .journeyDemoted,
        ]
        for kind in Event.Kind.allCases {
            for body in ["{}", "", "null", "[]", "{\"a\":", "\u{FFFD}"] {
                let read = try? Event(kind, body: Array(body.utf8))
                #expect((read != nil) == factless.contains(kind), "\(kind) from \(body)")
            }
        }
    }

    @Test("What names a person is sealed; the customer of every event is told")
    func personalEvents() throws {
        for event in try Self.everything() {
            let body = String(decoding: try event.body(), as: UTF8.self)
            let namesSomeone = ["Leblanc", "yopmail", "new@example.org", "Corsa", "Exemple"]
                .contains { body.contains($0) }
            #expect(!namesSomeone || event.kind.isPersonal, "\(event.kind)")
            if namesSomeone { #expect(event.customer != nil) }
        }
    }

    private static func object(_ event: Event) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(event.body()))
        return try #require(json as? [String: Any])
    }

    private static func bytes(_ facts: [String: Any]) throws -> [UInt8] {
        Array(try JSONSerialization.data(withJSONObject: facts))
    }
}
