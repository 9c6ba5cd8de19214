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

    @Test("lead-first, where the language is asked", arguments: Language.allCases)
    func first(language: Language) throws {
        try Golden.expect("lead-first", language, .leadBegun(language))
    }

    @Test("lead-consent, large and alone", arguments: Language.allCases)
    func consent(language: Language) throws {
        try Golden.expect("lead-consent", language, .leadConsentAsked(language))
    }

    @Test("lead-agreement, before a ticket is taken over", arguments: Language.allCases)
    func agreement(language: Language) throws {
        try Golden.expect("lead-agreement", language, .agreementAsked(language))
    }

    @Test("lead-models, the list under its field", arguments: Language.allCases)
    func models(language: Language) throws {
        try Golden.expect("lead-models", language, .modelsOffered(language))
    }

    @Test("lead-dealers, the nearest first", arguments: Language.allCases)
    func dealers(language: Language) throws {
        try Golden.expect("lead-dealers", language, .dealersOffered(language))
    }

    @Test("lead-problem, under its field with its repair", arguments: Language.allCases)
    func problem(language: Language) throws {
        try Golden.expect("lead-problem", language, .leadRefused(language))
    }

    @Test("lead-reading, for the visitor's own eyes", arguments: Language.allCases)
    func reading(language: Language) throws {
        try Golden.expect("lead-reading", language, .addressRead(language))
    }

    @Test("scanner, set up", arguments: Language.allCases)
    func scanner(language: Language) throws {
        try Golden.expect("scanner", language, .scannerLearned(language))
    }
}
