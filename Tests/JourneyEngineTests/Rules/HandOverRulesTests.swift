import JourneyEngine
import Testing

@Suite("From a journey to a lead and back")
struct HandOverRulesTests {
    @Test("R-211: a journey goes on as a lead that keeps all it knows")
    func demotion() throws {
        var scene = try Scene.atBasket()
        try scene.perform(.noteWish(.tradeIn, text: "a Corsa of 2014"))
        let card = try scene.card
        #expect(
            try scene.perform(.demote(.noTime)) == [.journeyDemoted, .leadBegan, .leadFilled])
        let lead = try scene.openLead
        #expect(scene.desk.journey == nil && scene.desk.parked.isEmpty)
        #expect(lead.customer == card.id && lead.form.email == card.person?.email)
        #expect(lead.form.models == ["citroen/city"] && lead.form.dealer?.id == "carrect")
        #expect(lead.form.tradeIn == true && lead.form.comment?.text == "a Corsa of 2014")
        #expect(lead.form.mobile == card.person?.mobile && lead.form.language == .french)
        #expect(lead.configuration?.trim == "you" && lead.consents == card.consents)
        #expect(try scene.perform(.confirmLead(emailRead: true)).last == .leadConfirmed)
    }

    @Test("R-211: a journey that knows nobody yet is a lead with its country and language")
    func demotionAtTheStart() throws {
        var scene = try Scene.begun()
        try scene.perform(.demote(.toolDown))
        #expect(try scene.openLead.form.filledFields == [.language, .country])
        #expect(try Scene.lead().refusal(of: .demote(.noTime))?.rule == "R-211")
    }

    @Test("R-164: a journey with an unsent quote waits with it while the lead goes on")
    func demotionWithQuote() throws {
        var scene = try Scene.quoted()
        let journey = try scene.journey
        #expect(try scene.perform(.demote(.noTime)).first == .journeyParked)
        #expect(scene.desk.parkedJourney(journey.id)?.unsentQuote != nil)
        #expect(try scene.openLead.customer == journey.customer?.id)
    }

    @Test("R-211: a lead is promoted to a journey for the same customer")
    func promotion() throws {
        var scene = try Scene.filledLead()
        try scene.perform(all: [
            .fillLead(.mobile, .text("470112233")), .confirmLead(emailRead: true),
        ])
        let facts = try scene.facts
        #expect(
            try scene.perform(.promoteLead(facts.lead))
                == [.journeyBegan, .leadPromoted, .customerLinked])
        #expect(try scene.card.id == facts.customer && scene.journey.language == .dutch)
        #expect(scene.records.lead(facts.lead)?.promotedTo == (try scene.journey.id))
        for purpose in [ConsentPurpose.experience, .partners] {
            try scene.perform(.answerConsent(purpose, isGiven: false))
        }
        try scene.perform(all: [.createAccount, .continueWithCustomer])
        #expect(try scene.journey.stage == .vehicle)
    }

    @Test("R-211: what a lead didn't ask for is asked before the account")
    func completion() throws {
        var scene = try Scene.confirmedLead()
        try scene.perform(.promoteLead(try scene.lastLead))
        for purpose in [ConsentPurpose.experience, .partners] {
            try scene.perform(.answerConsent(purpose, isGiven: false))
        }
        #expect(scene.refusal(of: .createAccount)?.field == .mobile)
        try scene.perform(.editCustomer(.with { $0.mobile = "470112233" }))
        #expect(try scene.perform(.createAccount) == [.accountRequested])
    }

    @Test("R-211: a brand that takes leads only, or a lead that isn't there, gives no journey")
    func refusedPromotion() throws {
        let nobody = LeadID(milliseconds: 0, random: [])
        #expect(try Scene.signedIn().refusal(of: .promoteLead(nobody))?.rule == "R-211")
        var scene = try Scene.confirmedLead()
        let lead = try scene.lastLead
        scene.records.leads[lead]?.facts.brand = .leapmotor
        #expect(scene.refusal(of: .promoteLead(lead))?.rule == "R-106")
        scene.records.cards = [:]
        scene.records.leads[lead]?.facts.brand = .citroen
        #expect(scene.refusal(of: .promoteLead(lead))?.reason == .unknownCustomer)
    }

    @Test("R-211: a journey and a lead are never open at once")
    func oneVisit() throws {
        #expect(try Scene.begun().refusal(of: .beginLead(.noTime))?.rule == "R-211")
        let begin = Command.begin(.belgium, .french, confirm: false)
        #expect(try Scene.lead().refusal(of: begin)?.rule == "R-211")
        #expect(try Scene.lead().refusal(of: Scene.search)?.rule == "R-104")
    }

    @Test("R-172: a lead is set aside by signing out and comes back with its genius")
    func parking() throws {
        var scene = try Scene.filledLead()
        let lead = try scene.openLead
        try scene.perform(.signOut)
        #expect(scene.desk.lead == nil && scene.desk.parkedLeads == [lead])
        try scene.perform(.signIn(id: "TA00001"))
        #expect(scene.desk.lead == nil)
        try scene.perform(all: [.signOut, .signIn(id: "TA48213")])
        #expect(try scene.openLead == lead)
    }
}
