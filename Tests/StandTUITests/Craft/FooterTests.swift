import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The footer and help name every live key")
struct FooterTests {
    @Test(
        "each live key is named in the footer or on the help page, with its meaning",
        arguments: Situation.allCases, [Language.french, .dutch, .german, .english])
    func everyKeyIsNamed(situation: Situation, language: Language) {
        let terminal = situation.terminal(language)
        let hints =
            terminal.app.top.hints(terminal.app.context) + terminal.app.globalKeys.map(\.hint)
        let texts = terminal.app.context.texts.keys
        let foot = terminal.surface().line(21)
        let help = Self.helpPages(over: terminal)
        for hint in hints {
            let inHelp = help.contains {
                $0.contains(texts.fullLabel(hint.keys)) && $0.contains(hint.meaning)
            }
            let inFooter = foot.contains(texts.label(hint.keys) + " " + hint.meaning)
            #expect(inHelp || inFooter, "\(texts.fullLabel(hint.keys)) \(hint.meaning)")
        }
    }

    /// Every line of the help page, scrolled to its end; none where there is no help.
    private static func helpPages(over terminal: FakeTerminal) -> [String] {
        var help = terminal
        help.press(.function(1))
        guard help.page == .help else { return [] }
        var lines: [String] = []
        for _ in 0..<20 {
            lines += help.screen.split(separator: "\n").map(String.init)
            help.press(.down)
        }
        return lines
    }

    @Test("where there is little room, what the page shows loses its meaning before the way back")
    func givesWay() {
        let footer = Footer(
            [
                Footer.Item([Footer.Cap("Enter", .enter)], "make the quote"),
                Footer.Item([Footer.Cap("F2", .function(2))], "special VAT", .brief),
                Footer.Item([Footer.Cap("Ctrl-Z", .control("z"))], "undo", .spare),
                Footer.Item([Footer.Cap("Esc", .escape)], "back"),
                Footer.Item([Footer.Cap("F1", .function(1))], "help"),
            ], kept: 2)
        let wanted = [
            (80, "Enter make the quote   F2 special VAT   Ctrl-Z undo   Esc back   F1 help"),
            (60, "Enter make the quote  F2 special VAT  Esc back  F1 help"),
            (45, "Enter make the quote  F2  Esc back  F1 help"),
            (40, "Enter make the quote  F2  Esc back  F1"),
            (35, "Enter make the quote  F2  Esc  F1"), (31, "Enter make the quote  Esc  F1 …"),
            (12, "Esc  F1 …"),
        ]
        for (width, text) in wanted {
            var surface = Surface(width: width, height: 1)
            footer.draw(into: &surface, rect: surface.bounds)
            #expect(surface.text == text + "\n", "\(width)")
        }
    }
}
