import FoundationEssentials
import Glibc
import Testing

@Suite("Terminal manners: the terminal as it was found")
struct EndingTests {
    /// Private modes that the app turns on: second screen, pasting, mouse.
    static let borrowed: Set<Int> = [1049, 2004, 1000, 1006]

    @Test("A normal quit restores the terminal and prints nothing")
    func quit() throws {
        let app = try StandApp(try DataFolder()).sees("Bonjour", "enregistré")
        #expect(app.terminal.screen.modes.isSuperset(of: Self.borrowed))
        #expect(app.terminal.modes != app.modesBefore)
        #expect(try app.quits() == .code(0))
        expectRestored(app)
    }

    @Test("Point 10: SIGTERM restores the terminal and closes the journal; the next start resumes")
    func terminated() throws { try expectOrderly(SIGTERM) }

    @Test("Point 11: SIGHUP restores the terminal and closes the journal; the next start resumes")
    func hungUp() throws { try expectOrderly(SIGHUP) }

    @Test(
        "Whatever signal ends it from outside ends it the same way",
        arguments: [SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGXCPU])
    func interrupted(_ signal: Int32) throws { try expectOrderly(signal) }

    private func expectOrderly(_ signal: Int32) throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 3)
        let app = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
        #expect(try app.receives(signal).ends() == .code(128 + signal))
        expectRestored(app)
        // A journal that was closed has written its log back.
        #expect(access(folder.path + "/journal.db-wal", F_OK) != 0)
        #expect(try folder.verify().ok)
        let next = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
        #expect(try next.quits() == .code(0))
    }

    @Test(
        "Point 12: a crash restores the terminal, asks nothing, leaves a report, and is resumed",
        arguments: [SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGSYS])
    func crashed(_ signal: Int32) throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 3)
        let app = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
        #expect(try app.receives(signal).ends() == .signal(signal))
        expectRestored(app)
        let report = try Data(contentsOf: URL(filePath: folder.path + "/crash.log"))
        #expect(String(decoding: report, as: UTF8.self).hasPrefix("crash: signal \(signal) "))
        let next = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA", "enregistré")
        #expect(try next.quits() == .code(0))
        #expect(try folder.verify().ok)
    }

    @Test("Point 13: a terminal that vanishes ends the app within a second, though HUP is ignored")
    func vanishes() throws {
        let folder = try DataFolder()
        let deaf = ["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"]
        var app: StandApp? = try StandApp(folder, through: deaf).sees("Bonjour", "enregistré")
        let child = try #require(app?.child)
        let start = ContinuousClock.now
        app = nil
        #expect(try child.ends() != .signal(SIGKILL))
        #expect(start.duration(to: .now) < .seconds(1))
        #expect(try folder.verify().ok)
    }

    @Test("Point 16: kill -9 in the middle of a field: what was typed is back, the cursor in it")
    func killed() throws {
        let folder = try DataFolder.walked("marie-leblanc.jsonl", lines: 3)
        var app = try StandApp(folder).sees("Nom, e-mail, GSM ou TVA").isSaved(after: "Lebl")
        let place = app.cursor
        app = try app.isKilled(in: folder)
        try app.waits(for: "Lebl with the cursor behind it") {
            $0.contains("Lebl") && app.cursor == place
        }
        try app.types("anc").sees("Leblanc")
    }

    @Test("Point 25: on exit the Linux console is cleared, the lines out of sight too")
    func consoleIsCleared() throws {
        let app = try StandApp(try DataFolder(), type: "linux").sees("Bonjour", "enregistré")
        #expect(try app.quits() == .code(0))
        #expect(app.screen.allSatisfy { $0.isWhitespace })
        let end = String(decoding: app.terminal.output.suffix(80), as: UTF8.self)
        #expect(end.contains("\u{1B}[3J"))
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
