import FoundationEssentials
import Testing

@Suite("Terminal manners: plain prompts")
struct PlainTests {
    /// Marie's visit, an answer a line.
    static let marie = [
        "TA48213", "2", "1", "1", "Marie Leblanc", "1", "1", "2", "", "",
        "marie.leblanc@yopmail.com", "marie.leblanc@yopmail.com", "0474741428", "", "1000", "", "",
        "", "oui", "oui", "non", "oui", "1", "e-c3", "1", "1", "1", "1", "bright", "1", "3",
        "pyrite", "1", "4", "kit de", "1", "4", "11 kW", "1", "5", "1", "grimbergen", "1", "2",
        "Corsa de 2014", "1", "1", "2",
    ]

    @Test("Point 22: Marie Leblanc is served by plain prompts, for 21.169,98 €")
    func served() throws {
        let folder = try DataFolder()
        let finished = try folder.stand(
            ["--plain"], input: Self.marie.joined(separator: "\n") + "\n",
            environment: ["LANG": "fr_BE.UTF-8"])
        #expect(finished.ending == .code(0), "\(finished.errors)")
        #expect(finished.output.contains("21.169,98 €"))
        #expect(finished.output.contains("BMS26-"))
        #expect(finished.output.contains("aucun client lié"), "\(finished.output.suffix(600))")
        #expect(
            finished.output.allSatisfy { !$0.isASCII || $0 == "\n" || $0.asciiValue ?? 0 >= 0x20 })
        let records = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        let walked = try DataFolder().stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        #expect(
            Set(records.map(\.type)) == Set(try walked.answers().compactMap(\.events).joined()))
        #expect(try folder.verify().ok)
    }

    @Test("Point 22: it asks in the language of the offer, and of the person before")
    func languages() throws {
        let greetings = [
            "fr": "une question", "nl": "één vraag", "de": "eine Frage", "en": "one question",
        ]
        for (language, greeting) in greetings {
            let finished = try DataFolder().stand(
                ["--plain"], environment: ["LANG": "\(language).UTF-8"])
            #expect(finished.ending == .code(0))
            #expect(finished.output.contains(greeting), "\(language)")
        }
    }

    @Test("Point 22: errors are words, a question is asked again, and a word leads back")
    func wordsBackAndErrors() throws {
        let input = ["TA4", "TA48213", "12", "zwei", "2", "1", "back", "help", "1", "3", "quit"]
        let finished = try DataFolder().stand(
            ["--plain"], input: input.joined(separator: "\n") + "\n",
            environment: ["LANG": "en_GB.UTF-8"])
        #expect(finished.ending == .code(0))
        #expect(finished.output.contains("! "))
        #expect(finished.output.contains("! That is not a number from 1 to 11."))
        #expect(finished.output.components(separatedBy: "Home, Citroën").count == 3)
        #expect(finished.output.contains("At any time: back"))
        #expect(finished.output.contains("Name, email, mobile or VAT"))
        #expect(finished.lines.last == "All is saved. See you soon.")
    }

    @Test("R-172: what is half filled in here is gone on with on the screens, and the other way")
    func handedOver() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 3)
        _ = try folder.stand(
            ["--plain"], input: "Marie Leblanc\n1\n1\n2\nMaria\n",
            environment: ["LANG": "fr_BE.UTF-8"])
        let app = try StandApp(folder).sees("Pourquoi?", "Maria", "Leblanc", "(•) Mme")
        #expect(try app.quits() == .code(0))
        let finished = try folder.stand(["--plain"], environment: ["LANG": "fr_BE.UTF-8"])
        #expect(finished.output.contains("Leblanc; Entrée garde"))
    }

    @Test("The plain wizard has no kiosk", arguments: [["--plain", "--kiosk"]])
    func noKiosk(_ words: [String]) throws {
        #expect(try DataFolder().stand(words).ending == .code(2))
    }
}
