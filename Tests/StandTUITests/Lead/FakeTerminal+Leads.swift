import JourneyEngine
import TerminalKit

@testable import StandTUI

extension FakeTerminal {
    /// Why a lead is taken is asked.
    static func askedWhy(_ language: Language = .english) -> FakeTerminal {
        var terminal = atHome(language)
        terminal.press(.character("2"))
        return terminal
    }

    /// A lead's first page: the language is asked in all of them.
    static func leadBegun(_ language: Language = .english) -> FakeTerminal {
        var terminal = askedWhy(language)
        terminal.press(.character("1"))
        return terminal
    }

    /// The language is chosen; the first consent is asked.
    static func leadConsentAsked(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadBegun(language)
        let index = LeadTexts.languageNames.firstIndex { $0.0 == language } ?? 0
        terminal.press(.character(Choices.key(index)))
        return terminal
    }

    /// The first consent is answered; the ticket may be scanned.
    static func ticketAsked(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadConsentAsked(language)
        terminal.press(.character("n"))
        return terminal
    }

    /// The form, empty.
    static func leadForm(_ language: Language = .english) -> FakeTerminal {
        var terminal = ticketAsked(language)
        terminal.press(.enter)
        return terminal
    }

    /// A ticket was read; the visitor is asked.
    static func agreementAsked(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadForm(language)
        terminal.handle(.scan(Scan(ticket)))
        return terminal
    }

    /// The form, as a ticket has filled it.
    static func leadScanned(_ language: Language = .english) -> FakeTerminal {
        var terminal = agreementAsked(language)
        terminal.press(Texts.in(language).keys.yesKeys[0])
        return terminal
    }

    /// The cursor on the models; the fields before them are answered.
    static func modelsOffered(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadScanned(language)
        terminal.press(.character("1"), .character("2"))
        terminal.press(.tab, .tab, .tab)
        return terminal
    }

    /// The cursor on the dealers.
    static func dealersOffered(_ language: Language = .english) -> FakeTerminal {
        var terminal = modelsOffered(language)
        terminal.type("c3")
        terminal.press(.enter, .enter, .character("2"))
        terminal.press(.tab, .tab, .tab, .character("1"), .character("2"))
        return terminal
    }

    /// A lead that only has to be finished.
    static func leadFilled(_ language: Language = .english) -> FakeTerminal {
        var terminal = dealersOffered(language)
        terminal.press(.enter)
        return terminal
    }

    /// A field that was refused when it was left.
    static func leadRefused(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadForm(language)
        terminal.press(.character("1"), .character("2"))
        terminal.type("an.peeters@example,org")
        terminal.press(.enter)
        return terminal
    }

    /// The visitor reads the address.
    static func addressRead(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadFilled(language)
        terminal.press(.function(5))
        return terminal
    }

    static func leadDone(_ language: Language = .english) -> FakeTerminal {
        var terminal = addressRead(language)
        terminal.press(.enter)
        return terminal
    }

    /// The scanner was set up by a scan of the card.
    static func scannerLearned(_ language: Language = .english) -> FakeTerminal {
        var terminal = ticketAsked(language)
        terminal.press(.character("s"))
        let code = "STQND)SCQNNER)à&é\"'(§è!ç)QWERTY)AZERTW"
        terminal.handle(.scan(Scan(code, ending: .tab, longestPause: .milliseconds(9))))
        return terminal
    }

    static let ticket =
        "MECARD:N:Peeters,An;EMAIL:an.peeters@example.org;TEL:+32470112233;ADR:,,,,,1000,BE;;"
}
