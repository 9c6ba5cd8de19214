import FoundationEssentials
import Testing

@Suite("stand figures")
struct FiguresTests {
    /// Counts an export anew in Python, and says what differs from what `stand` told.
    private func differences(_ folder: DataFolder, day: String? = nil) throws -> Finished {
        let (export, told) = (folder.beside("export.jsonl"), folder.beside("figures.json"))
        try folder.stand(["journal", "export", "-o", export])
        let figures = try folder.stand(["figures", "--json"] + (day.map { ["--day", $0] } ?? []))
        #expect(figures.ending == .code(0))
        try Data(figures.output.utf8).write(to: URL(filePath: told))
        let words = [Programs.project + "/scripts/recount", export, told]
        return try folder.run(words + [day].compactMap { $0 })
    }

    @Test("R-405: each figure of a generated show is counted anew from its export and is the same")
    func show() throws {
        let folder = try DataFolder.show(events: 3_000, seed: 405, geniuses: 9, days: 3)
        #expect(try folder.verify().ok)
        for day in [nil, "2026-01-10"] {
            let recount = try differences(folder, day: day)
            #expect(recount.ending == .code(0), "\(recount.output)\(recount.errors)")
        }
    }

    @Test("R-405: so is each figure of every walked journey, refusals and leads included")
    func walks() throws {
        let folder = try DataFolder()
        for journey in Fixture.journeys { try folder.walkFixture(journey) }
        try folder.walk([
            #"{"do":"signIn","id":"TA48213"}"#, #"{"do":"chooseModel","model":"none"}"#,
            #"{"do":"signIn","id":"nobody"}"#,
        ])
        let recount = try differences(folder)
        #expect(recount.ending == .code(0), "\(recount.output)\(recount.errors)")
    }

    @Test("R-405: a figure that is not so is found by the recount")
    func recountCanFail() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        let (export, told) = (folder.beside("export.jsonl"), folder.beside("figures.json"))
        try folder.stand(["journal", "export", "-o", export])
        let figures = try folder.stand(["figures", "--json"]).output
        let wrong = figures.replacing(#""quotes":1"#, with: #""quotes":2"#)
        try Data(wrong.utf8).write(to: URL(filePath: told))
        let recount = try folder.run([Programs.project + "/scripts/recount", export, told])
        #expect(recount.ending == .code(1))
        #expect(recount.output.contains("quotes"))
    }

    @Test("R-405: a terminal that was never used has figures, all of them zero")
    func unused() throws {
        let folder = try DataFolder()
        for flags in [[], ["--json"], ["--csv"]] {
            let finished = try folder.stand(["figures"] + flags)
            #expect(finished.ending == .code(0))
            #expect(finished.errors.contains("there is no folder"))
        }
    }

    @Test("R-405: words, bars and tables are drawn in the width there is, with or without blocks")
    func text() throws {
        let folder = try DataFolder.show(events: 600, seed: 7, geniuses: 3, days: 2)
        let blocks = try folder.stand(["figures"]).lines
        #expect(blocks.contains { $0.contains("█") })
        #expect(blocks.allSatisfy { $0.count <= 80 }, "\(blocks.filter { $0.count > 80 })")
        let plain = try folder.stand(["figures"], environment: ["LANG": "C"]).lines
        #expect(!plain.contains { $0.contains("█") } && plain.contains { $0.contains("##") })
    }

    @Test("R-405: a day, genius or brand that is none is wrong use, one of no work is all zeros")
    func filters() throws {
        let folder = try DataFolder()
        try folder.walkFixture("marie-leblanc.jsonl")
        for flags in [["--day", "today"], ["--genius", "x"], ["--brand", "bmw"]] {
            #expect(try folder.stand(["figures"] + flags).ending == .code(2))
        }
        #expect(try folder.stand(["figures", "--json", "--csv"]).ending == .code(2))
        let brand = try folder.stand(["figures", "--json", "--brand", "citroen"]).output
        #expect(brand.contains(#""quotes":1"#))
        let other = try folder.stand(["figures", "--json", "--brand", "opel"]).output
        #expect(other.contains(#""quotes":0"#))
    }
}
