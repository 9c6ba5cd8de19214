import FoundationEssentials
import Testing

@Suite("stand replay, and what is revealed")
struct ReplayCommandTests {
    private let folder: DataFolder
    private let journey: String

    init() throws {
        folder = try DataFolder()
        let answers = try folder.walk(try Fixture.lines("marie-leblanc.jsonl")).answers()
        journey = try #require(answers.id("journey"))
    }

    private struct Stored: Decodable {
        let type: String
    }

    /// The types of the records that no visit has.
    private func notes() throws -> [String] {
        try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self).map(\.type)
            .filter { ["personalDataUnmasked", "journalExported"].contains($0) }
    }

    private func setPin() throws -> String {
        #expect(try folder.stand(["pin", "set"], input: "4711\n").ending == .code(0))
        let file = folder.beside("pin")
        try Data("4711\n".utf8).write(to: URL(filePath: file))
        return file
    }

    @Test("R-402: a replay is written as an asciicast and as text, masked, and that is on record")
    func recordings() throws {
        let cast = try folder.stand(["replay", journey, "--cast", "-", "--masked"])
        let text = try folder.stand(["replay", journey, "--text", "-"])
        #expect(cast.ending == .code(0) && text.ending == .code(0))
        #expect(cast.lines.first?.hasPrefix(#"{"version":3,"#) == true)
        for output in [cast.output, text.output] {
            #expect(!output.contains("Leblanc") && !output.contains("yopmail"))
            #expect(output.contains("L*****c"))
        }
        #expect(try notes() == ["journalExported", "journalExported"])
        #expect(try folder.verify().ok)
    }

    @Test("R-401: what is personal shows only with the PIN, and each look is on record")
    func reveals() throws {
        let pin = try setPin()
        let wrong = folder.beside("wrong")
        try Data("0000\n".utf8).write(to: URL(filePath: wrong))
        for words in [
            ["journal", "list"], ["journal", "show", journey], ["replay", journey, "--text", "-"],
        ] {
            let refused = try folder.stand(words + ["--reveal", "--pin-file", wrong])
            #expect(refused.ending == .code(1) && refused.output.isEmpty)
            #expect(try !folder.stand(words).output.contains("Leblanc"))
            let shown = try folder.stand(words + ["--reveal", "--pin-file", pin])
            #expect(shown.ending == .code(0) && shown.output.contains("Leblanc"))
        }
        #expect(try notes().filter { $0 == "personalDataUnmasked" }.count == 3)
    }

    @Test("R-401: without a PIN nothing is revealed, and the line says what to do")
    func noPin() throws {
        let refused = try folder.stand(["journal", "list", "--reveal"])
        #expect(refused.ending == .code(1))
        #expect(refused.errors.contains("stand pin set"))
    }

    @Test(
        "A replay that was asked for wrongly says so",
        arguments: [
            (["nonsense"], 2), (["00000000-0000-7000-8000-000000000000", "--text", "-"], 1),
            (["00000000-0000-7000-8000-000000000000", "--speed", "61"], 2),
            (["00000000-0000-7000-8000-000000000000", "--masked", "--reveal"], 2),
            (["00000000-0000-7000-8000-000000000000"], 1),
        ] as [([String], Int32)])
    func wrong(words: [String], code: Int32) throws {
        let ended = try folder.stand(["replay"] + words)
        #expect(ended.ending == .code(code))
        #expect(ended.errors.split(separator: "\n").count >= 1 && ended.output.isEmpty)
    }
}
