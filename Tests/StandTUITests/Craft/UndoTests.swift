import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Undo within a page")
struct UndoTests {
    @Test("text goes back a word at a time, with the cursor where it was")
    func words() {
        var terminal = FakeTerminal.begun()
        terminal.type("marie anne leblanc")
        terminal.press(.control("z"))
        #expect(terminal.screen.contains("marie anne "))
        #expect(!terminal.screen.contains("leblanc"))
        let cursor = terminal.surface().cursor
        terminal.type("x")
        #expect(terminal.screen.contains("marie anne x"))
        terminal.press(.control("z"))
        #expect(terminal.surface().cursor == cursor)
        terminal.press(.control("z"), .control("z"))
        #expect(!terminal.screen.contains("marie"))
    }

    @Test("deletions are one step, apart from what was typed")
    func deletions() {
        var terminal = FakeTerminal.begun()
        terminal.type("leblanc")
        terminal.press(.backspace, .backspace, .backspace)
        terminal.press(.control("z"))
        #expect(terminal.screen.contains("leblanc"))
    }

    @Test("a form goes back field by field, choices and corrections too")
    func fields() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(email: "marie@gmial.com")
        terminal.press(.function(2))
        #expect(terminal.screen.contains("gmail.com"))
        terminal.press(.control("z"))
        #expect(terminal.screen.contains("marie@gmial.com"))
        for _ in 0..<60 where terminal.app.history.holds(terminal.app.top) {
            terminal.press(.control("z"))
        }
        #expect(terminal.screen.contains("( ) Mrs"))
        #expect(terminal.screen.contains("Leblanc"), "what the search brought stays")
    }

    @Test("a choice is a step of its own")
    func choices() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("1"), .character("2"))
        terminal.press(.control("z"))
        #expect(terminal.screen.contains("(•) personal"))
        terminal.press(.control("z"))
        #expect(!terminal.screen.contains("(•) personal"))
    }

    @Test("R-118: what was taken off a number comes back")
    func strippedZero() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(mobile: "0474 74 14 28")
        #expect(!terminal.screen.contains("0474"))
        for _ in 0..<3 { terminal.press(.control("z")) }
        #expect(terminal.screen.contains("0474 74 14 28"))
    }

    @Test("R-303: a durable step is not taken back, and another page has its own past")
    func durable() {
        var terminal = FakeTerminal.begun()
        terminal.type("leblanc")
        terminal.press(.enter)
        #expect(!terminal.app.history.holds(terminal.app.top))
        terminal.press(.function(5))
        #expect(!terminal.app.history.holds(terminal.app.top))
    }

    @Test("the key is named only while there is something to take back")
    func named() {
        var terminal = FakeTerminal.begun()
        #expect(!terminal.app.globalKeys.contains { $0.hint.keys == [.control("z")] })
        terminal.type("x")
        #expect(terminal.screen.contains("Ctrl-Z undo"))
    }

    @Test("R-172: what undo leaves is kept in the draft")
    func draft() {
        var terminal = FakeTerminal.begun()
        terminal.type("marie leblanc")
        terminal.press(.control("z"))
        terminal.send(.draftTimer)
        let again = terminal.restarted()
        #expect(again.screen.contains("marie "))
        #expect(!again.screen.contains("leblanc"))
    }
}
