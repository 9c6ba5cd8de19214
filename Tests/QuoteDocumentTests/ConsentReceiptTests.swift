import JourneyEngine
import QuoteDocument
import Testing

@Suite("The receipt of the consents")
struct ConsentReceiptTests {
    private static let time = Timestamp(milliseconds: 1_768_482_120_000)

    private static func text(_ purpose: ConsentPurpose, version: String = "2026-01") -> ConsentText
    {
        func four(_ word: String) -> LocalizedText {
            LocalizedText(
                fr: "\(word) fr", nl: "\(word) nl", de: "\(word) de", en: "\(word) en")
        }
        return ConsentText(
            purpose: purpose, version: version, title: four("title \(purpose.rawValue)"),
            text: four("words \(purpose.rawValue)"), policySection: four("section"),
            preferencesPage: "https://preferences.show.example")
    }

    private static func answer(
        _ isGiven: Bool, version: String = "2026-01", _ language: Language = .dutch
    ) throws -> ConsentAnswer {
        ConsentAnswer(
            isGiven: isGiven, textVersion: version, language: language, time: time,
            askedBy: try GeniusID.check("TA48213").value)
    }

    private static func handover(
        in language: Language = .english, _ answers: [ConsentPurpose: ConsentAnswer]
    ) throws -> ConsentHandover {
        var card = try #require(try Sample.handover().customer)
        card.language = language
        card.consents = answers
        return ConsentHandover(
            customer: card, texts: ConsentPurpose.allCases.map { text($0) },
            show: LocalizedText("Brussels Motor Show"), supportEmail: "help@show.example")
    }

    @Test(
        "R-407: the receipt says purpose, exact text, version, language, time, who asked, way out",
        arguments: Language.allCases)
    func whole(language: Language) throws {
        let receipt = ConsentReceipt(
            try Self.handover(in: language, [.contact: try Self.answer(true)]))
        let text = receipt.text
        for part in [
            "title contact \(language.rawValue)", "words contact nl", "2026-01", "Nederlands",
            "14:02", "INETPSA\\TA48213", "https://preferences.show.example", "help@show.example",
            "section nl", "Marie Leblanc", "Brussels Motor Show",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
    }

    @Test("R-407: yes, no and never asked are three different things on the receipt")
    func threeAnswers() throws {
        let receipt = ConsentReceipt(
            try Self.handover(
                in: .french, [.contact: try Self.answer(true), .experience: try Self.answer(false)])
        )
        #expect(receipt.answers.map(\.answer) == ["OUI", "NON", "PAS DEMANDÉ"])
        #expect(receipt.answers[2].facts.isEmpty && receipt.answers[2].text.isEmpty)
    }

    @Test("R-407: words of another version are never shown for those that were read")
    func otherVersion() throws {
        let receipt = ConsentReceipt(
            try Self.handover([.contact: try Self.answer(true, version: "2025-09")]))
        #expect(!receipt.text.contains("words contact"))
        #expect(receipt.text.contains("2025-09"))
    }

    @Test("R-407: the receipt is handed over as JSON and comes back the same")
    func roundTrip() throws {
        let handover = try Self.handover([.partners: try Self.answer(false)])
        let json = try handover.json()
        #expect(try ConsentHandover(json: json) == handover)
        let paper = try #require(try PaperHandover.paper(json: json) as? ConsentReceipt)
        #expect(paper == ConsentReceipt(handover))
        #expect(try PaperHandover.paper(json: Sample.json(.english)) is QuoteDocument)
    }

    @Test("A paper of a kind that nobody knows is refused")
    func unknownKind() {
        let json = Array(#"{"version":1,"paper":"menu"}"#.utf8)
        #expect(throws: HandoverFailure.unreadable) { try PaperHandover.paper(json: json) }
    }

    @Test("R-407: everything of the receipt stands within its numbered pages", arguments: [1, 40])
    func withinThePage(times: Int) throws {
        var handover = try Self.handover(
            Dictionary(
                uniqueKeysWithValues: try ConsentPurpose.allCases.map {
                    ($0, try Self.answer(true, .english))
                }))
        handover.texts = handover.texts.map { text in
            var text = text
            text.text.en = Array(repeating: text.text.en, count: times).joined(separator: " ")
            return text
        }
        let pages = ConsentReceipt(handover).pages(SquareSetter())
        for (index, page) in pages.enumerated() {
            var texts: [String] = []
            for case .text(let text, _, let box) in page.marks {
                texts.append(text)
                #expect(box.x >= 0 && box.x + box.width <= Page.width + 0.01, "\(text)")
                #expect(box.y >= 0 && box.y + box.height <= Page.height, "\(text)")
            }
            #expect(texts.contains("Page \(index + 1) of \(pages.count)"))
        }
        #expect(pages.count == (times == 1 ? 1 : 2))
    }
}
