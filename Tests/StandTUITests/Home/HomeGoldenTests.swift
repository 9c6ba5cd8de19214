import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: sign-in, home, language and country, lists, help")
struct HomeGoldenTests {
    @Test("sign-in, with a wrong id", arguments: Language.allCases)
    func signIn(language: Language) throws {
        var terminal = FakeTerminal(language)
        terminal.type("tx48")
        terminal.press(.enter)
        try Golden.expect("sign-in", language, terminal)
    }

    @Test("brand", arguments: Language.allCases)
    func brand(language: Language) throws {
        var terminal = FakeTerminal(language)
        terminal.type("ta48213")
        terminal.press(.enter)
        try Golden.expect("brand", language, terminal)
    }

    @Test("home, after the first customer", arguments: Language.allCases)
    func home(language: Language) throws {
        try Golden.expect("home", language, .served(language))
    }

    @Test("home, on the first morning", arguments: Language.allCases)
    func firstMorning(language: Language) throws {
        try Golden.expect("home-first", language, .atHome(language))
    }

    @Test("projects", arguments: Language.allCases)
    func projects(language: Language) throws {
        var terminal = FakeTerminal.served(language)
        terminal.press(.character("p"))
        try Golden.expect("projects", language, terminal)
    }

    @Test("the search from home over the models", arguments: Language.allCases)
    func modelSearch(language: Language) throws {
        var terminal = FakeTerminal.served(language)
        terminal.press(.character("/"))
        terminal.type("c")
        try Golden.expect("model-search", language, terminal)
    }

    @Test("the one question: what a change of brand would lose", arguments: Language.allCases)
    func ask(language: Language) throws {
        try Golden.expect("ask", language, Situation.ask.terminal(language))
    }

    @Test("language and country", arguments: Language.allCases)
    func languageAndCountry(language: Language) throws {
        var terminal = FakeTerminal.begun(language)
        terminal.press(.escape)
        try Golden.expect("language-and-country", language, terminal)
    }

    @Test("help, over home", arguments: Language.allCases)
    func help(language: Language) throws {
        var terminal = FakeTerminal.atHome(language)
        terminal.press(.function(1))
        try Golden.expect("help", language, terminal)
    }

    @Test("the ball menu, in a journey", arguments: Language.allCases)
    func menu(language: Language) throws {
        var terminal = FakeTerminal.begun(language)
        terminal.press(.function(10))
        try Golden.expect("menu", language, terminal)
    }
}
