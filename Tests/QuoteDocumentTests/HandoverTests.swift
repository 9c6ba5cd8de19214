import JourneyEngine
import QuoteDocument
import Testing

@Suite("What is handed to the printer")
struct HandoverTests {
    @Test("A quote comes back as it was handed over", arguments: Language.allCases)
    func roundTrip(language: Language) throws {
        let handover = try Sample.handover(language)
        let json = try handover.json()
        #expect(try QuoteHandover(json: json) == handover)
        #expect(try QuoteHandover(json: json).json() == json)
    }

    @Test("Of another version nothing is guessed")
    func otherVersion() throws {
        let text = String(decoding: try Sample.handover().json(), as: UTF8.self)
        let newer = text.replacing(#""version":1"#, with: #""version":2"#)
        #expect(throws: HandoverFailure.version(2)) { try QuoteHandover(json: Array(newer.utf8)) }
    }

    @Test(
        "What is no quote is refused", arguments: ["", "{}", "[]", "null", #"{"version":1}"#, "x"])
    func unreadable(text: String) {
        #expect(throws: HandoverFailure.unreadable) { try QuoteHandover(json: Array(text.utf8)) }
    }
}
