import FoundationEssentials
import Glibc
import Testing

@Suite("Where the app is started")
struct EnvironmentTests {
    @Test("A second stand on the same data says who holds it, and ends with 3")
    func second() throws {
        let folder = try DataFolder()
        let first = try StandApp(folder).sees("Bonjour", "enregistré")
        let terminal = try EmulatedTerminal()
        let second = try StandApp(folder, on: terminal)
        #expect(try second.ends() == .code(3))
        #expect(second.screen.contains("process \(first.child.pid)"))
        #expect(terminal.modes == second.modesBefore)
        for words in [["walk", "-"], ["reference", "show"], ["forget", CommandTests.nobody]] {
            let reason = words[0] == "forget" ? ["--reason", "asked"] : []
            let finished = try folder.stand(words + reason)
            #expect(finished.ending == .code(3))
            #expect(
                finished.errors == "stand: the data folder is in use by process "
                    + "\(first.child.pid)\n")
        }
        #expect(try folder.stand(["journal", "verify"]).ending == .code(0))
        #expect(try first.quits() == .code(0))
    }

    @Test("Without a terminal one plain sentence says so, and the end is 3")
    func notATerminal() throws {
        let finished = try DataFolder().stand([])
        #expect(finished.ending == .code(3))
        #expect(
            finished.errors == "stand: This needs a terminal: the input or the output is a "
                + "file or a pipe.\n")
        #expect(finished.output == "")
    }

    @Test("A TERM that can't show screens is named in a sentence", arguments: [nil, "dumb", ""])
    func unusable(_ type: String?) throws {
        let app = try StandApp(try DataFolder(), type: type, columns: 200)
        #expect(try app.ends() == .code(3))
        #expect(app.screen.contains("TERM=xterm-256color"))
        #expect(app.screen.split(separator: "\n").count <= 2)
        #expect(app.terminal.modes == app.modesBefore)
    }

    @Test(
        "A TERM that nobody knows falls back to what every terminal can",
        arguments: ["no-such-terminal", "xterm-brand-new", "tmux-brand-new"])
    func unknown(_ type: String) throws {
        let app = try StandApp(try DataFolder(), type: type).sees("Bonjour", "enregistr")
        #expect(try app.quits() == .code(0))
        #expect(app.terminal.modes == app.modesBefore)
    }

    @Test(
        "Every kind of terminal at the show draws the sign-in",
        arguments: ["xterm-256color", "xterm", "vt100", "linux", "screen-256color"])
    func known(_ type: String) throws {
        let app = try StandApp(try DataFolder(), type: type).sees("Bonjour", "enregistr")
        #expect(try app.quits() == .code(0))
    }

    @Test("Without a UTF-8 locale the app draws in plain ASCII", arguments: ["C", "POSIX"])
    func ascii(_ locale: String) throws {
        let app = try StandApp(
            try DataFolder(), environment: ["LANG": locale, "LC_ALL": locale])
        try app.sees("Bonjour", "enregistre")
        #expect(app.terminal.output.allSatisfy { $0 < 0x80 })
        #expect(try app.quits() == .code(0))
    }

    @Test("Started without a standard output it ends with 3, and nothing lands in the data folder")
    func closedOutput() throws {
        let folder = try DataFolder()
        let walked = try folder.stand(
            ["walk", Fixture.path("marie-leblanc.jsonl")],
            through: ["sh", "-c", #"exec "$@" >&-"#, "sh"])
        #expect(walked.ending == .code(3))
        let lock = try String(contentsOfFile: folder.path + "/stand.lock", encoding: .utf8)
        #expect(lock.allSatisfy { $0.isNumber || $0.isWhitespace })
    }

    @Test("Without any network the whole journey works", .enabled(if: Namespace.network))
    func noNetwork() throws {
        let folder = try DataFolder()
        let walked = try folder.stand(
            ["walk", Fixture.path("marie-leblanc.jsonl")], through: ["unshare", "-rn"])
        #expect(walked.ending == .code(0))
        #expect(try walked.answers().compactMap(\.totalCents).last == 2_116_998)
        #expect(try folder.verify().ok)
    }
}
