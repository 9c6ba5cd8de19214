import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The way back")
struct WayBackTests {
    @Test("Esc leads from the customer's page down to home, and never forward")
    func escapeReachesHome() {
        var terminal = FakeTerminal.accountMade()
        var pages: [ScreenName] = []
        for _ in 0..<3 {
            terminal.press(.escape)
            pages.append(terminal.page)
        }
        #expect(pages == [.customerSearch, .languageAndCountry, .home])
    }

    @Test("Esc leads from the models down to home with the customer linked")
    func escapeFromVehicle() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter)
        #expect(terminal.page == .models)
        terminal.press(.escape, .escape, .escape, .escape)
        #expect(terminal.page == .home)
    }

    @Test(
        "Esc leads back from what the menu opened to where it was opened",
        arguments: [Character("1"), "2"])
    func escapeFromDetour(digit: Character) {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter, .function(10), .character(digit))
        #expect(terminal.page != .models)
        terminal.press(.escape)
        #expect(terminal.page == .models)
    }

    @Test("R-105: no to another market, then Esc, leads back to where the change was asked for")
    func noLeadsBack() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter)
        terminal.performed(.chooseModel("citroen/e-c3"))
        let page = terminal.page
        terminal.press(.function(10), .character("2"), .character("6"), .character("n"), .escape)
        #expect(terminal.page == page)
    }

    @Test("R-105: another language in the form comes back to the form with what was typed")
    func languageComesBack() {
        var terminal = FakeTerminal.creating()
        terminal.press(.function(10), .character("2"), .character("2"))
        #expect(terminal.page == .create)
        #expect(terminal.screen.contains("Leblanc"))
    }

    @Test("R-103, R-105: another language or brand keeps the search")
    func searchIsKept() {
        var terminal = FakeTerminal.begun()
        terminal.type("leblanc")
        terminal.press(.escape, .character("2"))
        #expect(terminal.screen.contains("leblanc"))
        terminal.press(.function(10), .character("3"), .character("3"))
        #expect(terminal.screen.contains("leblanc"))
    }

    @Test("R-172: signing out keeps the page and what is half typed for the next sign-in")
    func signOutKeepsTheForm() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("1"), .enter, .enter)
        terminal.type("Ma")
        terminal.send(.draftTimer)
        let before = terminal.body
        terminal.press(.function(10), .character("5"))
        terminal.type("ta48213")
        terminal.press(.enter)
        #expect(terminal.page == .create)
        #expect(terminal.body == before)
    }

    @Test("R-172: home, from the menu, goes on where it was left")
    func homeGoesOn() {
        var terminal = FakeTerminal.creating()
        terminal.press(.function(10), .character("4"))
        #expect(terminal.page == .home)
        terminal.press(.enter)
        #expect(terminal.page == .create)
    }

    @Test("R-103: another genius after a restart is asked for the brand")
    func otherGeniusChoosesBrand() {
        var terminal = FakeTerminal.atHome().restarted()
        terminal.type("ta11111")
        terminal.press(.enter)
        #expect(terminal.page == .brand)
    }

    @Test("R-108: the menu has the same digit for the same thing, with an offer and without")
    func digitsAreFixed() {
        var home = FakeTerminal.atHome()
        home.press(.function(10))
        var open = FakeTerminal.begun()
        open.press(.function(10))
        for line in ["3  Change brand", "4  Home", "5  Sign out", "7  Quit"] {
            #expect(home.screen.contains(line) && open.screen.contains(line))
        }
        home.press(.character("1"))
        #expect(home.screen.contains("No open quote"))
        home.press(.character("2"))
        #expect(home.page == .home)
    }

    @Test("without a shell behind it the program is not suspended, and says so")
    func noShell() {
        var terminal = FakeTerminal(capabilities: Capabilities(maySuspend: false))
        terminal.type("ta48213")
        terminal.press(.enter, .character("2"), .function(10), .character("6"))
        #expect(!terminal.effects.contains(.suspend))
        #expect(terminal.screen.contains("No shell waits"))
    }

    @Test("R-109: F1 works in the menu and at the one question", arguments: [Situation.menu, .ask])
    func helpInBoxes(situation: Situation) {
        var terminal = situation.terminal(.english)
        let page = terminal.page
        terminal.press(.function(1))
        #expect(terminal.page == .help)
        terminal.press(.escape)
        #expect(terminal.page == page)
    }

    @Test(
        "F10 and F1 stand last in the footer wherever they work",
        arguments: Situation.allCases, Language.allCases)
    func menuIsNamed(situation: Situation, language: Language) {
        let terminal = situation.terminal(language)
        let line = terminal.screen.split(separator: "\n")[21]
        let works = terminal.app.globalKeys.contains { $0.hint.keys == [.function(10)] }
        #expect(!works || line.contains("F10"))
        #expect([.help, .curtain].contains(terminal.page) || line.contains("F1"))
    }

    @Test("R-107: Enter on a recent customer says what to do when no offer waits for one")
    func recentCustomerSaysWhatToDo() {
        var terminal = FakeTerminal.served()
        terminal.press(.character("c"), .enter)
        #expect(terminal.screen.contains("Begin a new quote"))
    }
}
