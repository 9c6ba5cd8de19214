import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: point of sale, basket, quote, send-out, close")
struct SaleGoldenTests {
    @Test("point of sale, nearest first", arguments: Language.allCases)
    func pointOfSale(language: Language) throws {
        try Golden.expect("point-of-sale", language, FakeTerminal.atPointOfSale(language).settled)
    }

    @Test("basket, with a wish noted", arguments: Language.allCases)
    func basket(language: Language) throws {
        var terminal = FakeTerminal.atBasket(language)
        terminal.press(.character("1"))
        terminal.type("C3 2019, 48.000 km")
        terminal.press(.enter)
        try Golden.expect("basket", language, terminal.settled)
    }

    @Test("quote preview, its first lines", arguments: Language.allCases)
    func quotePreview(language: Language) throws {
        try Golden.expect("quote-preview", language, FakeTerminal.atPreview(language).settled)
    }

    @Test("send-out, the newest quote selected", arguments: Language.allCases)
    func sendOut(language: Language) throws {
        try Golden.expect("send-out", language, FakeTerminal.atSendOut(language).settled)
    }

    @Test("close, once the quote is queued", arguments: Language.allCases)
    func close(language: Language) throws {
        try Golden.expect("close", language, FakeTerminal.atClose(language).settled)
    }
}
