import JourneyEngine
import Testing

@Suite("Random checks")
struct QualityCheckTests {
    private static let none = YesShare(allYes: 0, of: 0)

    private static func check(
        _ scene: Scene, seconds: Int64 = 5, quotes: [QuoteFacts] = [], isErased: Bool = false,
        genius: YesShare = none, stand: YesShare = none
    ) -> [QualityFinding] {
        let steps = scene.events.enumerated().map { index, event in
            QualityCheck.Step(
                event, time: Timestamp(milliseconds: Int64(index) * seconds * 1000))
        }
        return QualityCheck(
            steps: steps, quotes: quotes, isErased: isErased, genius: genius, stand: stand
        ).findings
    }

    @Test("R-404: a journey with nothing odd has no finding")
    func nothing() throws {
        #expect(Self.check(try Scene.atBasket()).isEmpty)
        #expect(Self.check(Scene()).isEmpty)
    }

    @Test("R-404: the placeholder is a finding, a real VAT number is none")
    func placeholder() throws {
        for (number, isOdd) in [("BE0000000097", true), ("BE0417159386", false)] {
            let form = CustomerForm.with { form in
                form.companyCar = true
                form.companyName = "Garage"
                form.vat = number
            }
            var scene = try Scene.begun()
            try scene.perform(Scene.search)
            try scene.perform(
                .createCustomer(.with({ _ in }, over: CustomerForm.marie.overlaid(by: form))))
            #expect(Self.check(scene) == (isOdd ? [.placeholderVAT] : []), "\(number)")
        }
    }

    @Test(
        "R-404: addresses that look like a slip or made up are suspicious, others are not",
        arguments: [
            ("marie@yopmail.com", false), ("Marie@YOPMAIL.com", false), ("marie@gmial.com", true),
            ("test@gmail.com", true), ("test1@gmail.com", true), ("geen.mail@telenet.be", true),
            ("pasdemail@skynet.be", true), ("testament@skynet.be", false),
            ("anaïs@skynet.be", true), ("", true), ("no address", true),
        ])
    func emails(email: String, isOdd: Bool) {
        #expect(EmailAddress(recorded: email).looksOdd == isOdd)
    }

    @Test(
        "R-404: numbers that nobody has are suspicious, those from abroad are not",
        arguments: [
            ("+32474741428", Country.belgium, false), ("+32400000001", .belgium, true),
            ("+32470111111", .belgium, true), ("+32470123456", .belgium, true),
            ("+33612345789", Country(recorded: "FR"), false), ("+352621234589", .luxembourg, false),
            ("+352601234589", .luxembourg, true), ("", .belgium, true),
        ])
    func phones(number: String, country: Country, isOdd: Bool) {
        #expect(MobileNumber(recorded: number).looksOdd(in: country) == isOdd)
    }

    @Test("R-404: the card as the journey left it is what is looked at")
    func lastCard() throws {
        var scene = try Scene.created(
            form: .with(
                { form in
                    form.email = "x@gmial.com"
                    form.emailAgain = form.email
                }, over: .marie))
        #expect(Self.check(scene) == [.suspiciousEmail])
        try scene.perform(
            .editCustomer(
                .with { form in
                    form.email = "x@gmail.com"
                    form.emailAgain = form.email
                }))
        #expect(Self.check(scene).isEmpty)
    }

    @Test("R-404: a consent answered within a second of the step before is hasty, after it not")
    func haste() throws {
        let scene = try Scene.linked()
        #expect(Self.check(scene, seconds: 1).isEmpty)
        #expect(Self.check(scene, seconds: 0) == [.hastyConsents(milliseconds: 0)])
        let steps = scene.events.enumerated().map { index, event in
            QualityCheck.Step(event, time: Timestamp(milliseconds: Int64(index) * -999))
        }
        let setBack = QualityCheck(
            steps: steps, quotes: [], isErased: false, genius: Self.none, stand: Self.none)
        #expect(setBack.findings.isEmpty, "a clock that went back proves nothing")
    }

    @Test("R-404: three times yes is a finding where the genius gets it more often than the stand")
    func allYes() throws {
        var scene = try Scene.created()
        for purpose in ConsentPurpose.allCases {
            try scene.perform(.answerConsent(purpose, isGiven: true))
        }
        let stand = YesShare(allYes: 1, of: 3)
        let often = YesShare(allYes: 2, of: 5)
        #expect(
            Self.check(scene, genius: often, stand: stand) == [.allYes(genius: often, stand: stand)]
        )
        #expect(Self.check(scene, genius: stand, stand: stand).isEmpty)
        #expect(Self.check(scene, genius: YesShare(allYes: 2, of: 6), stand: stand).isEmpty)
        #expect(Self.check(try Scene.linked(), genius: often, stand: stand).isEmpty)
        try scene.perform(.answerConsent(.partners, isGiven: false))
        #expect(Self.check(scene, genius: often, stand: stand).isEmpty)
    }

    @Test("R-404: the shares of a genius and of the stand count whoever answered all three")
    func shares() {
        var scene = FoldScene()
        for (number, genius) in [
            (1, FoldScene.genius), (2, FoldScene.genius), (3, FoldScene.other),
        ] {
            for purpose in ConsentPurpose.allCases {
                scene.add(
                    .consentAnswered(purpose, isGiven: number != 2), number, at: 0, by: genius)
            }
        }
        scene.add(.consentAnswered(.contact, isGiven: true), 4, at: 1)
        #expect(scene.fold.yesShare() == YesShare(allYes: 2, of: 3))
        #expect(scene.fold.yesShare(of: FoldScene.genius) == YesShare(allYes: 1, of: 2))
    }

    @Test("R-404: a quote that was not sent is a finding with its reason, be it sent later or not")
    func noSendOut() {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 0)
        func findings() -> [QualityFinding] {
            Self.check(Scene(), quotes: scene.fold.quotes(of: FoldScene.journey(1)))
        }
        #expect(findings() == [.noSendOut(nil)])
        scene.add(.sendOutSkipped(FoldScene.quote(1), .wrongEmail), at: 10)
        #expect(findings() == [.noSendOut(.wrongEmail)])
        scene.add(.sendOutRequested(FoldScene.quote(1)), at: 20)
        #expect(findings().isEmpty)
    }

    @Test("R-404: a dealer is far from 50 kilometres on; the last one chosen counts")
    func distance() throws {
        func findings(_ kilometres: String...) throws -> [QualityFinding] {
            var scene = Scene()
            scene.events = try kilometres.map { kilometres in
                let body = #"{"dealer":"x","kilometres":\#(kilometres)}"#
                return try Event(.pointOfSaleChosen, body: Array(body.utf8))
            }
            return Self.check(scene)
        }
        #expect(try findings("50.0").isEmpty)
        #expect(try findings("50.1") == [.farDealer(kilometres: 50)])
        #expect(try findings("90", "3").isEmpty)
        #expect(try findings("90", "null").isEmpty)
        #expect(try findings("1e300") == [.farDealer(kilometres: 99_999)])
    }

    @Test("R-404: of a forgotten customer it is said that personal data can't be judged")
    func erased() {
        #expect(Self.check(Scene(), isErased: true) == [.erased])
    }
}
