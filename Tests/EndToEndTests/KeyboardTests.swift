import Glibc
import Testing

@Suite("Keys from the first one on")
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

    @Test("A lone Esc acts, and what follows it is typed")
    func loneEscape() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        try app.presses(.f1).sees("Échap").presses(.escape).sees("Bonjour")
        try app.types("ta48213").presses(.enter).sees("Quelle marque")
    }
}
