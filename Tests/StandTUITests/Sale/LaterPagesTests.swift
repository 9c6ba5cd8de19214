import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Every page from the models to the close")
struct LaterPagesTests {
    private static func pages(_ language: Language, isCompany: Bool) -> [FakeTerminal] {
        var van = FakeTerminal.atModels(language, brand: .fiatProfessional, isCompany: isCompany)
        van.press(.enter, .right)
        return [
            .atModels(language, isCompany: isCompany), van,
            .atTrim(language, isCompany: isCompany),
            .atOptionsChosen(language, isCompany: isCompany),
            .atRecap(language, isCompany: isCompany),
            .atPointOfSale(language, isCompany: isCompany),
            .atBasket(language, isCompany: isCompany),
            .atPreview(language, isCompany: isCompany), .atSendOut(language), .atClose(language),
        ]
    }

    @Test("The footer names every key it should, in each language", arguments: Language.allCases)
    func footers(language: Language) {
        for terminal in Self.pages(language, isCompany: true) {
            let footer = terminal.screen.split(separator: "\n").dropLast(2).last ?? ""
            #expect(!footer.contains("…"), "\(terminal.page.rawValue): \(footer)")
        }
    }

    @Test("The card at the right shows no arrow, since no key scrolls it")
    func cards() {
        for terminal in Self.pages(.french, isCompany: true)
        where terminal.app.base.hasSide(terminal.app.context) {
            let lines = terminal.screen.split(separator: "\n")
            #expect(!lines.contains { $0.hasSuffix("↓ │") }, "\(terminal.page.rawValue)")
        }
    }

    @Test("R-172: each page is read back from its draft as it stood")
    func drafts() throws {
        for terminal in Self.pages(.english, isCompany: false) {
            let draft = Draft(base: terminal.app.base, shelf: terminal.app.shelf)
            #expect(Draft(bytes: try draft.bytes()) == draft)
        }
    }

    @Test("Each page draws on every size from 80×24 up without leaving its frame")
    func sizes() {
        for terminal in Self.pages(.french, isCompany: true) {
            for (width, height) in [(80, 24), (100, 30), (120, 40), (200, 60)] {
                let lines = terminal.surface(width: width, height: height).text
                    .split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines[height - 3].hasPrefix("│"))
                #expect(lines[5].hasSuffix("│"))
            }
        }
    }
}
