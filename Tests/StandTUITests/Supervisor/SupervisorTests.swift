import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The supervisor's pages")
struct SupervisorTests {
    @Test("R-401: they open only once the PIN is right and coming in is on record")
    func entry() {
        var terminal = FakeTerminal.atHome()
        terminal.app.context.hasPin = true
        terminal.press(.function(10), .up, .up, .enter)
        #expect(terminal.page == .pin)
        terminal.type("4711")
        terminal.press(.enter)
        terminal.send(.pin(.checked(.wrong(waitSeconds: 0))))
        #expect(terminal.page == .pin && terminal.requests.isEmpty)
        terminal.type("4711")
        terminal.press(.enter)
        terminal.send(.pin(.checked(.right)))
        #expect(terminal.requests == [.enter])
        #expect(terminal.page == .home, "nothing is shown before it is on record")
        #expect(!terminal.effects.contains(.quit))
        terminal.send(.supervisor(.entered))
        #expect(terminal.page == .supervisor)
    }

    @Test("R-401: where coming in can't be recorded, nothing opens")
    func unrecorded() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.function(10), .up, .up, .enter)
        terminal.send(.pin(.checked(.right)))
        terminal.send(.supervisor(.failed(.diskFull)))
        #expect(terminal.page == .home)
    }

    @Test("R-171: the curtain takes them away, from each of them", arguments: Situation.supervised)
    func curtain(situation: Situation) {
        var terminal = situation.terminal(.english)
        terminal.app.hide()
        #expect(terminal.page == .curtain)
        terminal.type("48213")
        terminal.press(.enter)
        #expect(terminal.page == .home)
        #expect(terminal.app.context.supervision.reel == nil)
    }

    @Test("R-401: what is typed is asked for, with those whom it names; Esc clears it")
    func filters() throws {
        var terminal = FakeTerminal.atJournal()
        terminal.type("leblanc")
        guard case .journeys(let question)? = terminal.requests.last else {
            Issue.record("nothing was asked for")
            return
        }
        #expect(question.filter == "leblanc")
        #expect(question.customers.count == 1)
        terminal.press(.escape)
        #expect(terminal.page == .journal)
        terminal.press(.escape)
        #expect(terminal.page == .supervisor)
    }

    @Test("R-401: the list is masked")
    func masked() {
        let screen = FakeTerminal.atJournal().screen
        #expect(screen.contains("M. L*****c"))
        #expect(!screen.contains("Leblanc"))
    }

    @Test("R-401: a replay opens masked; unmasking asks the store, which records it first")
    func unmasks() {
        var terminal = FakeTerminal.replaying(at: 2)
        #expect(!terminal.screen.contains("Leblanc"))
        terminal.press(.character("u"))
        guard case .open(_, isMasked: false)? = terminal.requests.last else {
            Issue.record("unmasking was not asked for")
            return
        }
        #expect(!terminal.screen.contains("Leblanc"), "not before it is on record")
        let before = terminal.app.top as? ReplayScreen
        terminal.answerReplay()
        #expect(terminal.screen.contains("Leblanc"))
        #expect((terminal.app.top as? ReplayScreen)?.replay == before?.replay)
    }

    @Test("R-402: each step shows the screen of its stage, on and back alike")
    func steps() {
        var terminal = FakeTerminal.replaying(at: 0)
        var screens: [String] = []
        let count = terminal.app.context.supervision.reel?.tape.steps.count ?? 0
        for _ in 0..<count {
            screens.append(terminal.screen)
            terminal.press(.right)
        }
        #expect(Set(screens).count == count)
        for screen in screens.reversed().dropFirst() {
            terminal.press(.left)
            #expect(terminal.screen == screen)
        }
    }

    @Test("R-402: the whole screen shows what the genius saw, but for the foot")
    func whole() throws {
        let live = FakeTerminal.accountMade()
        var terminal = FakeTerminal.replaying(at: 0, .character("v"))
        terminal.press(.character("u"))
        terminal.answerReplay()
        let steps = try #require(terminal.app.context.supervision.reel?.tape.steps)
        let asked = try #require(steps.firstIndex { $0.type == "accountRequested" })
        for _ in 0..<asked { terminal.press(.right) }
        func body(_ terminal: FakeTerminal) -> [Substring] {
            terminal.screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(20)
                .map { $0 }
        }
        #expect(body(terminal) == body(live))
    }

    @Test("R-402: it plays by the timer, a step each time, and stops by a key")
    func plays() {
        var terminal = FakeTerminal.replaying(at: 0, .character(" "))
        #expect(terminal.app.replayWait == .seconds(3))
        terminal.send(.replayTimer)
        terminal.send(.replayTimer)
        #expect((terminal.app.top as? ReplayScreen)?.replay.position == 2)
        terminal.press(.down)
        #expect((terminal.app.top as? ReplayScreen)?.replay.speed == 1)
        terminal.press(.up)
        #expect(terminal.app.replayWait == .milliseconds(1500))
        terminal.press(.left)
        #expect(terminal.app.replayWait == nil)
    }

    @Test("R-402: a typed step or time is gone to", arguments: [("9", 8), ("14:03", 4), ("0", 0)])
    func goesTo(typed: String, position: Int) {
        var terminal = FakeTerminal.replaying(at: 2, .character("g"))
        terminal.type(typed)
        terminal.press(.enter)
        #expect((terminal.app.top as? ReplayScreen)?.replay.position == position)
    }

    @Test("R-403: a verification is begun, told as it goes, and stopped")
    func verifies() {
        var terminal = FakeTerminal.verifying()
        #expect(terminal.requests.last == .verify)
        #expect(terminal.screen.contains("412,000 of 1,000,000"))
        terminal.press(.character("s"))
        #expect(terminal.requests.last == .stopVerifying)
        terminal.send(
            .supervisor(
                .verified(VerificationReport(records: 413_000, findings: [], isStopped: true))))
        #expect(terminal.screen.contains("the rest is not verified"))
    }

    @Test("R-407: forgetting asks for a reason, and says what it does")
    func forgets() {
        var terminal = FakeTerminal.atJournal()
        terminal.press(.function(8), .enter)
        #expect(terminal.page == .forget, "without a reason nothing happens")
        terminal.type("asked at the desk")
        terminal.press(.enter)
        guard case .forget(_, reason: "asked at the desk")? = terminal.requests.last else {
            Issue.record("forgetting was not asked for")
            return
        }
    }

    @Test(
        "R-402: every screen of a recording is one of the replay's, and nothing personal is in it")
    func recording() throws {
        let terminal = FakeTerminal.replaying()
        let tape = try #require(terminal.app.context.supervision.reel?.tape)
        let recording = ReplayRecording(tape, SampleShow.catalogue, language: .english)
        let lines = recording.cast(speed: 1).split(separator: "\n")
        #expect(lines.first?.hasPrefix(#"{"version":3,"term":{"cols":80,"rows":24"#) == true)
        #expect(lines.filter { $0.contains(#","o","#) }.count == tape.steps.count)
        #expect(lines.filter { $0.contains(#","m","#) }.count == tape.timeline.stages.count)
        for text in [recording.cast(speed: 1), recording.text] {
            #expect(!text.contains("Leblanc") && !text.contains("yopmail"))
        }
        #expect(recording.text.contains("L*****c"))
    }
}

extension Situation {
    static let supervised: [Situation] = [
        .supervisor, .journal, .replay, .replayWhole, .verify, .verifying, .access, .forget,
    ]
}
