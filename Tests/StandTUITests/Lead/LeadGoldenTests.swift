import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: leads")
struct LeadGoldenTests {
    @Test("backup-reason", arguments: Language.allCases)
    func reason(language: Language) throws {
        try Golden.expect("backup-reason", language, .askedWhy(language))
    }

    @Test("ticket-scan", arguments: Language.allCases)
    func ticket(language: Language) throws {
        try Golden.expect("ticket-scan", language, .ticketAsked(language))
    }

    @Test("lead-form, filled by a ticket and by hand", arguments: Language.allCases)
    func form(language: Language) throws {
        try Golden.expect("lead-form", language, .leadFilled(language))
    }

    @Test("lead-done", arguments: Language.allCases)
    func done(language: Language) throws {
        try Golden.expect("lead-done", language, .leadDone(language))
    }
}
