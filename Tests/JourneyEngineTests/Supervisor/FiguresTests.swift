import JourneyEngine
import Testing

@Suite("Figures")
struct FiguresTests {
    @Test("R-405: the funnel counts a journey once in each stage that it completed")
    func funnel() {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 0)
        scene.add(.completed(.vehicle), at: 9)
        scene.add(.sendOutRequested(FoldScene.quote(1)), at: 10)
        scene.add(.ended(.closed), at: 12)
        scene.add(.journeyBegan(.citroen), 2, at: 20)
        scene.add(.ended(.abandoned), 2, at: 21)
        let figures = scene.figures
        #expect(figures.funnel.map(\.stage) == Stage.allCases)
        #expect(figures.funnel.map(\.journeys) == [2, 1, 1, 1, 1, 1, 1])
    }

    @Test(
        "R-405: a stage takes from the one before to its first completion, without the time aside")
    func dwelling() {
        var scene = FoldScene()
        scene.add(.journeyBegan(.citroen), at: 0)
        scene.add(.completed(.customer), at: 4)
        scene.add(.parked, at: 5)
        scene.add(.parked, at: 6)
        scene.add(.resumed, at: 25)
        scene.add(.completed(.vehicle), at: 28)
        scene.add(.completed(.vehicle), at: 90)
        let figures = scene.figures
        #expect(figures.step(.language)?.medianMilliseconds == nil)
        #expect(figures.step(.customer)?.medianMilliseconds == 240_000)
        #expect(figures.step(.vehicle)?.medianMilliseconds == 240_000)
        #expect(figures.step(.pointOfSale)?.medianMilliseconds == nil)
    }

    @Test("R-308: a clock that went back is no time spent, and the stage still counts")
    func clockSetBack() {
        var scene = FoldScene()
        scene.add(.journeyBegan(.citroen), at: 10)
        scene.add(.completed(.customer), at: 3)
        let figures = scene.figures
        #expect(figures.step(.customer)?.journeys == 1)
        #expect(figures.step(.customer)?.medianMilliseconds == nil)
    }

    @Test("R-405: quotes per prospect counts every quote, and each customer once")
    func perProspect() {
        var scene = FoldScene()
        #expect(scene.figures.quotesPerProspect == nil)
        scene.addQuotedJourney(1, at: 0)
        scene.addQuotedJourney(2, at: 10)
        let again = FigureFact.quoteIssued(
            FoldScene.quote(3), .citroen, number: "Q3", corrects: "Q2")
        scene.add(again, 2, at: 20)
        let figures = scene.figures
        #expect((figures.quotes, figures.prospects) == (3, 2))
        #expect(figures.quotesPerProspect == 1.5)
        #expect((figures.sendOut.unsent, figures.sendOut.replaced) == (2, 1))
    }

    @Test("R-405: a customer's last answer counts; that it was not asked takes none away")
    func consents() {
        var scene = FoldScene()
        scene.add(.consentAnswered(.contact, isGiven: true), 1, at: 0)
        scene.add(.consentAnswered(.contact, isGiven: false), 1, at: 1)
        scene.add(.consentNotAsked(.contact), 1, at: 2)
        scene.add(.consentNotAsked(.contact), 2, at: 3)
        scene.add(.consentAnswered(.contact, isGiven: true), 2, at: 4)
        scene.add(.consentNotAsked(.partners), 2, at: 4)
        let contact = scene.figures.consent(.contact)
        #expect((contact?.yes, contact?.no, contact?.notAsked) == (1, 1, 0))
        #expect(contact?.rate == 0.5)
        let partners = scene.figures.consent(.partners)
        #expect((partners?.yes, partners?.notAsked, partners?.rate) == (0, 1, nil))
    }

    @Test("R-201: confirmed leads beside quoted journeys, by the reason they had at the end")
    func backup() {
        var scene = FoldScene()
        for number in 1...3 { scene.addQuotedJourney(number, at: Double(number) * 10) }
        scene.add(.leadBegan(.citroen, .noTime), 4, at: 50)
        scene.add(.leadReasonChanged(.kmi), 4, at: 51)
        scene.add(.leadConfirmed, 4, at: 52)
        scene.add(.leadBegan(.citroen, .toolDown), 5, at: 60)
        scene.add(.ended(.abandoned), 5, at: 61)
        let backup = scene.figures.backup
        #expect((backup.leads, backup.quotedJourneys, backup.share) == (1, 3, 0.25))
        #expect((backup.kmi, backup.noTime, backup.toolDown) == (1, 0, 0))
    }

    @Test("R-405: a send-out waits until the centre says a word, and again after it was repeated")
    func sendOut() {
        var scene = FoldScene()
        for number in 1...4 { scene.addQuotedJourney(number, at: Double(number) * 10) }
        scene.add(.sendOutSkipped(FoldScene.quote(1), .wrongEmail), 1, at: 50)
        scene.add(.sendOutSkipped(FoldScene.quote(2), .customerRefused), 2, at: 51)
        scene.add(.sendOutRequested(FoldScene.quote(2)), 2, at: 52)
        scene.add(.sendOutRequested(FoldScene.quote(3)), 3, at: 53)
        scene.add(.sendOutReported(FoldScene.quote(3), .failed(why: "")), 3, at: 54)
        var sendOut = scene.figures.sendOut
        #expect((sendOut.requested, sendOut.wrongEmail, sendOut.customerRefused) == (2, 1, 0))
        #expect((sendOut.unsent, sendOut.waiting, sendOut.failed) == (1, 1, 1))
        #expect(sendOut.oldestWaiting?.milliseconds == FoldScene.morning + 52 * 60_000)
        // 27 minutes after the second quote, 18 after the third: the lower of the two.
        #expect(sendOut.medianMilliseconds == 1_080_000)
        scene.add(.sendOutReported(FoldScene.quote(2), .handedOver), 2, at: 55)
        scene.add(.sendOutRequested(FoldScene.quote(3)), 3, at: 56)
        sendOut = scene.figures.sendOut
        #expect((sendOut.requested, sendOut.waiting) == (2, 1))
        #expect(sendOut.oldestWaiting?.milliseconds == FoldScene.morning + 56 * 60_000)
    }

    @Test("R-405: a filter takes a day by Brussels' midnight, a genius, a brand, and no more")
    func filters() throws {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 13 * 60 + 50)
        scene.addQuotedJourney(2, at: 14 * 60, by: FoldScene.other, of: .opel)
        func count(_ filter: FigureFilter) -> Int { Figures(scene.fold, filter: filter).quotes }
        let day = try #require(CalendarDate("2026-01-15"))
        #expect(count(FigureFilter()) == 2)
        #expect(count(FigureFilter(day: day)) == 1)
        #expect(count(FigureFilter(day: day.adding(days: 1))) == 1)
        #expect(count(FigureFilter(day: day.adding(days: 2))) == 0)
        #expect(count(FigureFilter(genius: FoldScene.other)) == 1)
        #expect(count(FigureFilter(day: day, genius: FoldScene.other)) == 0)
        #expect(count(FigureFilter(brand: .opel)) == 1)
    }

    @Test("R-405: work is told for each genius and brand, the most quotes first")
    func work() {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 0)
        scene.addQuotedJourney(2, at: 10, by: FoldScene.other, of: .opel)
        scene.addQuotedJourney(3, at: 20, by: FoldScene.other, of: .opel)
        scene.add(.refused("R-118", .mobile), 3, at: 30, by: FoldScene.other)
        scene.add(.sendOutRequested(FoldScene.quote(2)), 2, at: 31, by: FoldScene.other)
        let figures = scene.figures
        #expect(figures.geniuses.map(\.name) == ["TA40077", "TA48213"])
        #expect(figures.geniuses.map(\.quotes) == [2, 1])
        #expect(figures.geniuses.map(\.noSendOut) == [1, 1])
        #expect(figures.geniuses.map(\.refused) == [1, 0])
        #expect(figures.brands.map(\.name) == ["citroen", "opel"])
        #expect(figures.refusals.map(\.count) == [1])
        #expect(figures.hours.map(\.quotes) == [3])
        #expect(figures.hours.map(\.hour) == [10])
    }

    @Test("R-405: folding goes on where it stopped: any cut gives the same figures")
    func incremental() {
        var scene = FoldScene()
        scene.addQuotedJourney(1, at: 0)
        scene.add(.consentAnswered(.contact, isGiven: true), at: 6)
        scene.add(.sendOutRequested(FoldScene.quote(1)), at: 7)
        scene.add(.ended(.closed), at: 8)
        for cut in scene.records.indices {
            var fold = FigureFold()
            for record in scene.records[..<cut] { fold.take(record) }
            _ = Figures(fold)
            for record in scene.records[cut...] { fold.take(record) }
            #expect(fold == scene.fold)
        }
    }

    @Test("R-405: the facts that are read from a record are those of the event, for every kind")
    func facts() throws {
        var kinds: Set<Event.Kind> = []
        for event in try EventCodingTests.everything() {
            // What is sealed must not be looked at: the figures have no key.
            let body = event.kind.isPersonal ? [1] : try event.body()
            if try FigureFact(event.kind, body: body) != nil { kinds.insert(event.kind) }
        }
        #expect(kinds == Set(FigureFact.kinds))
    }

    @Test("R-405: facts about visits and quotes that nobody knows are passed over")
    func strangers() {
        var scene = FoldScene()
        scene.add(.completed(.quote), at: 0)
        scene.add(.sendOutRequested(FoldScene.quote(1)), at: 1)
        scene.add(.sendOutReported(FoldScene.quote(1), .handedOver), at: 1)
        scene.add(.resumed, at: 2)
        scene.add(.leadConfirmed, at: 3)
        #expect(scene.figures == FoldScene().figures)
    }
}
