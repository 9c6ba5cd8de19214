import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

/// Every page once, as a person comes to it; what holds for all pages is tested on all of these.
enum Situation: String, CaseIterable, CustomTestStringConvertible {
    case signIn, brand, home, homeServed, homeWithJourney, language, search, results, create,
        createCompany
    case consents, consentsAnswered, accountMade, edit, customers, projects, modelSearch, menu,
        help, ask
    case curtain

    var testDescription: String { rawValue }

    func terminal(_ language: Language) -> FakeTerminal {
        var terminal: FakeTerminal
        switch self {
        case .signIn:
            terminal = FakeTerminal(language)
            terminal.type("x")
        case .brand:
            terminal = FakeTerminal(language)
            terminal.type("ta48213")
            terminal.press(.enter)
        case .home: terminal = .atHome(language)
        case .homeServed: terminal = .served(language)
        case .homeWithJourney:
            terminal = .begun(language)
            terminal.press(.escape, .escape)
        case .language:
            terminal = .begun(language)
            terminal.press(.escape)
        case .search:
            terminal = .begun(language)
            terminal.type("leblanc")
        case .results:
            terminal = .beginningAgain(language)
            terminal.type("leblanc")
            terminal.press(.enter)
        case .create:
            terminal = .creating(language)
            terminal.fillIn(email: "marie@gmial.com")
        case .createCompany:
            terminal = .creating(language)
            terminal.press(.character("2"), .enter)
            terminal.type("Dumont")
        case .consents: terminal = .created(language)
        case .consentsAnswered:
            terminal = .created(language)
            terminal.press(.character("n"), .character("n"), .character("n"))
        case .accountMade: terminal = .accountMade(language)
        case .edit:
            terminal = .accountMade(language)
            terminal.press(.character(Texts.in(language).account.editLetter))
        case .customers:
            terminal = .beginningAgain(language)
            terminal.press(.escape, .escape, .character("c"))
        case .modelSearch:
            terminal = .served(language)
            terminal.press(.character("/"))
            terminal.type("c")
        case .projects:
            terminal = .served(language)
            terminal.press(.character("p"))
        case .menu:
            terminal = .begun(language)
            terminal.press(.function(10))
        case .help:
            terminal = .atHome(language)
            terminal.press(.function(1))
        case .curtain:
            terminal = .accountMade(language)
            terminal.app.hide()
            terminal.type("482")
        case .ask:
            terminal = .accountMade(language)
            terminal.press(.enter)
            terminal.performed(.chooseModel("citroen/e-c3"))
            terminal.press(.function(10), .character("3"), .character("3"))
        }
        return terminal
    }
}
