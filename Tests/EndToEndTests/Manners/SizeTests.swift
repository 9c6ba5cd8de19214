import FoundationEssentials
import Testing

@Suite("Terminal manners: sizes")
struct SizeTests {
    @Test("Point 14: twenty resizes in a storm end in the very same frame, with the input kept")
    func storm() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "file 0", "enregistré")
        let calm = try app.types("ta48").sees("ta48").seesNoMore("Données d'exemple").screen
        for step in 0..<20 { app.resizes(rows: 24 + step % 7, columns: 80 + step % 11) }
        app.types("2").resizes(rows: 24, columns: 80)
        try app.presses(.backspace).waits(for: calm) { $0 == calm }
    }

    @Test("Point 14: a storm in the middle of a visit ends in the frame that stood there")
    func stormInVisit() throws {
        let app = try StandApp(try .walked("marie-leblanc.jsonl", lines: 14))
            .sees("Garnissage", "enregistré")
        try app.presses(.down).seesNoMore("Données d'exemple").sees("> (•) Bright Blue")
        let calm = app.settled.rows.dropLast(2)
        for step in 0..<20 { app.resizes(rows: 20 + step, columns: 70 + 3 * step) }
        // The status line above the last one tells the time.
        try app.resizes(rows: 24, columns: 80).waits(for: "\(calm)") { _ in
            app.rows.dropLast(2) == calm
        }
    }

    @Test("Point 15: at 20×6 a notice stands there; back at 80×24 all that was typed is there")
    func tooSmall() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.types("ta48").sees("ta48").resizes(rows: 6, columns: 20).sees("trop petite")
        try app.resizes(rows: 24, columns: 80).sees("Bonjour", "ta48")
        try app.types("213").presses(.enter).sees("Quelle marque")
    }

    @Test("Point 17: at each step of a visit, in French and in Dutch, the frame is whole at 80×24")
    func visits() throws {
        let folder = try DataFolder()
        let app = try StandApp(folder).sees("Bonjour", "enregistré")
        for step in Step.marie + [Step("2", "aucun client lié")] + Step.an {
            try app.does([step])
            expectWhole(app.settled, "\(step.sees)")
        }
    }

    @Test("Point 17: the first pages fit in each language", arguments: ["fr", "nl", "de", "en"])
    func languages(_ language: String) throws {
        let app = try StandApp(try DataFolder(), environment: ["LC_ALL": "\(language).UTF-8"])
        let pages: [(keys: String, sees: String)] = [
            ("", "INETPSA"), ("ta48213\r", "Peugeot"), ("2", "CITROËN"), ("1", "Nederlands"),
            ("\u{1B}", "CITROËN"), ("\u{1B}[21~", "> "), ("\u{1B}", "CITROËN"),
        ]
        for page in pages {
            try app.types(page.keys).sees(page.sees)
            expectWhole(app.settled, page.keys)
        }
    }

    /// The frame stands at all four sides, and nothing at the right edge was cut without a sign.
    private func expectWhole(
        _ app: StandApp, _ what: String, at place: SourceLocation = #_sourceLocation
    ) {
        let lines = app.terminal.screen.lines
        #expect(lines.count == 24 && lines.allSatisfy { $0.count == 80 }, sourceLocation: place)
        let isWhole = lines.allSatisfy { "┌├│└".contains($0[0]) && "┐┤│┘".contains($0[79]) }
        #expect(isWhole, "\(what):\n\(app.screen)", sourceLocation: place)
    }
}
