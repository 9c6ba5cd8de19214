import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Keys: the footer never lies")
struct KeyTests {
    /// What can be seen of a terminal and of what it asked for.
    private struct Seen: Equatable {
        let screen: String
        let cursor: Point?
        let page: ScreenName
        let commands: [Command]
        let effects: [Effect]

        init(_ terminal: FakeTerminal) {
            let surface = terminal.surface()
            screen = surface.text + surface.styleText
            cursor = surface.cursor
            page = terminal.page
            commands = terminal.commands
            effects = terminal.effects
        }
    }

    @Test(
        "Point 23: each key that the footer or help names does something",
        arguments: Situation.allCases)
    func namedKeysWork(situation: Situation) {
        let terminal = situation.terminal(.english)
        let hints =
            terminal.app.top.hints(terminal.app.context)
            + terminal.app.globalKeys.map(\.hint)
        for hint in hints {
            let working = hint.keys.filter { key in
                var pressed = terminal
                pressed.press(key)
                return Seen(pressed) != Seen(terminal)
            }
            #expect(!working.isEmpty, "\(hint.meaning) does nothing")
        }
    }

    @Test("a key that is neither named nor edits text does nothing", arguments: Situation.allCases)
    func otherKeysDoNothing(situation: Situation) {
        let terminal = situation.terminal(.english)
        let named = Set(
            (terminal.app.top.hints(terminal.app.context) + terminal.app.globalKeys.map(\.hint))
                .flatMap(\.keys))
        let commands = "bcdfghijlmnopqrstvxyz".map { Key.control($0) }
        let others: [Key] = [
            .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .insert,
        ]
        for key in (1...12).map(Key.function) + commands + others where !named.contains(key) {
            var pressed = terminal
            pressed.press(key)
            #expect(Seen(pressed) == Seen(terminal), "\(key) does something unnamed")
        }
    }

    @Test("a letter that is not named only ever types", arguments: Situation.allCases)
    func lettersOnlyType(situation: Situation) {
        let terminal = situation.terminal(.english)
        let named = Set(terminal.app.top.hints(terminal.app.context).flatMap(\.keys))
        for letter in "abcdefghijklmnopqrstuvwxyz0123456789"
        where !named.contains(.character(letter)) {
            var pressed = terminal
            pressed.press(.character(letter))
            #expect(pressed.page == terminal.page)
            #expect(pressed.commands == terminal.commands)
        }
    }

    @Test(
        "the footer fits whole, in every language", arguments: Situation.allCases, Language.allCases
    )
    func footerFits(situation: Situation, language: Language) {
        let terminal = situation.terminal(language)
        let lines = terminal.screen.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(!lines[21].contains("…"), "\(lines[21])")
        #expect(!lines[22].dropLast(14).contains("…"), "\(lines[22])")
    }

    @Test(
        "Point 17: nothing on a page is cut, in any language", arguments: Situation.whole,
        Language.allCases)
    func nothingIsCut(situation: Situation, language: Language) {
        var terminal = situation.terminal(language)
        terminal.send(.draftTimer)
        let text = terminal.screen.replacing("( … )", with: "").replacing("ma…@", with: "")
        let body = text.split(separator: "\n").dropLast(2)
        #expect(!body.contains { $0.contains("…") }, "\(terminal.screen)")
    }

    @Test("the stage line names all seven stages whole", arguments: Language.allCases)
    func stagesFit(language: Language) {
        let words = Texts.in(language).frame
        let names = Stage.allCases.map { words.stage($0) }
        let width = names.reduce(0) { $0 + TextWidth.of($1) + 4 } + 2 * (names.count - 1)
        #expect(width <= 77)
    }

    @Test(
        "Point 17: each page fits 80×24 and keeps the frame whole", arguments: Situation.allCases,
        Language.allCases)
    func frameIsWhole(situation: Situation, language: Language) {
        let lines = situation.terminal(language).screen.split(separator: "\n")
        #expect(lines.count == 24)
        #expect(lines.allSatisfy { TextWidth.of(String($0)) == 80 })
        #expect(lines.first?.first == "┌" && lines.last?.last == "┘")
    }

    @Test("each page grows to 120×40", arguments: Situation.allCases)
    func grows(situation: Situation) {
        let text = situation.terminal(.french).surface(width: 120, height: 40).text
        #expect(text.split(separator: "\n").allSatisfy { TextWidth.of(String($0)) == 120 })
    }

    @Test(
        "Point 21: the hardware cursor stands on what has the keyboard",
        arguments: Situation.allCases)
    func cursorIsThere(situation: Situation) {
        #expect(situation.terminal(.english).surface().cursor != nil)
    }
}
