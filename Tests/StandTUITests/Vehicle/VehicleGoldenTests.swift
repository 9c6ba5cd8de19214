import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: models, dimensions, trim and engine, options, recap")
struct VehicleGoldenTests {
    @Test("models, on one that can't be ordered any more", arguments: Language.allCases)
    func models(language: Language) throws {
        var terminal = FakeTerminal.atModels(language)
        terminal.press(.end)
        try Golden.expect("models", language, terminal.settled)
    }

    @Test("dimensions, with a lower height asked for", arguments: Language.allCases)
    func dimensions(language: Language) throws {
        var terminal = FakeTerminal.atModels(language, brand: .fiatProfessional)
        terminal.press(.enter, .tab, .tab, .tab, .left)
        try Golden.expect("dimensions", language, terminal.settled)
    }

    @Test("trim and engine, the trim chosen", arguments: Language.allCases)
    func trimAndEngine(language: Language) throws {
        var terminal = FakeTerminal.atTrim(language)
        terminal.press(.enter)
        try Golden.expect("trim-and-engine", language, terminal.settled)
    }

    @Test("options, on one that needs another trim", arguments: Language.allCases)
    func options(language: Language) throws {
        var terminal = FakeTerminal.atOptionsChosen(language)
        terminal.press(.end)
        try Golden.expect("options", language, terminal.settled)
    }

    @Test("recap", arguments: Language.allCases)
    func recap(language: Language) throws {
        try Golden.expect("recap", language, FakeTerminal.atRecap(language).settled)
    }
}
