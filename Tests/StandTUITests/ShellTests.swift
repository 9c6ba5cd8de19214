import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The shell: the one timer, and leaving")
struct ShellTests {
    /// Answers nothing: what it is asked for is not what these tests look at.
    private struct Idle: Performer {
        func start(_ tell: (Message) -> Void) -> Message? { .draftSaved }
        func perform(_ command: Command) -> Message { .draftSaved }
        func save(_ draft: Draft) -> Message { .draftSaved }
        func news() -> [Message] { [] }
    }

    private func shell(_ terminal: FakeTerminal) throws -> Shell {
        let wake = try WakePipe()
        var shell = Shell(terminal.app, Idle(), mailbox: Mailbox(wake: wake))
        // The first tick asks for news and sets the next one far off.
        _ = shell.handle(.tick, at: .zero)
        return shell
    }

    @Test("R-172: what is half typed is kept 250 ms after the last key, not before")
    func draftTimer() throws {
        var terminal = FakeTerminal.creating()
        terminal.send(.draftTimer)
        var shell = try shell(terminal)
        // From the two choices to the first name, a field of text.
        for _ in 0..<2 { _ = shell.handle(.input(.key(.tab)), at: .milliseconds(900)) }
        _ = shell.handle(.message(.app(.draftSaved)), at: .milliseconds(950))
        _ = shell.handle(.input(.key(.character("1"))), at: .milliseconds(1000))
        #expect(shell.nextDeadline == .milliseconds(1250))
        _ = shell.handle(.input(.key(.character("2"))), at: .milliseconds(1200))
        #expect(shell.nextDeadline == .milliseconds(1450))
        _ = shell.handle(.tick, at: .milliseconds(1450))
        #expect(shell.nextDeadline == Shell.newsInterval)
    }

    @Test("an idle page has no deadline but the status line's")
    func idle() throws {
        let shell = try shell(FakeTerminal())
        #expect(shell.nextDeadline == Shell.newsInterval)
    }

    @Test("leaving ends when the worker has done all before it")
    func leaves() throws {
        var shell = try shell(FakeTerminal())
        #expect(shell.handle(.input(.key(.control("q"))), at: .seconds(1)) == .go)
        #expect(shell.handle(.message(.left), at: .seconds(1)) == .end)
    }
}
