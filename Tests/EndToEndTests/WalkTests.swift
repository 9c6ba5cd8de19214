import FoundationEssentials
import Testing

@Suite("Journeys walked headless")
struct WalkTests {
    @Test(
        "R-303: every kept journey walks without a rejected line and ends closed",
        arguments: Fixture.offers)
    func journey(_ name: String) throws {
        let folder = try DataFolder()
        let walked = try folder.stand(["walk", Fixture.path(name)])
        let answers = try walked.answers()
        #expect(walked.ending == .code(0), "\(walked.errors)")
        #expect(answers.map(\.line) == Array(1...(try Fixture.lines(name).count)))
        #expect(answers.filter { !$0.ok }.map(\.line) == [])
        #expect(answers.last?.events?.contains("customerDisconnected") == true)
        #expect(answers.id("journey") != nil)
        #expect(answers.id("customer") != nil)
        #expect(answers.id("quote") != nil)
        let verification = try folder.verify()
        #expect(verification.ok)
        #expect(verification.records == answers.recordCount)
    }

    @Test("Marie Leblanc's ë-C3 costs 21,169.98 € in the end, as the walk says line by line")
    func marie() throws {
        let walked = try DataFolder().stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        let totals = try walked.answers().compactMap(\.totalCents)
        #expect(totals.last == 2_116_998)
        #expect(totals.contains(1_999_999))
    }

    @Test("R-172: a walk goes on with the open journey; --new sets it aside first")
    func continues() throws {
        let folder = try DataFolder()
        let lines = try Fixture.lines("marie-leblanc.jsonl")
        let first = try folder.walk(Array(lines.prefix(11))).answers()
        let second = try folder.walk(Array(lines[11..<14])).answers()
        #expect(second.map(\.ok) == [true, true, true])
        #expect(second.last?.totalCents ?? 0 > 1_999_999)
        let parked = try folder.walk(Array(lines[2..<3]), ["--new"]).answers()
        #expect(parked.map(\.ok) == [true])
        let journeys = [first, parked].map { $0.id("journey") }
        #expect(journeys[0] != nil && journeys[1] != nil && journeys[0] != journeys[1])
    }

    @Test("A rejected line evolves nothing and the walk goes on; --strict stops there")
    func rejected() throws {
        let folder = try DataFolder()
        var lines = Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3))
        lines.insert(#"{"do":"issueQuote"}"#, at: 3)
        lines.append(#"{"do":"search","name":"Leblanc"}"#)
        let walked = try folder.walk(lines)
        #expect(walked.ending == .code(1))
        #expect(try walked.answers().map(\.ok) == [true, true, true, false, true])
        let refused = try walked.answers()[3]
        #expect(refused.rule?.hasPrefix("R-") == true)
        #expect(refused.message?.isEmpty == false)
        #expect(refused.events == nil)
        let strict = try DataFolder().walk(lines, ["--strict"])
        #expect(strict.ending == .code(1))
        #expect(try strict.answers().map(\.ok) == [true, true, true, false])
    }

    @Test(
        "A line that can't be read ends the walk by its number, and what came before is kept",
        arguments: [#"{"do":"dance"}"#, "not JSON", "[]", #"{"did":"signIn"}"#, "{"])
    func unreadable(_ line: String) throws {
        let folder = try DataFolder()
        let lines = Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3))
        let walked = try folder.walk(lines + [line, lines[2]])
        #expect(walked.ending == .code(2))
        #expect(walked.errors.contains("line 4"))
        #expect(try walked.answers().map(\.ok) == [true, true, true])
        #expect(try folder.verify().records >= 3)
        let next = try folder.walk([#"{"do":"search","name":"Leblanc"}"#])
        #expect(try next.answers().map(\.ok) == [true])
    }

    @Test("A value that doesn't exist is a rejection, not a wrong use")
    func unknownValue() throws {
        let lines = Array(try Fixture.lines("marie-leblanc.jsonl").prefix(5))
        let odd = [
            #"{"do":"answerConsent","purpose":"contact","answer":"perhaps"}"#,
            #"{"do":"answerConsent","purpose":"weather","answer":"yes"}"#,
            #"{"do":"chooseModel","model":"citroen/deux-chevaux"}"#,
            #"{"do":"chooseBrand","brand":"trabant"}"#,
        ]
        let walked = try DataFolder().walk(lines + odd)
        #expect(walked.ending == .code(1))
        #expect(try walked.answers().dropFirst(5).map(\.ok) == [false, false, false, false])
    }
}
