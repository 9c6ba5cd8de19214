import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: queue, licence, reference data")
struct CentreGoldenTests {
    @Test("R-305: the queue, while the centre can't be reached", arguments: Language.allCases)
    func queue(language: Language) throws {
        try Golden.expect("queue", language, Situation.queue.terminal(language))
    }

    @Test(
        "R-114: whom the central base knows stands under the terminal's own",
        arguments: Language.allCases)
    func central(language: Language) throws {
        try Golden.expect("search-central", language, Situation.searchCentral.terminal(language))
    }

    @Test("R-114: the central base, being asked", arguments: Language.allCases)
    func centralAsked(language: Language) throws {
        try Golden.expect("search-asking", language, Situation.searchAsking.terminal(language))
    }

    @Test("R-301: the licence, before it is registered", arguments: Language.allCases)
    func licenceFirst(language: Language) throws {
        try Golden.expect("licence-first", language, Situation.licenceFirst.terminal(language))
    }

    @Test("R-301: the licence, registered", arguments: Language.allCases)
    func licence(language: Language) throws {
        try Golden.expect("licence", language, Situation.licence.terminal(language))
    }

    @Test("R-304: the reference data, with newer ones at the centre", arguments: Language.allCases)
    func reference(language: Language) throws {
        try Golden.expect("reference", language, Situation.reference.terminal(language))
    }
}
