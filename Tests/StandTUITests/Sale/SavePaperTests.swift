import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Saving a quote's PDF")
struct SavePaperTests {
    @Test("R-150: a PDF is saved where the person says, from a place that is likely the right one")
    func savedPaper() {
        var terminal = FakeTerminal.atPreview()
        terminal.send(.paperFolder("/media/usb"))
        terminal.press(.function(6))
        #expect(terminal.page == .savePaper)
        #expect(terminal.screen.contains("/media/usb/quote_2026-01-15_14-02-00.pdf"))
        terminal.press(.enter)
        guard case .savePaper(.quote(let quote), let path)? = terminal.effects.last else {
            Issue.record("nothing was asked to be saved")
            return
        }
        #expect(quote == terminal.journey?.quotes.last?.quote.id)
        #expect(path == "/media/usb/quote_2026-01-15_14-02-00.pdf")
        terminal.send(.paperSaved(path))
        #expect(terminal.page == .quotePreview)
        #expect(terminal.screen.contains("Saved: /media/usb/quote_2026-01-15_14-02-00.pdf"))
    }

    @Test(
        "R-150: why a PDF was not saved is said in words, and the place stays to be corrected",
        arguments: Language.allCases)
    func unsavedPaper(language: Language) {
        let troubles: [PaperTrouble] = [
            .noFont, .noPrinter, .exists, .ownFolder, .noFolder, .diskFull, .notAllowed,
        ]
        let words = Set(troubles.map(Texts.in(language).sale.quote.unsaved))
        #expect(words.count == troubles.count)
        var terminal = FakeTerminal.atPreview(language)
        terminal.press(.function(6))
        for trouble in troubles {
            terminal.send(.paperFailed(trouble))
            #expect(terminal.page == .savePaper)
        }
    }

    @Test(
        "R-407: the consents' receipt is saved on request, from the customer's page and at the end",
        arguments: [ScreenName.accountMade, .close])
    func receipt(page: ScreenName) throws {
        var terminal = page == .close ? FakeTerminal.atClose() : .accountMade()
        #expect(terminal.page == page)
        terminal.send(.paperFolder("/media/usb"))
        terminal.press(.function(6))
        #expect(terminal.page == .savePaper)
        #expect(terminal.screen.contains("receipt of the consents"))
        terminal.press(.enter)
        guard case .savePaper(.consents(let customer), let path)? = terminal.effects.last else {
            Issue.record("nothing was asked to be saved")
            return
        }
        #expect(customer == terminal.journey?.customer?.id)
        #expect(path.wholeMatch(of: #/\/media\/usb\/consents_[-0-9_]+\.pdf/#) != nil)
        #expect(!path.lowercased().contains("leblanc"))
        terminal.send(.paperSaved(path))
        #expect(terminal.page == page)
    }

    @Test("R-407: the receipt is found by typing what it is", arguments: Language.allCases)
    func receiptInPalette(language: Language) {
        var terminal = FakeTerminal.accountMade(language)
        let name = Texts.in(language).account.wholeReceipt
        terminal.press(.control("p"))
        terminal.type(name)
        terminal.press(.enter)
        #expect(terminal.page == .savePaper)
    }
}
