import FoundationEssentials
import Glibc
import Testing

/// One way to call `stand`, and how that has to end.
struct Call: CustomTestStringConvertible, Sendable {
    var words: [String]
    var input = ""
    var code: Int32

    var testDescription: String { "stand \(words.joined(separator: " ")) → \(code)" }
}

@Suite("How commands end")
struct CommandTests {
    static let nobody = "01890a5d-ac96-774b-bcce-b302099a8057"

    static let fine: [Call] = [
        Call(words: ["check", "email"], input: #""marie@example.org""# + "\n", code: 0),
        Call(words: ["check", "mobile", "--country", "LU"], input: #""621 123 456""#, code: 0),
        Call(words: ["journal", "verify"], code: 0),
        Call(words: ["journal", "list"], code: 0),
        Call(words: ["journal", "list", "--json"], code: 0),
        Call(words: ["journal", "export", "-o", "-"], code: 0),
        Call(words: ["journal", "export", "--format", "csv", "-o", "-"], code: 0),
        Call(words: ["reference", "show"], code: 0),
        Call(words: ["reference", "show", "--json"], code: 0),
        Call(words: ["walk", "-"], code: 0),
        Call(words: ["--help"], code: 0),
        Call(words: ["walk", "--help"], code: 0),
    ]

    static let wrong: [Call] = [
        Call(words: ["check", "email"], input: #""marie@""# + "\n", code: 1),
        Call(words: ["check", "vat"], input: #""BE0417159384""# + "\n", code: 1),
        Call(words: ["walk", "-"], input: #"{"do":"issueQuote"}"# + "\n", code: 1),
        Call(words: ["journal", "show", nobody], code: 1),
        Call(words: ["journal", "export", "--format", "bundle", "-o", "-"], code: 1),
        Call(words: ["reference", "import", "/etc/passwd"], code: 1),
        Call(words: ["forget", nobody, "--reason", "asked"], code: 1),
        Call(words: ["check", "colour"], code: 2),
        Call(words: ["check", "email"], input: "marie\n", code: 2),
        Call(words: ["check", "vat", "--country", "Belgium"], code: 2),
        Call(words: ["dance"], code: 2),
        Call(words: ["walk"], code: 2),
        Call(words: ["walk", "-", "--dance"], code: 2),
        Call(words: ["walk", "/nowhere.jsonl"], code: 2),
        Call(words: ["walk", "/"], code: 2),
        Call(words: ["check"], code: 2),
        Call(words: ["walk", "-"], input: "dance\n", code: 2),
        Call(words: ["journal", "show", "x"], code: 2),
        Call(words: ["journal", "verify", "/nowhere.db"], code: 2),
        Call(words: ["journal", "verify", "/dev/null"], code: 2),
        Call(words: ["journal", "export"], code: 2),
        Call(words: ["journal", "export", "--format", "pdf", "-o", "-"], code: 2),
        Call(words: ["reference", "import", "/nowhere"], code: 2),
        Call(words: ["forget", "x", "--reason", "asked"], code: 2),
        Call(words: ["forget", nobody], code: 2),
        Call(words: ["forget", nobody, "--reason", ""], code: 2),
        Call(words: ["walk", "-"], input: "{\"do\":\"signIn\",\"id\":\"\u{1B}[2J\"}", code: 1),
        Call(words: ["journal", "export", "-o", "/nowhere/x"], code: 3),
    ]

    @Test("A command that is done ends with 0", arguments: fine)
    func done(_ call: Call) throws {
        let finished = try DataFolder().stand(call.words, input: call.input)
        #expect(finished.ending == .code(0), "\(finished.errors)")
    }

    @Test("A no is 1, wrong use 2, the environment 3, with one clear line", arguments: wrong)
    func refused(_ call: Call) throws {
        let finished = try DataFolder().stand(call.words, input: call.input)
        #expect(finished.ending == .code(call.code))
        let said = finished.errors.split(separator: "\n").filter {
            !$0.contains("sample reference data")
        }
        #expect(said.count == 1, "\(finished.errors)")
        #expect(said.first?.hasPrefix("stand: ") == true)
    }

    @Test("A data folder that can't be made is the environment's fault: 3")
    func noFolder() throws {
        let folder = try DataFolder()
        for words in [["walk", "-"], ["reference", "show"]] {
            let child = try folder.stand(words, data: "/proc/stand")
            #expect(child.ending == .code(3))
        }
    }

    @Test("A folder that was named and isn't there is no error, but it is said")
    func mistypedFolder() throws {
        let folder = try DataFolder()
        for words in [["journal", "verify"], ["journal", "list"]] {
            let child = try folder.stand(words, data: folder.path + "/slip")
            #expect(child.ending == .code(0))
            #expect(child.errors.contains("there is no folder \(folder.path)/slip"))
        }
        #expect(access(folder.path + "/slip", F_OK) != 0)
        #expect(try folder.stand(["journal", "list"], data: "").ending == .code(2))
    }

    @Test("A pipe in a journal's place is refused; nobody waits for whoever writes into it")
    func pipeAsJournal() throws {
        let folder = try DataFolder()
        let pipe = folder.beside("pipe")
        #expect(mkfifo(pipe, 0o600) == 0)
        let child = try folder.stand(["journal", "verify", pipe])
        #expect(child.ending == .code(2))
        #expect(child.errors.contains("is not a file"))
    }

    @Test("An export never lands on the journal or its keys", arguments: ["journal.db", "keys.db"])
    func exportOntoTheJournal(_ name: String) throws {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3)))
        let finished = try folder.stand(["journal", "export", "-o", "\(folder.path)/\(name)"])
        #expect(finished.ending == .code(2))
        #expect(try folder.stand(["journal", "verify"]).ending == .code(0))
    }

    @Test("An export that finds no room ends with 3")
    func fullOutput() throws {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3)))
        let finished = try folder.stand(["journal", "export", "-o", "/dev/full"])
        #expect(finished.ending == .code(3))
    }

    @Test("doctor names what is well and what isn't, and says what to do")
    func doctor() throws {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3)))
        let finished = try folder.stand(["doctor"], environment: ["TERM": "xterm-256color"])
        #expect(finished.lines.count >= 5)
        for subject in [
            "terminal", "locale", "disk", "rights", "clock", "chain", "licence", "centre",
        ] {
            #expect(finished.output.contains(subject), "nothing on the \(subject)")
        }
        let json = try folder.stand(["doctor", "--json"])
        #expect(json.lines.allSatisfy { $0.hasPrefix("{") })
    }

    @Test("list, show and export tell of the same records, and sealed ones stay sealed")
    func listings() throws {
        let folder = try DataFolder()
        let walked = try folder.stand(["walk", Fixture.path("marie-leblanc.jsonl")]).answers()
        let journey = try #require(walked.id("journey"))
        let list = try folder.stand(["journal", "list", "--json"])
        #expect(list.output.contains(journey))
        let shown = try folder.stand(["journal", "show", journey, "--json"])
        let exported = try folder.stand(["journal", "export", "-o", "-"])
        #expect(exported.lines.count == walked.recordCount)
        #expect(Set(shown.lines).isSubset(of: Set(exported.lines)))
        let file = folder.beside("journal.jsonl")
        #expect(try folder.stand(["journal", "export", "-o", file]).ending == .code(0))
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(exported.output.utf8))
        for finished in [list, shown, exported] {
            #expect(!finished.output.lowercased().contains("leblanc"))
        }
    }

    @Test("R-304: a broken package is refused and the old reference data stays")
    func brokenPackage() throws {
        let folder = try DataFolder()
        let before = try folder.stand(["reference", "show"]).output
        let file = folder.beside("broken.reference")
        try Data("not a package".utf8).write(to: URL(filePath: file))
        #expect(try folder.stand(["reference", "import", file]).ending == .code(1))
        #expect(try folder.stand(["reference", "show"]).output == before)
    }
}
