import Testing

@Suite("Terminal manners: keys, help and forms")
struct FormMannersTests {
    @Test("Point 23: F1 names every key that the footer names, page by page")
    func help() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        for step in [Step("", "Bonjour")] + Step.offerIsBegun + Step.marieIsCreated.prefix(2) {
            try app.does([step])
            let footer = app.settled.rows[21].dropFirst(2).dropLast(2).split(separator: "  ")
            #expect(!footer.isEmpty)
            try app.presses(.f1).sees("Les touches de cette page")
            // What has no room stands behind the sign that there is more.
            for item in footer where item != "…" {
                let key = item.split(separator: " ").first.map(String.init) ?? ""
                #expect(app.screen.contains(key), "\(key) of \(footer)")
            }
            try app.presses(.escape).seesNoMore("Les touches de cette page")
        }
    }

    @Test("Point 24: no error while first typing; one under the field once it is left")
    func errorOnceLeft() throws {
        let app = try form()
        // Each question before the email is answered.
        try app.types(" \r  \rMarie\r\r").sees("Marie").types("marie@").sees("marie@")
        #expect(!app.settled.screen.contains("! "))
        try app.presses(.tab).sees("! ")
    }

    @Test("Point 24: back works while a field is invalid, and loses nothing")
    func back() throws {
        let app = try form()
        try app.presses(.tab, .tab, .tab, .tab).types("marie@").presses(.tab).sees("! ")
        try app.presses(.escape).sees("Nom, e-mail, GSM ou TVA")
        try app.presses(.f5).sees("marie@")
    }

    @Test("Point 24: going on is refused with a summary, and the cursor goes to the first problem")
    func summary() throws {
        let app = try form()
        for _ in 0..<11 { app.presses(.tab) }
        try app.presses(.enter).sees("champs à revoir")
        try app.waits(for: "the cursor at the first question") { _ in
            app.rows[app.cursor[0]].contains("Voiture")
        }
    }

    private func form() throws -> StandApp {
        let app = try StandApp(try .walked("marie-leblanc.jsonl", lines: 3))
        try app.sees("Nom, e-mail, GSM ou TVA").types("Leblanc\r").sees("F5 créer")
        return try app.presses(.f5).sees("Pourquoi?")
    }
}
