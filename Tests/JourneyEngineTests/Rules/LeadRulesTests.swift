import JourneyEngine
import Testing

@Suite("Backup leads")
struct LeadRulesTests {
    @Test("R-201: a lead begins with one of three reasons, which can still be changed")
    func reasons() throws {
        var scene = try Scene.lead(.citroen, .toolDown)
        #expect(try scene.openLead.reason == .toolDown)
        #expect(try scene.perform(.beginLead(.toolDown)) == [])
        #expect(try scene.perform(.beginLead(.kmi)) == [.leadReasonChanged])
        #expect(try scene.openLead.reason == .kmi)
    }

    @Test("R-202: a lead is taken without a licence")
    func withoutLicence() throws {
        var scene = try Scene.filledLead()
        #expect(scene.entitledBrands == nil)
        #expect(
            try scene.perform(.confirmLead(emailRead: true))
                == [.consentNotAsked, .consentNotAsked, .leadRecorded, .leadConfirmed])
    }

    @Test("R-204: the fields come in the order of the rule, whatever their order on the way")
    func order() throws {
        #expect(
            LeadField.allCases.map(\.rawValue) == [
                "language", "kind", "title", "email", "country", "postalCode", "company", "models",
                "cta", "lastName", "firstName", "mobile", "whenToBuy", "tradeIn", "pointOfSale",
                "comment",
            ])
        #expect(LeadField.allCases.allSatisfy { $0.field.rawValue == $0.rawValue })
        var scene = try Scene.lead()
        try scene.perform(all: Scene.leadFields.reversed())
        try scene.perform(all: [.answerLeadConsent(.contact, .no), .confirmLead(emailRead: true)])
        #expect(try scene.facts.language == .dutch)
    }

    @Test(
        "R-214: a lead lacks nothing that is mandatory",
        arguments: LeadField.allCases.filter { !$0.isOptional })
    func mandatory(_ field: LeadField) throws {
        var scene = try Scene.lead()
        try scene.perform(
            all: Scene.leadFields.filter { command in
                if case .fillLead(field, _) = command { false } else { true }
            } + [.answerLeadConsent(.contact, .yes)])
        let refusal = scene.refusal(of: .confirmLead(emailRead: true))
        #expect(refusal?.field == field.field && refusal?.rule == "R-214")
    }

    @Test("R-214: mobile, company, kind, purchase and trade-in are asked, not required")
    func optional() throws {
        let scene = try Scene.confirmedLead()
        let card = try #require(scene.records.customer(scene.facts.customer))
        #expect(card.person?.mobile == nil && card.company == nil && card.kind == .private)
        #expect(try scene.facts.whenToBuy == nil && scene.facts.tradeIn == nil)
    }

    @Test("R-214: a dealer is needed unless only news is asked for")
    func dealer() throws {
        var scene = try Scene.filledLead()
        try scene.perform(.fillLead(.pointOfSale, .text("")))
        #expect(
            scene.refusal(of: .confirmLead(emailRead: true))
                == Rejection("R-214", field: .pointOfSale, .value(.empty)))
    }

    @Test("R-214: the visitor's reading of the email is asked for and recorded")
    func emailRead() throws {
        var scene = try Scene.filledLead()
        #expect(
            scene.refusal(of: .confirmLead(emailRead: false))
                == Rejection("R-214", field: .emailRead, .emailNotRead))
        try scene.perform(.confirmLead(emailRead: true))
        #expect(try scene.facts.isEmailRead)
    }

    @Test("R-205: each model is asked for as the catalogue allows")
    func requests() throws {
        var scene = try Scene.lead()
        try scene.perform(all: Scene.leadFields + [.answerLeadConsent(.contact, .yes)])
        try scene.perform(.fillLead(.models, .list(["citroen/city", "citroen/newcomer"])))
        try scene.perform(.fillLead(.cta, .text("testDrive")))
        try scene.perform(.confirmLead(emailRead: true))
        let lines = try scene.facts.lines
        #expect(lines.map(\.model) == ["citroen/city", "citroen/newcomer"])
        #expect(lines.map(\.request) == [.testDrive, .keepMeInformed])
        #expect(try scene.facts.isDealerTask)
    }

    @Test("R-205: no test drive where the catalogue has none, and news only of what is to come")
    func refusedRequests() throws {
        var van = try Scene.lead(.ds)
        try van.perform(.fillLead(.models, .list(["ds/van"])))
        let drive = van.refusal(of: .fillLead(.cta, .text("testDrive")))
        #expect(drive?.rule == "R-205" && drive?.field == .cta && drive?.suggestion == "quote")
        var city = try Scene.lead()
        try city.perform(.fillLead(.models, .list(["citroen/city"])))
        #expect(city.refusal(of: .fillLead(.cta, .text("keepMeInformed")))?.rule == "R-205")
        try city.perform(.fillLead(.models, .list(["citroen/newcomer"])))
        let quote = city.refusal(of: .fillLead(.cta, .text("quote")))
        #expect(quote?.rule == "R-205" && quote?.suggestion == "keepMeInformed")
        #expect(try city.perform(.fillLead(.cta, .text("keepMeInformed"))) == [.leadFilled])
    }

    @Test("R-206: news needs no dealer and makes no task for one")
    func news() throws {
        var scene = try Scene.lead(.citroen, .kmi)
        try scene.perform(
            all: Scene.leadFields.dropLast() + [.answerLeadConsent(.contact, .yes)])
        try scene.perform(.fillLead(.models, .list(["citroen/newcomer"])))
        try scene.perform(.fillLead(.cta, .text("keepMeInformed")))
        try scene.perform(.confirmLead(emailRead: true))
        #expect(try scene.facts.dealer == nil && !scene.facts.isDealerTask)
    }

    @Test("R-206: several models are one lead, of one brand")
    func models() throws {
        let scene = try Scene.lead()
        let other = scene.refusal(of: .fillLead(.models, .list(["citroen/city", "ds/van"])))
        #expect(other?.rule == "R-206" && other?.field == .models)
        #expect(scene.refusal(of: .fillLead(.models, .list(["no/such"])))?.rule == "R-206")
        #expect(scene.refusal(of: .fillLead(.models, .list(["citroen/sold"])))?.rule == "R-130")
    }

    @Test("R-207: a dealer of another country is named in the comment")
    func dealerElsewhere() throws {
        var scene = try Scene.filledLead()
        try scene.perform(.fillLead(.pointOfSale, .text("other")))
        #expect(
            scene.refusal(of: .confirmLead(emailRead: true))
                == Rejection("R-207", field: .comment, .dealerNameMissing))
        try scene.perform(.fillLead(.comment, .text("Garage Dupont, Lille")))
        try scene.perform(.confirmLead(emailRead: true))
        #expect(try scene.facts.dealer == .other)
    }

    @Test("R-207: the dealer's country is not the customer's")
    func dealerAcrossTheBorder() throws {
        var scene = try Scene.filledLead()
        #expect(try scene.perform(.fillLead(.pointOfSale, .text("losch"))) == [.leadFilled])
        #expect(scene.refusal(of: .fillLead(.pointOfSale, .text("hidden")))?.rule == "R-141")
        #expect(scene.refusal(of: .fillLead(.pointOfSale, .text("merckx")))?.rule == "R-140")
    }

    @Test("R-204: a comment has 1,000 characters at most, as a reader counts them")
    func comment() throws {
        var scene = try Scene.lead()
        let family = String(repeating: "👩‍👩‍👧‍👦", count: 1000)
        #expect(try scene.perform(.fillLead(.comment, .text(family))) == [.leadFilled])
        let refusal = scene.refusal(of: .fillLead(.comment, .text(family + "é")))
        #expect(
            refusal
                == Rejection("R-204", field: .comment, .value(.tooLong(most: 1000, found: 1001))))
    }

    @Test("R-204: postal code and mobile are read in the form of the country, before or after it")
    func forms() throws {
        var scene = try Scene.lead()
        try scene.perform(.fillLead(.postalCode, .text("1234")))
        try scene.perform(.fillLead(.country, .text("LU")))
        #expect(try scene.openLead.form.postalCode?.text == "L-1234")
        try scene.perform(.fillLead(.mobile, .text("621 123 456")))
        #expect(try scene.openLead.form.mobile?.text == "+352621123456")
        #expect(try scene.openLead.market == .luxembourg)
        try scene.perform(.fillLead(.country, .text("FR")))
        #expect(try scene.openLead.market == .belgium)
        #expect(try scene.perform(.fillLead(.postalCode, .text("59000"))) == [.leadFilled])
        #expect(scene.refusal(of: .fillLead(.country, .text("ZZ")))?.field == .country)
    }

    @Test("R-208: the first consent is asked; the others may stay unasked, and are so recorded")
    func consents() throws {
        var scene = try Scene.lead()
        try scene.perform(all: Scene.leadFields)
        let missing = Rejection("R-208", field: .answer, .firstConsentMissing)
        #expect(scene.refusal(of: .confirmLead(emailRead: true)) == missing)
        #expect(scene.refusal(of: .answerLeadConsent(.contact, .notAsked)) == missing)
        try scene.perform(all: [
            .answerLeadConsent(.contact, .yes), .answerLeadConsent(.experience, .no),
            .answerLeadConsent(.partners, .yes), .answerLeadConsent(.partners, .notAsked),
            .confirmLead(emailRead: true),
        ])
        let card = try #require(scene.records.customer(scene.facts.customer))
        #expect(card.consents.mapValues(\.isGiven) == [.contact: true, .experience: false])
        let unasked = scene.events.count { $0.kind == .consentNotAsked }
        #expect(unasked == 1)
    }

    @Test("R-209: after the thanks nothing of the visitor is on the desk, and a new one begins")
    func newRequest() throws {
        var scene = try Scene.confirmedLead()
        let first = try scene.facts
        #expect(scene.desk.lead?.stage == .done && scene.desk.visit == nil)
        try scene.perform(.newLead)
        #expect(try scene.openLead.form == LeadForm())
        #expect(try scene.openLead.customer != first.customer && scene.openLead.id != first.lead)
        #expect(scene.refusal(of: .newLead)?.rule == "R-209")
    }

    @Test("R-210: two flows differ by their data; Leapmotor is where the licence says")
    func flows() throws {
        #expect(LeadFlow.collect.brands == [.citroen, .peugeot, .ds, .opel])
        #expect(LeadFlow.plus.brands.contains(.leapmotor) && LeadFlow.plus.brands.count == 7)
        let both = LeadFlow.collect.brands + LeadFlow.plus.brands
        #expect(Set(both) == Set(Brand.allCases) && both.count == Brand.allCases.count)
        var world = try Scene.lead().world
        #expect(world.leadFlow(of: .leapmotor).name == .plus)
        world.collectsLeapmotor = true
        #expect(world.leadFlow(of: .leapmotor).name == .collect)
        #expect(!LeadFlow.named(.plus, collectsLeapmotor: true).brands.contains(.leapmotor))
    }

    @Test("R-103: another brand asks before it drops models and dealer; the visitor stays")
    func brandChange() throws {
        var scene = try Scene.filledLead()
        let refusal = scene.refusal(of: .chooseBrand(.ds, confirm: false))
        guard case .wouldLose(let losses)? = refusal?.reason else {
            Issue.record("nothing is asked")
            return
        }
        #expect(losses.count == 2)
        try scene.perform(.chooseBrand(.ds, confirm: true))
        let form = try scene.openLead.form
        #expect(form.models == nil && form.dealer == nil && form.wish == nil)
        #expect(form.email != nil && form.lastName != nil)
        #expect(try scene.openLead.brand == .ds)
    }

    @Test("R-309: no new lead on a full disk, and the open one can be finished")
    func fullDisk() throws {
        var scene = try Scene.filledLead()
        scene.mayBegin = false
        try scene.perform(.confirmLead(emailRead: true))
        #expect(scene.refusal(of: .newLead)?.rule == "R-309")
    }
}
