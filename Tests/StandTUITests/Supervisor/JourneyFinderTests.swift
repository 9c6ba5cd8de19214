import SyncProtocol
import Testing

@testable import JourneyEngine
@testable import LocalStore
@testable import StandTUI

@Suite("Finding journeys in a long journal")
struct JourneyFinderTests {
    /// A thousand journeys, every third one Dutch.
    private static let count = 1000

    private static func places(_ count: Int = count) -> [JourneyPlace] {
        (0..<count).map { index in
            JourneyPlace(
                journey: JourneyID(milliseconds: Int64(index), random: []), records: 1,
                places: Int64(count - index)...Int64(count - index))
        }
    }

    private static func summary(_ journey: JourneyID) -> JourneySummary? {
        let began = JourneyBegan(
            journey: journey, genius: GeniusID(recorded: #"INETPSA\TA48213"#), brand: .citroen,
            market: .belgium, language: journey.milliseconds % 3 == 0 ? .dutch : .french,
            referenceVersion: "1")
        guard let body = try? Event.journeyBegan(began).body() else { return nil }
        let header = RecordHeader(
            epoch: .zero, seq: 1, eventID: .zero, journey: UniqueID(journey),
            type: "journeyBegan", version: 1, subject: nil, genius: began.genius.text,
            moment: Moment(
                wallMilliseconds: journey.milliseconds, monotonicMilliseconds: 0, bootID: .zero))
        return JourneySummary([JournalRecord(header: header, body: body, after: .zero)])
    }

    private static func question(_ filter: String, offset: Int = 0) -> JourneyQuestion {
        var question = JourneyQuestion()
        question.filter = filter
        question.offset = offset
        return question
    }

    @Test(
        "R-401: without a filter only the rows asked for are read", arguments: [0, 500, 990, 5000])
    func window(offset: Int) {
        var finder = JourneyFinder()
        finder.take(Self.places())
        finder.ask(Self.question("", offset: offset))
        var read = 0
        let page = finder.look(
            until: { false },
            reading: { journey in
                read += 1
                return Self.summary(journey)
            })
        #expect(page.found == Self.count && finder.isComplete)
        #expect(read == page.rows.count && read <= JourneyQuestion.rows)
        #expect(page.question.offset == min(offset, Self.count))
    }

    @Test("R-401: a filter is answered in parts, which come to what reading all would have found")
    func parts() {
        var finder = JourneyFinder()
        finder.take(Self.places())
        finder.ask(Self.question("nl ta48213"))
        var looks = 0
        var page = finder.look(until: { true }, reading: Self.summary)
        while !finder.isComplete {
            #expect(page.looked < Self.count)
            looks += 1
            page = finder.look(until: { looks % 7 == 0 }, reading: Self.summary)
        }
        #expect(page.found == 334)
        #expect(page.rows.allSatisfy { $0?.language == .dutch })
    }

    @Test("R-401: what was read is remembered, until the journey goes on")
    func remembers() {
        var finder = JourneyFinder()
        var read = 0
        func look(_ places: [JourneyPlace], _ filter: String) {
            finder.take(places)
            finder.ask(Self.question(filter))
            _ = finder.look(
                until: { false },
                reading: { journey in
                    read += 1
                    return Self.summary(journey)
                })
        }
        look(Self.places(50), "citroen")
        look(Self.places(50), "nl")
        #expect(read == 50)
        var grown = Self.places(50)
        grown[0] = JourneyPlace(
            journey: grown[0].journey, records: 2, places: 50...51)
        look(grown, "nl")
        #expect(read == 51)
    }

    @Test("R-401: whoever is named by the filter is found by their id")
    func customers() {
        var finder = JourneyFinder()
        finder.take(Self.places(3))
        var question = Self.question("leblanc")
        question.customers = [CustomerID(milliseconds: 9, random: [])]
        finder.ask(question)
        #expect(finder.look(until: { false }, reading: Self.summary).found == 0)
    }
}
