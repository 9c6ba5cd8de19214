import FoundationEssentials
import TestSupport
import Testing

@Suite("Hostile text, from the screen and a walk through the journal and back")
struct HostileTextTests {
    /// A visit's first lines with a text in the place of the last name, and as a wish.
    private func lines(_ text: String) throws -> [String] {
        let fixture = try Fixture.lines("marie-leblanc.jsonl")
        return try fixture.prefix(19).map { line in
            guard line.contains("createCustomer") else { return line }
            return line.replacing("\"Leblanc\"", with: try json(text))
        } + [#"{"do":"noteWish","wish":"tradeIn","text":"# + (try json(text)) + "}"]
    }

    private func json(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }

    /// Nothing in it but text and line ends.
    private func expectPlain(_ text: String, at place: SourceLocation = #_sourceLocation) {
        let raw = text.unicodeScalars.filter {
            $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
                && $0 != "\u{200D}" && $0 != "\u{200C}"
        }
        #expect(raw.isEmpty, "\(raw.map { String($0.value, radix: 16) })", sourceLocation: place)
    }

    @Test(
        "It is refused or stored whole, and no listing, export or answer gives it raw",
        arguments: HostileText.corpus)
    func walked(hostile: HostileText) throws {
        let folder = try DataFolder()
        let walked = try folder.walk(try lines(hostile.text))
        expectPlain(walked.output)
        expectPlain(walked.errors)
        let answers = try walked.answers()
        #expect(answers.count == 20)
        #expect(try folder.verify().ok)
        let exported = try folder.stand(["journal", "export", "-o", "-"])
        expectPlain(exported.output)
        #expect(try exported.lines.count == answers.recordCount + refusals(in: exported))
        for words in [["journal", "list"], ["journal", "export", "--format", "csv", "-o", "-"]] {
            expectPlain(try folder.stand(words).output)
        }
        let again = try folder.stand(["journal", "export", "-o", "-"])
        #expect(again.output == exported.output)
    }

    /// Refused lines leave a record of their rule.
    private func refusals(in exported: Finished) throws -> Int {
        try exported.decoded(Stored.self).filter { $0.type == "refused" }.count
    }

    @Test(
        "A customer of such a name stands on screen and in plain prompts, and harms neither",
        arguments: HostileText.corpus.filter {
            [
                "composed", "decomposed", "emoji", "wide", "Arabic and Hebrew", "Indic clusters",
                "jamo",
            ]
            .contains($0.name)
        })
    func shown(hostile: HostileText) throws {
        let folder = try DataFolder()
        let answers = try folder.walk(try lines(hostile.text)).answers()
        #expect(answers.last?.ok == true, "\(answers.last?.message ?? "")")
        let app = try StandApp(folder).sees("Souhaits", "Reprise").settled
        let sent = String(decoding: app.terminal.output, as: UTF8.self)
        #expect(!sent.contains("\u{1B}]") && !sent.unicodeScalars.contains("\u{9B}"))
        #expect(app.rows.count == 24 && app.rows[23].hasPrefix("└─"))
        #expect(try app.quits() == .code(0))
        let plain = try folder.stand(["--plain"], environment: ["LANG": "fr_BE.UTF-8"])
        expectPlain(plain.output)
    }

    @Test("A walk's line that is no UTF-8 is named, and nothing of it is kept")
    func broken() throws {
        for bytes in HostileText.brokenBytes {
            let folder = try DataFolder()
            let file = folder.beside("broken.jsonl")
            let head = Array(#"{"do":"signIn","id":"TA"#.utf8)
            try Data(head + bytes + Array("\"}\n".utf8)).write(to: URL(filePath: file))
            let walked = try folder.stand(["walk", file])
            #expect(walked.ending == .code(2))
            #expect(walked.errors.contains("line 1 is not UTF-8"))
            #expect(try folder.verify().records == 0)
        }
    }
}
