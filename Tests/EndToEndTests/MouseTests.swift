import Testing

@Suite("Mouse and touch on a real terminal")
struct MouseTests {
    @Test("R-101, R-103: from sign-in to an offer with the mouse alone, but for the id")
    func home() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.clicks("F1 aide").sees("Les touches de cette page")
        try app.clicks("Échap").sees("Bonjour")
        try app.types("ta48213").sees("ta48213").clicks("Entrée").sees("Quelle marque")
        try app.clicks("Citroën").sees("CITROËN", "Nouvelle offre")
        try app.clicks("Nouvelle offre").sees("Pour quel pays")
        try app.clicks("Nederlands").sees("BE · Nederlands", "Naam, e-mail")
        try app.clicks("( … )").sees("Startscherm").clicks("Startscherm").sees("Nieuwe offerte")
        #expect(try app.quits() == .code(0))
    }

    @Test("A click goes to a field and chooses an answer; the wheel moves a list")
    func formAndList() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
            .does(Step.offerIsBegun)
        try app.types("Marie Leblanc\r").sees("F5 créer").clicks("F5 créer").sees("Pourquoi?")
        try app.clicks("( ) Mme").sees("(•) Mme", "À choisir")
        // The rows below have moved; a click meant for where one was would miss.
        _ = app.isQuiet(for: .milliseconds(300))
        try app.clicks("E-mail").types("m@x.be")
            .sees("m@x.be")
        try app.clicks("Nom  ").types("x").sees("Leblancx")
        try app.presses(.f10).sees("Changer de marque")
        try app.clicks("Changer de marque").sees("> 2  Citroën")
        try app.wheels(down: true).sees("> 3  Opel").wheels(down: false).sees("> 2  Citroën")
    }
}
