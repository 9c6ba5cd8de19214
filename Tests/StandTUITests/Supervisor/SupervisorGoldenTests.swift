import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: the supervisor's")
struct SupervisorGoldenTests {
    @Test("R-401: where a supervisor begins", arguments: Language.allCases)
    func supervisor(language: Language) throws {
        try Golden.expect("supervisor", language, Situation.supervisor.terminal(language))
    }

    @Test("R-401: the journal, a visit a line", arguments: Language.allCases)
    func journal(language: Language) throws {
        try Golden.expect("journal", language, Situation.journal.terminal(language))
    }

    @Test("R-402: a replay, the record beside it", arguments: Language.allCases)
    func replay(language: Language) throws {
        try Golden.expect("replay", language, Situation.replay.terminal(language))
        try Golden.expectLarge("replay", language, Situation.replay.terminal(language))
    }

    @Test("R-402: a replay on the whole screen", arguments: Language.allCases)
    func replayWhole(language: Language) throws {
        try Golden.expect("replay-whole", language, Situation.replayWhole.terminal(language))
    }

    @Test("R-403: a verification and all it can find", arguments: Language.allCases)
    func verify(language: Language) throws {
        try Golden.expect("verify", language, Situation.verify.terminal(language))
    }

    @Test("R-403: a verification under way", arguments: Language.allCases)
    func verifying(language: Language) throws {
        try Golden.expect("verifying", language, Situation.verifying.terminal(language))
    }

    @Test("R-407: who looked at what", arguments: Language.allCases)
    func access(language: Language) throws {
        try Golden.expect("access", language, Situation.access.terminal(language))
    }

    @Test("R-407: before a customer is forgotten", arguments: Language.allCases)
    func forget(language: Language) throws {
        try Golden.expect("forget", language, Situation.forget.terminal(language))
    }
}
