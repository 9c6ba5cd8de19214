import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Sentences: what is wrong, and the repair, in four languages")
struct SentenceTests {
    /// One rejection of each sort that a person meets most.
    static let rejections: [Rejection] = [
        Rejection("R-101", field: .id, .value(.geniusForm)),
        Rejection("R-103", field: .brand, .notEntitled(.fiat)),
        Rejection("R-103", field: .confirm, .wouldLose([.configuration(LocalizedText("ë-C3"))])),
        Rejection("R-105", field: .confirm, .wouldLose([.pointOfSale("Carrect Retail")])),
        Rejection("R-106", field: .brand, .leadsOnly(.leapmotor)),
        Rejection("R-110", field: .name, .searchFirst),
        Rejection("R-116", field: .emailAgain, .value(.differs)),
        Rejection("R-116", field: .lastName, .value(.empty)),
        Rejection("R-117", field: .kind, .kindContradictsCompanyCar),
        Rejection("R-118", field: .mobile, .value(.mobileDigits(expected: 9, found: 8))),
        Rejection("R-118", field: .mobile, .value(.mobileStart(expected: "4", found: "2"))),
        Rejection(
            "R-119", field: .vat, .value(.vatCheckDigits(expectedPair: "86", found: "84"))),
        Rejection("R-119", field: .vat, .value(.vatDigits(expected: 10, found: 9))),
        Rejection("R-120", field: .postalCode, .value(.postalRange(first: 1000, last: 9999))),
        Rejection("R-121", field: .email, .value(.emailMissingAt)),
        Rejection("R-122", field: .purpose, .consentUnanswered(.partners)),
        Rejection("R-124", field: .customer, .accountNotAsked),
        Rejection(
            "R-133", field: .option,
            .impossible(LocalizedText("Roof"), [.trim(offeredOn: ["plus"])])),
        Rejection("R-140", field: .dealer, .otherDealer("Merckx", .opel)),
        Rejection("R-144", field: .code, .wrongPromoCode),
        Rejection("R-151", field: .again, .anotherOffer),
        Rejection("R-150", field: .quote, .quoteReplaced(by: "BMS26-7K3M9X-0002")),
        Rejection("R-162", field: .again, .waitsToBeSent),
        Rejection("R-164", field: .quote, .quoteUnsent),
        Rejection("R-309", .diskTooFull),
    ]

    @Test(
        "each refusal is a whole sentence, in words of its own in each language",
        arguments: rejections)
    func wholeSentences(rejection: Rejection) {
        let all = Language.allCases.map { sentence(for: rejection, in: $0) }
        #expect(Set(all).count == Language.allCases.count)
        for words in all {
            #expect(words.count > 5)
            #expect([".", "?"].contains(words.last.map(String.init)))
            #expect(!words.contains("R-"))
        }
    }

    @Test("each refusal of a field fits the two lines under it", arguments: Language.allCases)
    func fitUnderTheField(language: Language) {
        for rejection in Self.rejections {
            let words = "! " + sentence(for: rejection, in: language)
            #expect(TextBlock(words).lines(width: 49).count <= 2, "\(words)")
        }
    }

    @Test("the sentence names things by their names where it is told how")
    func names() {
        let rejection = Rejection(
            "R-133", field: .option,
            .impossible(LocalizedText("Roof"), [.requires(["wiring"]), .neededBy(["hook"])]))
        let words = sentence(for: rejection, in: .english) { $0.uppercased() }
        #expect(words.contains("Needs as well: WIRING."))
        #expect(words.contains("Needed for: HOOK."))
    }

    @Test("an odd value is a sentence too", arguments: Language.allCases)
    func warnings(language: Language) {
        let warnings: [ValueWarning] = [
            .emailSlip(found: "gmial.com", likely: "gmail.com"), .emailCapitals,
            .mobileUnassigned(start: "41"), .phoneForeign, .vatToComplete, .postalCodeUnknown,
        ]
        for warning in warnings {
            let words = sentence(
                for: FieldWarning(rule: "R-121", field: .email, warning: warning, suggestion: nil),
                in: language)
            #expect([".", "?"].contains(words.last.map(String.init)))
        }
    }
}
