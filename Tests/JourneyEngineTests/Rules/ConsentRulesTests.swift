import JourneyEngine
import Testing

@Suite("Consents and the account")
struct ConsentRulesTests {
    @Test("R-122: an answer records the text's version, the language, the time and who asked")
    func answerIsRecorded() throws {
        var scene = try Scene.created()
        try scene.perform(.answerConsent(.partners, isGiven: false))
        let expected = ConsentAnswer(
            isGiven: false, textVersion: "2026-01", language: .french, time: SmallWorld.now,
            askedBy: SmallWorld.genius)
        #expect(try scene.card.consents == [.partners: expected])
    }

    @Test("R-122: each consent is asked for by itself, the main one first")
    func eachByItself() throws {
        var scene = try Scene.created()
        for (place, purpose) in ConsentPurpose.allCases.enumerated() {
            #expect(
                scene.refusal(of: .createAccount)
                    == Rejection("R-122", field: .purpose, .consentUnanswered(purpose)))
            try scene.perform(.answerConsent(purpose, isGiven: place == 1))
        }
        #expect(try scene.perform(.createAccount) == [.accountRequested])
    }

    @Test("R-122: three times no blocks nothing")
    func noBlocksNothing() throws {
        var scene = try Scene.created()
        try scene.perform(all: Scene.welcome + Scene.cityToBasket + [.issueQuote(again: false)])
        #expect(try scene.card.consents.values.allSatisfy { !$0.isGiven })
        #expect(try scene.journey.unsentQuote != nil)
    }

    @Test("R-123: a consent changed later is one more record, at any stage")
    func consentIsWithdrawn() throws {
        var scene = try Scene.sent()
        try scene.perform(.answerConsent(.contact, isGiven: false))
        let answers = scene.events.filter { $0.kind == .consentAnswered }
        #expect(answers.count == ConsentPurpose.allCases.count + 1)
        #expect(try scene.card.consents[.contact]?.isGiven == false)
        #expect(try scene.journey.stage == .disconnect)
    }

    @Test("R-124: the account is asked for once, then continuing links the customer")
    func account() throws {
        var scene = try Scene.created()
        #expect(
            scene.refusal(of: .continueWithCustomer)
                == Rejection("R-122", field: .purpose, .consentUnanswered(.contact)))
        for purpose in ConsentPurpose.allCases {
            try scene.perform(.answerConsent(purpose, isGiven: true))
        }
        #expect(
            scene.refusal(of: .continueWithCustomer)
                == Rejection("R-124", field: .customer, .accountNotAsked))
        try scene.perform(.createAccount)
        #expect(try scene.card.account == .asked && !scene.journey.isLinked)
        #expect(
            scene.refusal(of: .createAccount)
                == Rejection("R-124", field: .customer, .accountAskedAlready))
        #expect(try scene.perform(.continueWithCustomer) == [.customerLinked])
        #expect(try scene.journey.isLinked && scene.journey.stage == .vehicle)
        #expect(
            scene.refusal(of: .continueWithCustomer)
                == Rejection("R-124", field: .customer, .linkedAlready))
    }

    @Test("R-127: news of an account moves it on and never back")
    func accountNews() throws {
        var scene = try Scene.linked()
        let marie = try scene.card.id
        for state in [AccountState.mailed, .activated] {
            #expect(try scene.perform(.takeNews(.account(marie, state))) == [.accountReported])
            #expect(try scene.card.account == state)
        }
        for state in AccountState.allCases {
            #expect(try scene.perform(.takeNews(.account(marie, state))).isEmpty)
        }
        let nobody = CustomerID(milliseconds: 0, random: [])
        #expect(
            scene.refusal(of: .takeNews(.account(nobody, .mailed)))
                == Rejection("R-127", field: .customer, .unknownCustomer))
    }
}
