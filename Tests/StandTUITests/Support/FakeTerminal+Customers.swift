import JourneyEngine
import TerminalKit

@testable import StandTUI

extension FakeTerminal {
    /// A journey with the search done and the create form open.
    static func creating(_ language: Language = .english) -> FakeTerminal {
        var terminal = begun(language)
        terminal.type("leblanc")
        terminal.press(.enter, .function(5))
        return terminal
    }

    /// Fills a private customer's form in; the postal code fills the town.
    mutating func fillIn(
        first: String = "Marie", last: String = "Leblanc",
        email: String = "marie.leblanc@yopmail.com", mobile: String = "474741428",
        postalCode: String = "1000"
    ) {
        press(.character("1"), .enter)
        press(.character("2"), .enter)
        press(.control("u"))
        type(first)
        press(.enter, .control("u"))
        type(last)
        press(.enter)
        type(email)
        press(.enter)
        type(email)
        press(.enter)
        type(mobile)
        press(.enter, .enter)
        type(postalCode)
        press(.tab)
    }

    /// The form handed in: the consents.
    static func created(_ language: Language = .english) -> FakeTerminal {
        var terminal = creating(language)
        terminal.fillIn(
            mobile: language == .german ? "621123456" : "474741428",
            postalCode: language == .german ? "1111" : "1000")
        terminal.press(.enter)
        return terminal
    }

    /// The consents answered yes, no, no, and the account made.
    static func accountMade(_ language: Language = .english) -> FakeTerminal {
        var terminal = created(language)
        guard let yes = Texts.in(language).keys.yesKeys.first else { return terminal }
        terminal.press(yes, .character("n"), .character("n"), .enter)
        return terminal
    }

    /// A second journey, the first customer known on this terminal.
    static func beginningAgain(_ language: Language = .english) -> FakeTerminal {
        var terminal = accountMade(language)
        terminal.performed(.abandon(reason: "test"))
        terminal.press(.character("1"), .character(offerKey(language)))
        return terminal
    }

    /// A customer served from search to disconnect, the quote waiting for Wi-Fi: home.
    static func served(_ language: Language = .english) -> FakeTerminal {
        var terminal = accountMade(language)
        terminal.press(.enter)
        let steps: [Command] = [
            .chooseModel("citroen/e-c3"), .chooseTrim("you", confirm: false),
            .chooseEngine("electric-113-30", confirm: false),
            .chooseFinish(.colour, "bright-blue"), .confirmConfiguration,
            .choosePointOfSale(
                dealer: language == .german ? "losch-gasperich" : "carrect-grimbergen"),
            .issueQuote(again: false), .sendOut(SendOutRequest()), .disconnectCustomer,
        ]
        for step in steps { terminal.performed(step) }
        return terminal
    }
}
