import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The shell: the one timer, and leaving")
struct ShellTests {
    /// Answers nothing: what it is asked for is not what these tests look at.
    private struct Idle: Performer {
        func start(_ tell: (Message) -> Void) -> Message? { .draftSaved }
        func check(pin: String) -> PinAnswer { .checked(.right) }
        func set(pin: String) -> PinAnswer { .set }
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

    /// A shell that has been touched last at 10 s.
    private func touched(_ terminal: FakeTerminal) throws -> Shell {
        var shell = try shell(terminal)
        _ = shell.handle(.input(.key(.character("x"))), at: .seconds(10))
        _ = shell.handle(.tick, at: .seconds(11))
        return shell
    }

    private func screen(_ shell: Shell) -> String {
        var surface = Surface(width: 80, height: 24)
        shell.view(into: &surface)
        return surface.text
    }

    @Test("R-150: Enter makes a quote once it was let go, not while it is held down")
    func heldEnter() throws {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.function(2))
        var shell = try shell(terminal)
        _ = shell.handle(.input(.key(.enter)), at: .seconds(1))
        _ = shell.handle(.input(.key(.escape)), at: .milliseconds(1100))
        #expect(!screen(shell).contains("Enter make the quote"))
        #expect(shell.nextDeadline == .seconds(1) + Shell.enterDelay)
        _ = shell.handle(.tick, at: .seconds(1) + Shell.enterDelay)
        #expect(screen(shell).contains("Enter make the quote"))
    }

    @Test("R-171: the curtain falls 90 s after the last key, and not before")
    func curtainTimer() throws {
        var shell = try touched(.begun())
        _ = shell.handle(.tick, at: .milliseconds(99_999))
        #expect(!screen(shell).contains("One moment"))
        _ = shell.handle(.tick, at: .seconds(100))
        #expect(screen(shell).contains("One moment"))
    }

    @Test("R-171: ten minutes after the last key the journey is parked; typing alone is no touch")
    func parkingTimer() throws {
        var clock = IdleClock(IdleLimits())
        var app = FakeTerminal.begun().app
        clock.touch(at: .seconds(10))
        #expect(clock.deadline(app) == .seconds(100))
        #expect(clock.act(on: &app, at: .seconds(100)) == [])
        #expect(clock.deadline(app) == .seconds(610))
        #expect(clock.act(on: &app, at: .seconds(610)).last == .perform(.parkJourney(.idle)))
        #expect(clock.deadline(app) == nil, "a step is under way")
        _ = app.take(.failed(.diskFull))
        #expect(clock.deadline(app) == .seconds(625), "it is not tried again and again")
    }

    @Test("R-171: both are due at once after the machine has slept")
    func slept() throws {
        var clock = IdleClock(IdleLimits())
        var app = FakeTerminal.begun().app
        #expect(clock.act(on: &app, at: .seconds(900)).last == .perform(.parkJourney(.idle)))
        #expect(app.curtain != nil)
    }

    @Test("R-171, R-172: a start long after the last step shows the curtain, and parks nothing yet")
    func lateStart() throws {
        var clock = IdleClock(IdleLimits())
        var app = FakeTerminal.begun().app
        clock.wasQuiet(for: .seconds(40_000), at: .seconds(1))
        #expect(clock.act(on: &app, at: .seconds(1)) == [])
        #expect(app.curtain != nil && app.context.journey != nil)
        #expect(clock.deadline(app) == .seconds(511))
    }

    @Test("at the sign-in nothing is to be hidden: the status line's is the only deadline")
    func nothingToHide() throws {
        let clock = IdleClock(IdleLimits())
        #expect(clock.deadline(FakeTerminal().app) == nil)
    }

    @Test("leaving ends when the worker has done all before it")
    func leaves() throws {
        var shell = try shell(FakeTerminal())
        #expect(shell.handle(.input(.key(.control("q"))), at: .seconds(1)) == .go)
        #expect(shell.handle(.message(.left), at: .seconds(1)) == .end)
    }
}
