import CCurses
import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import TerminalKit

/// Shows what is typed and what its workers say; Ctrl-C is just a key, F10 ends it.
private struct EchoApp: TerminalApp {
    var field = TextField()
    var message = "ready"
    var nextDeadline: Duration?
    var scanManner: ScanManner?
    var accent = RGB(200, 20, 20)

    mutating func handle(_ event: LoopEvent<String>, at now: Duration) -> LoopStep {
        switch event {
        case .input(.key(.function(10))): return .end
        case .input(.key(.control(let character))): message = "ctrl-\(character)"
        case .input(.key(.escape)):
            message = "wait"
            nextDeadline = now + .milliseconds(5)
        case .input(.scan(let code)):
            message = "scanned \(ScannerLayout.frenchAZERTY.repair(code.text))"
        case .input(let event): _ = field.handle(event)
        case .message(let text): message = text
        case .resized(let size): message = "\(size.width)x\(size.height)"
        case .tick:
            message = "tick"
            nextDeadline = nil
        }
        return .go
    }

    func view(into surface: inout Surface) {
        surface.draw(message, x: 0, y: 0)
        surface.onClick(Rect(x: 0, y: 5, width: 9, height: 1), .key(.function(10)))
        let rect = Rect(x: 0, y: 2, width: 40, height: 1)
        field.draw(into: &surface, rect: rect, focused: true)
    }
}

@Suite("The loop on a pseudo-terminal", .serialized)
struct EventLoopTests {
    /// Runs the app on a terminal of its own while `body` is the person in front of it.
    private func run(
        variables: [String: String] = ["TERM": "xterm-256color"], listensForScans: Bool = false,
        _ body: @Sendable (PseudoTerminal, Mailbox<String>) -> Void
    ) throws -> (ending: LoopEnding, text: String, restored: Bool) {
        let terminal = try PseudoTerminal()
        let wake = try WakePipe()
        let mailbox = Mailbox<String>(wake: wake)
        let before = terminal.modes
        let slave = terminal.slave
        TerminalGuard.install(wake: wake)
        defer { TerminalGuard.remove() }
        // A thread of its own: other tests may keep all of the pool's busy.
        let thread = DispatchQueue(label: "loop")
        let outcome = Mutex<Result<(LoopEnding, String), any Error>?>(nil)
        thread.async {
            let result = Result {
                let curses = try CursesTerminal(input: slave, output: slave) { variables[$0] }
                var loop = EventLoop(
                    EchoApp(scanManner: listensForScans ? ScanManner() : nil), terminal: curses,
                    wake: wake, mailbox: mailbox)
                let (ending, app) = loop.run()
                curses.close()
                return (ending, app.field.text)
            }
            outcome.withLock { $0 = result }
        }
        body(terminal, mailbox)
        thread.sync {}
        let (ending, text) = try #require(outcome.withLock { $0 }).get()
        return (ending, text, terminal.modes == before)
    }

    @Test("Keys, messages and timers reach the program, and the terminal is restored")
    func whole() throws {
        let result = try run { terminal, mailbox in
            let first = terminal.read(until: "80x24")
            #expect(first.contains("\u{1B}[?1049h") && first.contains("\u{1B}[?2004h"))
            terminal.type("é")
            _ = terminal.read(until: "é", then: "\u{1B}[m")
            terminal.type("è")
            #expect(terminal.read(until: "è", then: "\u{1B}[m").utf8.count <= 45)
            terminal.type("\u{3}\u{13}\u{11}\u{1C}")
            #expect(terminal.read(until: "\\").contains("\\"))
            mailbox.post("from a worker")
            #expect(terminal.read(until: "worker").contains("worker"))
            terminal.type("\u{1B}")
            #expect(terminal.read(until: "tick").contains("tick"))
            terminal.type("\u{1B}[21~")
            let last = terminal.read(until: "\u{1B}[?2004l")
            #expect(last.contains("\u{1B}[?1049l") && last.contains("\u{1B}[?1000l"))
        }
        #expect(result.ending == .finished)
        #expect(result.text == "éè")
        #expect(result.restored)
    }

    @Test("A new size is drawn, and a click on a key's name presses the key")
    func resized() throws {
        let result = try run { terminal, _ in
            _ = terminal.read(until: "80x24")
            terminal.resize(rows: 30, columns: 100)
            kill(getpid(), SIGWINCH)
            #expect(terminal.read(until: "100x30").contains("100x30"))
            terminal.type("\u{1B}[<0;2;6M")
            _ = terminal.read(until: "\u{1B}[?2004l")
        }
        #expect(result.ending == .finished && result.restored)
    }

    @Test("With NO_COLOR no colour sequence is sent")
    func noColour() throws {
        let variables = ["TERM": "xterm-256color", "NO_COLOR": "1"]
        let result = try run(variables: variables) { terminal, _ in
            var drawn = terminal.read(until: "80x24")
            terminal.type("abc\u{1B}[21~")
            drawn += terminal.read(until: "\u{1B}[?1049l")
            let hasColour = drawn.split(separator: "\u{1B}[").contains { part in
                guard let end = part.firstIndex(of: "m") else { return false }
                let numbers = part[..<end].split(separator: ";").compactMap { Int($0) }
                return numbers.contains { (30...49).contains($0) }
            }
            #expect(!hasColour)
        }
        #expect(result.restored)
    }

    @Test("Point 7: a scanner's burst that CR or Tab ends is one scan, put right, and never typed")
    func scans() throws {
        let result = try run(listensForScans: true) { terminal, _ in
            _ = terminal.read(until: "80x24")
            // A US scanner's 1234567890 on an AZERTY terminal, in two writes.
            for suffix in ["\r", "\t"] {
                terminal.type("&é\"'(-è_")
                terminal.type("çà" + suffix)
                #expect(terminal.read(until: "1234567890").contains("scanned"))
                terminal.type("\u{3}")
                _ = terminal.read(until: "ctrl-c")
            }
            terminal.type("é")
            _ = terminal.read(until: "é")
            terminal.type("\u{1B}[21~")
            _ = terminal.read(until: "\u{1B}[?2004l")
        }
        #expect(result.ending == .finished && result.restored)
        #expect(result.text == "é")
    }

    @Test("A file is refused with a sentence")
    func notATerminal() {
        #expect(throws: TerminalError.notATerminal) {
            _ = try CursesTerminal(input: 0x7FFF, output: 0x7FFF) { _ in "xterm" }
        }
    }

    @Test("A terminal that cannot place its cursor is refused, and nothing is sent to it")
    func dumb() throws {
        let terminal = try PseudoTerminal()
        let before = terminal.modes
        #expect(throws: TerminalError.unusableType("dumb")) {
            _ = try CursesTerminal(input: terminal.slave, output: terminal.slave) { _ in "dumb" }
        }
        #expect(terminal.modes == before)
    }
}
