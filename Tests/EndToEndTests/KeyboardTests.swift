import Glibc
import Testing

@Suite("Keys, pastes and sizes")
struct KeyboardTests {
    @Test("R-101, R-103: sign-in and brand by keys lead home")
    func home() throws {
        let folder = try DataFolder()
        let app = try StandApp(folder).sees("Bonjour", "enregistré")
        try app.types("ta48213").sees("ta48213").presses(.enter).sees("Quelle marque")
        try app.types("2").sees("CITROËN", "Nouvelle offre", "TA48213")
        try app.types("1").sees("Pour quel pays").types("1").sees("BE · Français")
        #expect(try app.quits() == .code(0))
        #expect(try folder.verify().ok)
    }

    @Test("Keys typed before the first frame are not lost")
    func typedAhead() throws {
        let app = try StandApp(try DataFolder())
        app.types("ta48213").presses(.enter)
        try app.sees("Quelle marque", "TA48213")
    }

    @Test("A pasted newline never submits, and control bytes are dropped")
    func paste() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.pastes("ta4\r\n82\u{1B}[A\u{07}13\n").sees("13").types("X").sees("13")
        try app.waits(for: "the sign-in still there") { $0.contains("Bonjour") }
        #expect(!app.screen.contains("Quelle marque"))
    }

    @Test("A lone Esc acts, and what follows it is typed")
    func loneEscape() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.presses(.f1).sees("Échap").presses(.escape).sees("Bonjour")
        try app.types("ta48213").presses(.enter).sees("Quelle marque")
    }

    @Test("A letter whose bytes come apart is one letter")
    func splitLetter() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré").types("TA")
        for letter in "éÉ" {
            for byte in String(letter).utf8 {
                app.terminal.write([byte])
                try app.sees("Bonjour")
            }
        }
        try app.types("x").sees("TAéÉx")
    }

    @Test("Arrows come in both their forms", arguments: ["\u{1B}[B", "\u{1B}OB"])
    func arrows(_ down: String) throws {
        let app = try StandApp(try DataFolder()).sees("enregistré")
        try app.types("ta48213").presses(.enter).sees("> 1  Peugeot")
        try app.types(down).sees("> 2  Citroën").presses(.up).sees("> 1  Peugeot")
    }

    @Test("At 20×6 a notice stands there; back at 80×24 all that was typed is there")
    func tooSmall() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.types("ta48").sees("ta48").resizes(rows: 6, columns: 20).sees("trop petite")
        try app.resizes(rows: 24, columns: 80).sees("Bonjour", "ta48")
        try app.types("213").presses(.enter).sees("Quelle marque")
    }

    @Test("Twenty resizes in a storm end in the same frame, with the input kept")
    func resizes() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "file 0", "enregistré")
        let calm = try app.types("ta48").sees("ta48").seesNoMore("Données d'exemple").screen
        for step in 0..<20 { app.resizes(rows: 24 + step % 7, columns: 80 + step % 11) }
        app.types("2").resizes(rows: 24, columns: 80)
        try app.presses(.backspace).waits(for: calm) { $0 == calm }
    }

    @Test("Kiosk or not, ^S, ^Q's freeze, ^C and ^\\ never stop or kill the app by themselves")
    func flowControl() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.types("\u{13}\u{03}\u{1C}ta48213").presses(.enter).sees("Quelle marque")
    }
}
