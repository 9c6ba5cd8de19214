import TerminalKit
import Testing

@testable import StandTUI

@Suite("The echo of a letter, before the whole frame")
struct EchoTests {
    /// A page with a text field, and letters for it.
    enum Page: CaseIterable {
        case signIn, search, form, searchFromHome

        var terminal: FakeTerminal {
            var terminal = self == .signIn ? FakeTerminal() : .begun()
            switch self {
            case .signIn, .search: break
            case .form:
                terminal = .creating()
                terminal.press(.character("1"), .enter, .character("2"), .enter)
            case .searchFromHome:
                terminal = .atHome()
                terminal.press(.character("/"))
            }
            return terminal
        }
    }

    @Test(
        "it shows the letter where the frame shows it, and the cursor behind it",
        arguments: Page.allCases)
    func agrees(page: Page) throws {
        var terminal = page.terminal
        for letter in "ta4é8 x" {
            let before = terminal.surface()
            let place = try #require(before.field)
            terminal.type(String(letter))
            let echo = try #require(terminal.app.echo(width: place.width), "\(page) \(letter)")
            let frame = terminal.surface()
            #expect(frame.cursor == echo.cursor.map { Point(x: place.x + $0.x, y: place.y) })
            for x in 0..<place.width { #expect(echo[x, 0] == frame[place.x + x, place.y]) }
        }
    }

    @Test(
        "letters that stand for nothing else are typed: no key of such a page is one",
        arguments: Page.allCases)
    func lettersType(page: Page) {
        let terminal = page.terminal
        let app = terminal.app
        #expect(app.top.typing != nil)
        let hints = app.top.hints(app.context) + app.globalKeys.map { $0.hint }
        #expect(!hints.flatMap(\.keys).contains { $0.isLetter })
    }

    @Test("there is none where more happened than a letter")
    func onlyLetters() {
        var terminal = FakeTerminal.begun()
        terminal.type("leb")
        terminal.press(.tab)
        #expect(terminal.app.echo(width: 20) == nil)
        terminal.type("m")
        #expect(terminal.app.echo(width: 20) != nil)
        terminal.send(.time(FakeTerminal.now))
        #expect(terminal.app.echo(width: 20) == nil)
        terminal.isSlow = true
        terminal.press(.enter)
        terminal.type("x")
        #expect(terminal.app.echo(width: 20) == nil)
    }

    @Test("R-171: there is none at the curtain, which shows no letter")
    func curtain() {
        var terminal = FakeTerminal.begun()
        terminal.app.hide()
        terminal.type("t")
        #expect(terminal.app.echo(width: 20) == nil)
    }
}
