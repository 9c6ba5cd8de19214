import FoundationEssentials
import Glibc
import Testing

@Suite("Terminal manners: nobody is there")
struct IdleTests {
    static let personal = ["Marie", "Leblanc", "yopmail", "474", "(ML)", "L*****c", "48213"]

    @Test("Point 25: after the set time no cell holds a customer's string; the id brings all back")
    func curtain() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 19)
        let app = try StandApp(folder, words: ["--curtain-after", "5"])
            .sees("Souhaits", "Marie Leblanc").presses(.up).seesNoMore("Données d'exemple").settled
        let before = app.rows.dropLast(2)
        try app.sees("Un instant")
        for string in Self.personal { #expect(!app.screen.contains(string), "\(string)") }
        try app.types("99999\r").sees("pas l'identifiant")
        for string in Self.personal { #expect(!app.screen.contains(string), "\(string)") }
        try app.types("48213").waits(for: "\(before)") { _ in app.rows.dropLast(2) == before }
    }

    @Test("R-171: a start long after the last step opens behind the curtain")
    func lateStart() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 19)
        var app = try StandApp(folder, words: ["--curtain-after", "1"]).sees("Un instant")
        #expect(try app.receives(SIGKILL).ends() == .signal(SIGKILL))
        app = try StandApp(folder, words: ["--curtain-after", "1"]).sees("Un instant")
        #expect(!String(decoding: app.terminal.output, as: UTF8.self).contains("Leblanc"))
        try app.types("48213").sees("Souhaits", "Marie Leblanc")
    }

    @Test("R-171, R-164: then the journey is parked, unsent quote and draft kept, and resumed")
    func parked() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 21)
        let words = ["--curtain-after", "4", "--park-after", "5"]
        let app = try StandApp(folder, words: words).sees("Un instant")
        try app.waits(for: "the journey parked") { _ in
            (try? folder.stand(["journal", "export", "-o", "-"]).output.contains("journeyParked"))
                ?? false
        }
        try app.types("48213").sees("BMS26-", "L*****c", "aucun client lié")
        try app.presses(.escape).sees("Nouvelle offre", "Reprendre")
        try app.presses(.enter).sees("Envoyer à marie")
    }

    @Test("R-172: somebody else signs in from the curtain, and sees nothing of the journey")
    func somebodyElse() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 19)
        let app = try StandApp(folder, words: ["--curtain-after", "3"]).sees("Un instant")
        try app.presses(.f2).sees("Bonjour").types("ta00001\r").sees("Quelle marque")
        #expect(!app.screen.contains("Leblanc"))
    }

    @Test("Idle, it writes nothing and uses no processor time")
    func costsNothing() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "file 0", "enregistré")
        _ = app.isQuiet(for: .milliseconds(500))
        let before = try app.processorTicks
        #expect(app.isQuiet(for: .seconds(3)))
        #expect(try app.processorTicks - before <= 1)
    }
}
