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

    /// The first consent is answered; the ticket may be scanned.
    static func ticketAsked(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadBegun(language)
        let index = LeadTexts.languageNames.firstIndex { $0.0 == language } ?? 0
        terminal.press(.character(Character("\(index + 1)")), .character("n"))
        return terminal
    }

    /// The form, as a ticket has filled it.
    static func leadScanned(_ language: Language = .english) -> FakeTerminal {
        var terminal = ticketAsked(language)
        terminal.handle(.scan(ticket))
        terminal.press(Texts.in(language).keys.yesKeys[0])
        return terminal
    }

    /// A lead that only has to be finished.
    static func leadFilled(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadScanned(language)
        terminal.press(.character("1"), .character("2"))
        terminal.press(.tab, .tab, .tab)
        terminal.type("c3")
        terminal.press(.enter, .enter)
        terminal.press(.character("2"))
        terminal.press(.tab, .tab, .tab, .character("1"), .character("2"), .enter)
        return terminal
    }

    static func leadDone(_ language: Language = .english) -> FakeTerminal {
        var terminal = leadFilled(language)
        terminal.press(.function(5), .enter)
        return terminal
    }

    static let ticket =
        "MECARD:N:Peeters,An;EMAIL:an.peeters@example.org;TEL:+32470112233;ADR:,,,,,1000,BE;;"
}
