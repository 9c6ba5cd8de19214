import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The search from home")
struct HomeSearchTests {
    private static func search(_ terminal: FakeTerminal, _ typed: String) -> FakeTerminal {
        var terminal = terminal
        terminal.press(.character("/"))
        terminal.type(typed)
        return terminal
    }

    @Test("R-107: the models of every brand are found by name, with brand and price")
    func models() {
        let terminal = Self.search(.atHome(), "ds")
        #expect(terminal.page == .modelSearch)
        #expect(terminal.screen.contains("DS Automobiles"))
        #expect(!terminal.screen.contains("ë-C3"))
    }

    @Test("R-107: before anything is typed, the models of the brand are listed")
    func modelsOfTheBrand() {
        let screen = Self.search(.atHome(), "").screen
        #expect(screen.contains("ë-C3"))
        #expect(!screen.contains("DS Automobiles"))
    }

    @Test("R-107: a model begins an offer of its brand")
    func modelBegins() {
        var terminal = Self.search(.atHome(), "ds")
        terminal.press(.enter)
        #expect(terminal.desk.session?.brand == .ds)
        #expect(terminal.page == .languageAndCountry)
        terminal = Self.search(.atHome(), "")
        terminal.press(.enter)
        #expect(terminal.desk.session?.brand == .citroen)
        #expect(terminal.page == .languageAndCountry)
    }

    @Test("R-107, R-171: another genius's customer is found by name, and abbreviated")
    func customers() {
        var terminal = FakeTerminal.served()
        terminal.performed(.signOut)
        terminal.type("ta11111")
        terminal.press(.enter, .character("2"), .character("c"))
        #expect(!terminal.screen.contains("M. L*****c"))
        terminal.type("lebl")
        #expect(terminal.screen.contains("M. L*****c"))
        #expect(!terminal.screen.contains("Leblanc"))
        terminal.type("x")
        #expect(terminal.screen.contains("Nothing matches"))
    }

    @Test(
        "R-107: a configuration is found by vehicle, by number and by customer",
        arguments: ["e-c3 you", "you", "leblanc", "0001"])
    func configurations(typed: String) {
        var terminal = FakeTerminal.served()
        terminal.press(.character("p"))
        terminal.type(typed)
        #expect(terminal.screen.contains("ë-C3 YOU"))
        terminal.press(.enter)
        #expect(terminal.page == .sendOut)
    }

    @Test("R-107, R-150: a quote that another one replaced is no latest configuration")
    func replacedIsNotLatest() {
        var terminal = FakeTerminal.corrected()
        terminal.press(.function(10), .character("4"), .character("p"))
        #expect(terminal.screen.contains("0002"))
        #expect(!terminal.screen.contains("0001"))
    }

    @Test("R-107: a configuration is found by its printed code")
    func byCode() throws {
        var terminal = FakeTerminal.atPreview()
        let code = try #require(terminal.journey?.quotes.first?.quote.code.text)
        terminal.press(.escape, .function(10), .character("4"), .character("p"))
        terminal.type(String(code.lowercased().prefix(8)))
        #expect(terminal.screen.contains("ë-C3 YOU"))
    }

    @Test("R-107: Tab asks the next list for what was typed, Esc clears it, then leaves")
    func scopes() {
        var terminal = Self.search(.served(), "leblanc")
        #expect(terminal.screen.contains("Nothing matches"))
        terminal.press(.tab)
        #expect(terminal.page == .customers)
        #expect(terminal.screen.contains("M. L*****c"))
        terminal.press(.tab)
        #expect(terminal.page == .projects)
        #expect(terminal.screen.contains("ë-C3 YOU"))
        terminal.press(.tab)
        #expect(terminal.page == .modelSearch)
        terminal.press(.escape)
        #expect(terminal.page == .modelSearch)
        terminal.press(.escape)
        #expect(terminal.page == .home)
    }
}
