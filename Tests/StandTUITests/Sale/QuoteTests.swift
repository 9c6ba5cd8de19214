import JourneyEngine
import LocalStore
import QuoteDocument
import SyncQueue
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The quote")
struct QuoteTests {
    /// The whole paper of the journey's last quote, as one text.
    private func paper(_ terminal: FakeTerminal, isRegistered: Bool = false) throws -> String {
        let quote = try #require(terminal.journey?.quotes.last?.quote)
        let lines = QuotePaper(quote, terminal.journey?.customer, isRegistered: isRegistered)
            .ledger.lines
        return lines.map { [$0.label, $0.text, $0.amount].joined(separator: " ") }
            .joined(separator: "\n")
    }

    @Test("R-152: the preview has all that the PDF has")
    func content() throws {
        let text = try paper(.atPreview())
        for fact in [
            "CITROËN", "BMS26-7K3M9X-0001", "Marie Leblanc", "ë-C3 YOU", "Bright Blue", "€650.00",
            "€17,495.85", "VAT 21 %", "€3,674.13", "€21,169.98", "€250.00", "€202.35", "€7,409.60",
            "18 June – 30 July 2026", "Carrect Retail", "Sint-Annalaan 279", "1853 Grimbergen",
            "6 km", "14 February 2026",
        ] {
            #expect(text.contains(fact), "\(fact)")
        }
    }

    @Test("R-150: the quote speaks the offer's language", arguments: Language.allCases)
    func language(language: Language) throws {
        let text = try paper(.atPreview(language))
        #expect(text.contains(Texts.in(language).paper.validUntil))
    }

    @Test("R-119, R-152: a placeholder is printed as a number to complete, a mobile in groups")
    func placeholder() throws {
        let terminal = FakeTerminal.atPreview(isCompany: true)
        let quote = try #require(terminal.journey?.quotes.last?.quote)
        var card = try #require(terminal.journey?.customer)
        card.company?.vat = .placeholder
        let lines = QuotePaper(quote, card, isRegistered: false).ledger.lines
        #expect(lines.contains { $0.text == "VAT to complete" })
        #expect(!lines.contains { $0.text.contains(VATNumber.placeholder.text) })
        #expect(lines.contains { $0.text.contains("+32 474 74 14 28") })
    }

    @Test("R-153: before registration the voucher follows by email")
    func voucherFollows() throws {
        let terminal = FakeTerminal.atPreview()
        #expect(try paper(terminal).contains("follows by email"))
        #expect(try !paper(terminal, isRegistered: true).contains("follows by email"))
        #expect(try paper(terminal, isRegistered: true).contains("SHOW VOUCHER: €250.00"))
    }

    @Test("The preview scrolls to its last line and no further")
    func scrolling() {
        var terminal = FakeTerminal.atPreview()
        terminal.press(.end)
        #expect(terminal.screen.contains("hand it to the dealer"))
        let end = terminal.screen
        terminal.press(.down)
        #expect(terminal.screen == end)
    }

    @Test("R-151: a second offer is asked about once")
    func secondOffer() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("1"))
        terminal.type("e-c3")
        terminal.press(.enter, .enter, .enter, .enter, .enter, .enter)
        #expect(terminal.page == .basket)
        terminal.press(.enter)
        #expect(terminal.page == .ask)
        terminal.press(.character("y"))
        #expect(terminal.page == .quotePreview)
        #expect(terminal.journey?.quotes.count == 2)
    }

    @Test("R-150: a correction is a new quote that names the old one")
    func correction() throws {
        var terminal = FakeTerminal.atPreview()
        terminal.press(.escape)
        #expect(terminal.page == .recap)
        #expect(terminal.screen.contains("BMS26-7K3M9X-0001"))
        terminal.press(.enter, .function(2), .character("y"), .enter)
        #expect(terminal.page == .quotePreview)
        #expect(try paper(terminal).contains("Replaces BMS26-7K3M9X-0001"))
    }

    @Test("R-150: Esc on a quote asks nothing, and one key leads back to send it as it stands")
    func correctionGivenUp() {
        var terminal = FakeTerminal.atPreview()
        terminal.press(.escape, .enter)
        #expect(terminal.page == .basket)
        terminal.press(.character("v"))
        #expect(terminal.page == .quotePreview)
        terminal.press(.escape)
        #expect(terminal.page == .basket)
        terminal.press(.character("v"), .enter)
        #expect(terminal.page == .sendOut)
        terminal.press(.enter)
        #expect(terminal.page == .close)
        #expect(terminal.journey?.unsentQuote == nil)
    }

    @Test("R-150: a correction that changes nothing makes no new quote")
    func unchangedCorrection() {
        var terminal = FakeTerminal.atPreview()
        terminal.press(.escape, .enter)
        #expect(terminal.screen.contains("Enter the quote"))
        terminal.press(.enter)
        #expect(terminal.page == .quotePreview)
        #expect(terminal.journey?.quotes.count == 1)
        terminal.press(.enter)
        #expect(terminal.page == .sendOut)
        #expect(terminal.screen.contains("(•) Mail"))
    }

    @Test("R-150, R-162: a key that is held down neither makes a quote nor sends it")
    func heldEnter() {
        for start in [FakeTerminal.atBasket(), .atSendOut()] {
            var terminal = start
            let count = terminal.commands.count
            terminal.app.context.isEnterHeld = true
            terminal.press(.enter)
            #expect(terminal.commands.count == count)
            terminal.app.context.isEnterHeld = false
            terminal.press(.enter)
            #expect(terminal.commands.count == count + 1)
        }
    }

    @Test("R-153: a second quote says that its voucher is the first one's")
    func sameVoucher() throws {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("1"))
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter)
        terminal.press(.character("y"))
        let quotes = terminal.journey?.quotes.map(\.quote) ?? []
        let first = try #require(quotes.first)
        let second = try #require(quotes.last)
        #expect(terminal.app.context.records.firstQuote(withVoucherOf: first) == nil)
        #expect(terminal.app.context.records.firstQuote(withVoucherOf: second) == first.number)
        terminal.press(.end)
        #expect(terminal.screen.contains("same voucher as in quote \(first.number)"))
    }
}
