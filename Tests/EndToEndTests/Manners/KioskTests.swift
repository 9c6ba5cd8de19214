import FoundationEssentials
import Glibc
import Testing

@Suite("Terminal manners: the kiosk and the rehearsal")
struct KioskTests {
    @Test("Point 9: in the kiosk ^S ^Q ^Z ^\\ ^C never freeze, stop or kill")
    func keys() throws {
        let app = try StandApp(try DataFolder(), words: ["--kiosk"]).sees("Bonjour", "enregistré")
        app.types("\u{13}\u{03}\u{1C}\u{1A}\u{11}")
        try app.sees("superviseur").presses(.escape).seesNoMore("superviseur")
        for key in "\u{13}\u{03}\u{1C}\u{1A}" {
            app.types(String(key))
            let state = try app.processState
            #expect(["S", "R"].contains(state))
        }
        try app.types("ta48213").presses(.enter).sees("Quelle marque")
    }

    @Test("Point 9: outside of the kiosk they don't either; ^Q alone quits")
    func keysOutside() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.types("\u{13}\u{03}\u{1C}\u{1A}ta48213").presses(.enter).sees("Quelle marque")
        #expect(try app.quits() == .code(0))
    }

    @Test("Point 9: the kiosk is not stopped by a signal either")
    func stopSignal() throws {
        let app = try StandApp(try DataFolder(), words: ["--kiosk"]).sees("Bonjour", "enregistré")
        try app.receives(SIGTSTP).types("ta48213").presses(.enter).sees("Quelle marque")
        #expect(try app.processState != "T")
    }

    @Test("The kiosk has no way to a shell, and its menu neither suspends nor quits")
    func menu() throws {
        let app = try StandApp(try DataFolder(), words: ["--kiosk"]).sees("Bonjour", "enregistré")
        try app.types("ta48213\r").sees("Quelle marque").types("2").sees("Nouvelle offre")
        try app.presses(.f10).sees("Fermer ma session")
        #expect(!app.screen.contains("terminal") && !app.screen.contains("Quitter"))
    }

    @Test("The kiosk is left with the supervisor's PIN, and with nothing else")
    func pin() throws {
        let folder = try DataFolder()
        #expect(try folder.stand(["pin", "set"], input: "4711\n").ending == .code(0))
        let app = try StandApp(folder, words: ["--kiosk"]).sees("Bonjour", "enregistré")
        try app.presses(.controlQ).sees("superviseur", "Code").types("0815\r")
        try app.sees("Ce n'est pas le code")
        #expect(!app.screen.contains("0815"))
        #expect(try app.types("4711\r").ends() == .code(0))
        #expect(app.terminal.modes == app.modesBefore)
    }

    @Test("With no PIN set, leaving the kiosk asks to set one, typed twice alike")
    func firstPin() throws {
        let folder = try DataFolder()
        let app = try StandApp(folder, words: ["--kiosk"]).sees("Bonjour", "enregistré")
        try app.presses(.controlQ).sees("n'existe encore").types("47\r").sees("au moins 4")
        try app.types("\u{15}4711\r4712\r").sees("pas les mêmes").types("4711\r")
        #expect(try app.ends() == .code(0))
        let again = try StandApp(folder, words: ["--kiosk"]).sees("Bonjour", "enregistré")
        try again.presses(.controlQ).sees("superviseur").types("4711\r")
        #expect(try again.ends() == .code(0))
    }

    @Test("A PIN is kept as its digest, for its owner alone; the fourth wrong one makes wait")
    func pinOnDisk() throws {
        let folder = try DataFolder()
        try folder.stand(["pin", "set"], input: "4711\n")
        var status = stat()
        #expect(stat(folder.path + "/supervisor.pin", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        let digits = Data("4711".utf8)
        let files = try folder.files().values
        #expect(files.allSatisfy { $0.firstRange(of: digits) == nil })
        let app = try StandApp(folder, words: ["--kiosk"]).sees("Bonjour", "enregistré")
        // The keys wait while a PIN is being looked at.
        try app.presses(.controlQ).types("1\r2\r3\r4\r").sees("Nouvel essai dans 1 s")
        try app.types("4711\r").waits(for: "the wait, or the end of it") {
            $0.contains("Nouvel essai dans") || app.child.hasEnded
        }
    }

    @Test("stand pin set refuses what is too short", arguments: ["", "123"])
    func shortPin(_ pin: String) throws {
        let folder = try DataFolder()
        let finished = try folder.stand(["pin", "set"], input: pin + "\n")
        #expect(finished.ending == .code(1))
        #expect(access(folder.path + "/supervisor.pin", F_OK) != 0)
    }

    @Test("R-307: a rehearsal has the same screens, a banner, and a journal and a lock of its own")
    func rehearsal() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 3)
        let before = try folder.verify().records
        let live = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
        let app = try StandApp(folder, words: ["--rehearsal"]).sees("RÉPÉTITION", "enregistré")
        try app.does(Step.marie).types("2").sees("aucun client lié", "rien ne part jamais")
        #expect(try app.quits() == .code(0))
        #expect(try live.quits() == .code(0))
        #expect(try folder.verify().records == before)
        let rehearsed = try folder.stand(
            ["journal", "verify", "--json"], data: folder.path + "/rehearsal")
        #expect(try rehearsed.decoded(Verification.self)[0].records > before)
        for words in [["walk", "-"], ["sync", "drain"], ["licence", "remove"]] {
            let refused = try folder.stand(words, data: folder.path + "/rehearsal")
            #expect(refused.ending == .code(1))
            #expect(refused.errors.contains("a rehearsal lies there"))
        }
    }
}
