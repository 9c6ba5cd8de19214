import FoundationEssentials
import Glibc
import Testing

@Suite("The terminal as it was found")
struct RestoreTests {
    /// Private modes that the app turns on: second screen, pasting, mouse.
    static let borrowed: Set<Int> = [1049, 2004, 1000, 1006]

    /// Ways to end the app from outside, and what the system says of each.
    static let signals: [(Int32, Child.Ending)] = [
        (SIGTERM, .code(128 + SIGTERM)), (SIGHUP, .code(128 + SIGHUP)),
        (SIGINT, .code(128 + SIGINT)), (SIGQUIT, .code(128 + SIGQUIT)),
        (SIGSEGV, .signal(SIGSEGV)), (SIGILL, .signal(SIGILL)), (SIGABRT, .signal(SIGABRT)),
        (SIGBUS, .signal(SIGBUS)),
    ]

    @Test("A normal quit restores the terminal and prints nothing")
    func quit() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        #expect(app.terminal.screen.modes.isSuperset(of: Self.borrowed))
        #expect(app.terminal.modes != app.modesBefore)
        #expect(try app.quits() == .code(0))
        expectRestored(app)
    }

    @Test("A signal restores the terminal, asks nothing, and the next start resumes")
    func signals() throws {
        let folder = try DataFolder()
        try folder.walk(Array(try Fixture.lines("marie-leblanc.jsonl").prefix(3)))
        for (signal, ending) in Self.signals {
            let app = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
            app.receives(signal)
            #expect(try app.ends() == ending, "signal \(signal)")
            expectRestored(app)
        }
        #expect(try folder.verify().ok)
        let report = try Data(contentsOf: URL(filePath: folder.path + "/crash.log"))
        let crashes = String(decoding: report, as: UTF8.self).split(separator: "\n")
        #expect(crashes.count == 4)
        #expect(crashes.first?.hasPrefix("crash: signal \(SIGSEGV) ") == true)
    }

    @Test("A terminal that vanishes ends the app, though HUP is ignored")
    func vanishes() throws {
        let folder = try DataFolder()
        let deaf = ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"]
        var app: StandApp? = try StandApp(folder, through: deaf).sees("Bonjour", "enregistré")
        let child = try #require(app?.child)
        app = nil
        #expect(try child.ends() != .signal(SIGKILL))
        #expect(try folder.verify().ok)
    }

    private func expectRestored(
        _ app: StandApp, at place: SourceLocation = #_sourceLocation
    ) {
        let screen = app.terminal.screen
        #expect(app.terminal.modes == app.modesBefore, sourceLocation: place)
        #expect(screen.modes.isDisjoint(with: Self.borrowed), sourceLocation: place)
        #expect(screen.modes.contains(25), "the cursor is hidden", sourceLocation: place)
        let output = app.terminal.output
        let end = output.suffix(from: output.lastIndex(of: 0x1B) ?? 0)
        #expect(end.count < 12, "something was printed at the end", sourceLocation: place)
    }
}
