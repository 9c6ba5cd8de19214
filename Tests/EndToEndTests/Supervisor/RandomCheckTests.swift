import FoundationEssentials
import Testing

@Suite("stand random-check")
struct RandomCheckTests {
    private struct Drawn: Decodable {
        let journey: String
        let day: String
        let verdict: String?
        let findings: [Finding]

        struct Finding: Decodable {
            let finding: String
        }
    }

    private func draw(_ folder: DataFolder, _ words: String...) throws -> [Drawn] {
        try folder.stand(["random-check"] + words + ["--json"]).decoded(Drawn.self)
    }

    @Test("R-404: the same seed draws the same journeys, another seed others")
    func seeds() throws {
        let folder = try DataFolder.show(events: 1_500, seed: 404, geniuses: 5, days: 2)
        let first = try draw(folder, "5", "--seed", "1").map(\.journey)
        #expect(first.count == 5)
        #expect(try draw(folder, "5", "--seed", "1").map(\.journey) == first)
        #expect(try draw(folder, "9", "--seed", "1").map(\.journey).prefix(5) == first[...])
        #expect(try draw(folder, "5", "--seed", "2").map(\.journey) != first)
    }

    @Test("R-408: a check is due until one of the day's journeys has its verdict, for good")
    func due() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        let drawn = try #require(try draw(folder, "3", "--seed", "8").first)
        #expect(drawn.verdict == nil)
        #expect(drawn.findings.map(\.finding) == ["hastyConsents"])
        #expect(try folder.stand(["figures"]).output.contains("Checks due"))
        let remark = ["--remark", "looked fine to Wim"]
        let recorded = try folder.stand(
            ["random-check", "verdict", drawn.journey, "good"] + remark)
        #expect(recorded.ending == .code(0), "\(recorded.errors)")
        #expect(try !folder.stand(["figures"]).output.contains("Checks due"))
        #expect(try draw(folder, "3", "--seed", "8").first?.verdict == "good")
        #expect(try folder.verify().ok)
        let files = try folder.files().values
        #expect(!files.contains { $0.firstRange(of: Data("Wim".utf8)) != nil })
    }

    @Test("R-404: of a forgotten customer what is personal can't be said, the rest still is")
    func forgotten() throws {
        let folder = try DataFolder()
        let answers = try folder.walkFixture("marie-leblanc.jsonl").answers()
        let customer = try #require(answers.id("customer"))
        try folder.stand(["forget", customer, "--reason", "asked"])
        let drawn = try #require(try draw(folder, "1", "--seed", "8").first)
        #expect(drawn.findings.map(\.finding) == ["hastyConsents", "erased"])
        let verdict = ["random-check", "verdict", drawn.journey, "bad", "--remark", "too fast"]
        #expect(try folder.stand(verdict).ending == .code(0))
        #expect(try folder.verify().ok)
    }

    @Test("R-404: what can't be drawn or judged is a no or wrong use, and nothing is recorded")
    func refused() throws {
        let folder = try DataFolder()
        try folder.walk([#"{"do":"signIn","id":"TA48213"}"#])
        let before = try folder.verify().records
        let nobody = "019bc000-0000-7000-8000-000000000000"
        let wrong: [([String], Int32)] = [
            (["1", "--seed", "1"], 1), (["0", "--seed", "1"], 2), (["-1", "--seed", "1"], 2),
            (["1"], 2), (["1", "--seed", "x"], 2), (["verdict", nobody, "good"], 1),
            (["verdict", "x", "good"], 2), (["verdict", nobody, "fine"], 2),
        ]
        for (words, code) in wrong {
            let finished = try folder.stand(["random-check"] + words)
            #expect(finished.ending == .code(code), "\(words)")
            #expect(!finished.errors.isEmpty)
        }
        #expect(try folder.verify().records == before)
    }
}
