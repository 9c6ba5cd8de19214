import FoundationEssentials
import Glibc
import Testing

@Suite("Leads taken by hand")
struct LeadServingTests {
    @Test("R-209: a lead takes 45 keys at most besides the visitor's own data, counted one by one")
    func keystrokes() throws {
        let folder = try DataFolder()
        let hand = try StandApp.atLead(folder)
        let start = ContinuousClock.now
        try hand.presses("1", "2").types("marie.leblanc@yopmail.com").presses("\r", "1")
        try hand.types("1000").presses("\r").presses("c", "3", "\r", "\r", "1")
        try hand.types("Leblanc").presses("\r").types("Marie").presses("\r")
        try hand.types("474741428").presses("\r", "1", "2", "\r")
        try hand.turns("\r", to: "Le client lit", "marie.leblanc@yopmail.com", "juste, enregistrer")
        try hand.turns("\r", to: "Merci! Demande enregistrée.", "Vos leads aujourd'hui: 1")
        print("lead: \(hand.keys) keys, \(ContinuousClock.now - start)")
        #expect(hand.keys <= 45)
        // What the page shows is what was pressed.
        #expect(hand.keys <= 30)
        try hand.turns("\r", to: "Kies de taal")
        #expect(try hand.app.quits() == .code(0))
        let records = try folder.stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        #expect(records.contains { $0.type == "leadRecorded" })
        let facts = try #require(records.first { $0.type == "leadConfirmed" })
        let body = try #require(Data(base64Encoded: facts.body))
        #expect(String(decoding: body, as: UTF8.self).contains("\"isEmailRead\":true"))
    }

    @Test("R-206: news of the Topolino is taken in Dutch, without a dealer, from home's own key")
    func news() throws {
        let folder = try DataFolder()
        let hand = LeadHand(try .atHome(folder, brand: "9"))
        try hand.turns("3", to: "Kies de taal").turns("2", to: "Toestemming 1 van 3")
        try hand.turns("n", to: "Ticket van het salon").turns("\r", to: "Aanspreking")
        try hand.presses("1", "2").types("an.peeters@example.org").presses("\r", "1")
        try hand.types("3000").presses("\r").presses("t", "o", "p", "\r", "\r", "1")
        try hand.types("Peeters").presses("\r").types("An").presses("\r", "\r")
        // Neither mobile nor purchase, trade-in or dealer is needed for news.
        try hand.turns("\u{1B}[15~", to: "De klant leest", "juist, bewaren")
        try hand.turns("\r", to: "Bedankt! Aanvraag bewaard.")
        #expect(hand.keys <= 45)
        #expect(try hand.app.quits() == .code(0))
        let facts = try folder.facts()
        #expect(facts.contains("\"isDealerTask\":false") && facts.contains("topolino"))
        #expect(facts.contains("\"reason\":\"kmi\""))
    }

    @Test("R-172: kill -9 in the middle of a lead's field: it is taken up there, and confirmed")
    func killed() throws {
        let folder = try DataFolder()
        var hand = try StandApp.atLead(folder)
        try hand.presses("1", "2").types("marie.leb")
        try hand.app.isSaved()
        let place = hand.app.cursor
        #expect(try hand.app.receives(SIGKILL).ends() == .signal(SIGKILL))
        hand = LeadHand(try StandApp(folder).sees("marie.leb", "(•) Mme"))
        #expect(hand.app.settled.cursor == place)
        try hand.types("lanc@yopmail.com").app.presses(.enter)
        try hand.app.sees("marie.leblanc@yopmail.com")
    }

    @Test(
        "R-211: one key goes on with a hurried visit as a lead, what is typed in the form included")
    func hurried() throws {
        let folder = try DataFolder()
        let app = try StandApp(folder).sees("Bonjour", "enregistré").does(Step.offerIsBegun)
        try app.does(Step.marieIsCreated.prefix(4))
        try app.types("\u{1B}[20~").sees("CITROËN  LEAD", "Consentement 1 sur 3")
        try app.types("o").sees("Ticket du salon").types("\r")
        try app.sees("marie.leblanc@yopmail.com", "(•) particulier", "(•) Mme", "Leblanc")
    }

    @Test("R-212: whoever is known here is pointed out at once; going on is on record")
    func double() throws {
        let folder = try DataFolder()
        _ = try folder.stand(["walk", Fixture.path("marie-leblanc.jsonl")])
        let hand = try StandApp.atLead(folder, again: true)
        try hand.presses("1", "2").types("marie.leblanc@yopmail.com").presses("\r")
        try hand.app.sees("Déjà connu ici (ML)", "E-mail. On peut continuer")
    }
}

extension DataFolder {
    /// The facts of the lead that was confirmed last.
    func facts() throws -> String {
        let records = try stand(["journal", "export", "-o", "-"]).decoded(Stored.self)
        let last = try #require(records.last { $0.type == "leadConfirmed" })
        return String(decoding: try #require(Data(base64Encoded: last.body)), as: UTF8.self)
    }
}
