import FoundationEssentials
import Testing

@Suite("Leads walked headless")
struct LeadWalkTests {
    @Test(
        "R-202, R-209: every kept lead walks without a rejected line, before any registration",
        arguments: Fixture.leads)
    func lead(_ name: String) throws {
        let folder = try DataFolder()
        let walked = try folder.stand(["walk", Fixture.path(name)])
        let answers = try walked.answers()
        #expect(walked.ending == .code(0), "\(walked.errors)")
        #expect(answers.filter { !$0.ok }.map(\.line) == [])
        #expect(answers.contains { $0.events?.contains("leadConfirmed") == true })
        #expect(answers.id("lead") != nil && answers.id("customer") != nil)
        let verification = try folder.verify()
        #expect(verification.ok && verification.records == answers.recordCount)
    }

    @Test("R-211: a hurried journey goes on as a lead and is promoted the next day")
    func promoted() throws {
        let folder = try DataFolder()
        let hurried = try folder.stand(["walk", Fixture.path("lead-hurried.jsonl")]).answers()
        let lead = try #require(hurried.id("lead"))
        let nextDay = try folder.walk([
            #"{"do":"signIn","id":"TA48213"}"#, #"{"do":"promoteLead","lead":"\#(lead)"}"#,
            #"{"do":"chooseModel","model":"citroen/e-c3"}"#,
        ]).answers()
        #expect(nextDay.map(\.ok) == [true, true, true])
        #expect(nextDay.id("customer") == hurried.id("customer"))
        #expect(nextDay.last?.stage == "vehicle")
    }

    @Test("R-203: what a ticket's code comes to, and why a bad one comes to nothing")
    func check() throws {
        let codes = [
            #""MECARD:N:Peeters,An;EMAIL:an.peeters@example.org;;""#, #""BMS26-7K3M9XQ2""#,
            #""BMS26-AAAAAAA1""#, #""\u001b[2J""#, #""BEGIN:VCARD\nN:Peeters;An""#,
        ]
        let checked = try DataFolder().stand(
            ["check", "ticket"], input: codes.joined(separator: "\n") + "\n")
        #expect(checked.ending == .code(1))
        let lines = checked.output.split(separator: "\n").map(String.init)
        #expect(lines.map { $0.contains(#""valid":true"#) } == [true, true, false, false, false])
        #expect(lines.prefix(2).allSatisfy { $0.contains(#""lastName":"Peeters""#) })
        #expect(lines.allSatisfy { $0.contains(#""rule":"R-203""#) })
    }

    @Test("R-407: no file holds the visitor of a lead in plain, nor what a ticket list says")
    func personal() throws {
        let folder = try DataFolder()
        _ = try folder.stand(["walk", Fixture.path("lead-scan.jsonl")])
        for trace in ["Peeters", "an.peeters", "470112233", "Dumont"] {
            for (name, bytes) in try folder.files() {
                #expect(bytes.firstRange(of: Data(trace.utf8)) == nil, "\(trace) in \(name)")
            }
        }
    }
}
