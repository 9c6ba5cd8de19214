import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: the customer")
struct CustomerGoldenTests {
    @Test("search, before anything is typed", arguments: Language.allCases)
    func search(language: Language) throws {
        try Golden.expect("customer-search", language, .begun(language))
    }

    @Test("results, unfolded", arguments: Language.allCases)
    func results(language: Language) throws {
        var terminal = FakeTerminal.beginningAgain(language)
        terminal.type("Leblanc Marie")
        terminal.press(.enter, .function(3))
        try Golden.expect("results", language, terminal)
    }

    @Test("create, with an email to correct and a stripped zero", arguments: Language.allCases)
    func create(language: Language) throws {
        var terminal = FakeTerminal.creating(language)
        terminal.fillIn(
            email: "marie.leblanc@gmial.com",
            mobile: language == .german ? "+352 621 123 456" : "0474 74 14 28",
            postalCode: language == .german ? "1111" : "1000")
        try Golden.expect("create", language, terminal)
    }

    @Test("create for a company, going on refused", arguments: Language.allCases)
    func createCompany(language: Language) throws {
        var terminal = FakeTerminal.creating(language)
        terminal.press(.character("2"), .enter)
        terminal.type("Peinture Dumont")
        terminal.press(.enter)
        terminal.type("0417159384")
        for _ in 0..<13 { terminal.press(.enter) }
        try Golden.expect("create-company", language, terminal)
    }

    @Test("consents, the first card", arguments: Language.allCases)
    func consents(language: Language) throws {
        try Golden.expect("consents", language, .created(language))
    }

    @Test("consents, the three answers", arguments: Language.allCases)
    func consentsAnswered(language: Language) throws {
        var terminal = FakeTerminal.created(language)
        terminal.press(.character("n"), .character("n"), .character("n"))
        try Golden.expect("consents-answered", language, terminal)
    }

    @Test("account made", arguments: Language.allCases)
    func accountMade(language: Language) throws {
        try Golden.expect("account-made", language, .accountMade(language))
    }

    @Test("edit", arguments: Language.allCases)
    func edit(language: Language) throws {
        var terminal = FakeTerminal.accountMade(language)
        terminal.press(.character(Texts.in(language).account.editLetter), .tab, .tab, .tab, .tab)
        terminal.type("x")
        try Golden.expect("edit", language, terminal)
    }

    @Test("customers", arguments: Language.allCases)
    func customers(language: Language) throws {
        var terminal = FakeTerminal.accountMade(language)
        terminal.performed(.abandon(reason: "test"))
        terminal.press(.character("c"))
        try Golden.expect("customers", language, terminal)
    }
}
