import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Point of sale and basket")
struct SaleTests {
    @Test("R-140: the nearest dealer of the brand comes first, with its distance")
    func nearest() throws {
        let screen = FakeTerminal.atPointOfSale().screen
        let near = try #require(screen.firstRange(of: "Carrect Retail"))
        let far = try #require(screen.firstRange(of: "Gebroeders Merckx"))
        #expect(near.lowerBound < far.lowerBound)
        #expect(screen.contains("6 km"))
    }

    @Test("R-140: a typed postal code is what the distances are measured from")
    func byCode() {
        var terminal = FakeTerminal.atPointOfSale()
        terminal.type("3000")
        #expect(terminal.screen.contains("Nearest to 3000 Leuven first"))
        #expect(terminal.screen.contains(">   Gebroeders Merckx"))
    }

    @Test("R-140: a town or a name finds the dealer as it is typed", arguments: ["drog", "you"])
    func byName(typed: String) {
        var terminal = FakeTerminal.atPointOfSale()
        terminal.type(typed)
        #expect(terminal.screen.contains(">   Stellantis &You Drogenbos"))
        #expect(!terminal.screen.contains("Merckx"))
    }

    @Test("R-140: a code that is not in the table says which one stands in for it")
    func standIn() {
        var terminal = FakeTerminal.atPointOfSale()
        terminal.type("1020")
        #expect(terminal.screen.contains("1020 is not in the table: distances from 1000"))
    }

    @Test("R-140: a code from which nothing can be measured is named, not called foreign")
    func unknownCode() {
        var terminal = FakeTerminal.atPointOfSale()
        terminal.type("9999")
        #expect(terminal.screen.contains("9999 is not in the table: by town"))
    }

    @Test("R-141: of Stellantis &You only Drogenbos is offered")
    func houseRule() {
        let screen = FakeTerminal.atPointOfSale().screen
        #expect(screen.contains("Drogenbos"))
        #expect(!screen.contains("Meiser"))
    }

    @Test("R-142: the delivery is estimated anew for the dealer chosen")
    func delivery() {
        var terminal = FakeTerminal.atPointOfSale()
        terminal.type("merckx")
        #expect(terminal.screen.contains("delivers 7 days later"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("25 June – 6 August"))
    }

    @Test("R-142: four wishes can be noted for the dealer", arguments: Wish.allCases.indices)
    func wishes(index: Int) {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.character(Choices.key(index)))
        terminal.type("on a Saturday")
        terminal.press(.enter)
        #expect(terminal.journey?.wishes[Wish.allCases[index]] == "on a Saturday")
        #expect(terminal.screen.contains("\"on a Saturday\""))
    }

    @Test("R-142: Esc keeps a wish that was typed, and the page")
    func escKeepsAWish() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.character("4"))
        terminal.type("after Easter")
        terminal.press(.escape)
        #expect(terminal.journey?.wishes[.delivery] == "after Easter")
        #expect(terminal.page == .basket)
        terminal.press(.character("4"), .escape)
        #expect(terminal.commands.count { if case .noteWish = $0 { true } else { false } } == 1)
    }

    @Test("R-142: a wish with terminal commands in it is shown, never obeyed")
    func hostileWish() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.character("1"))
        terminal.handle(.paste(text: "\u{1B}[2Jboo\u{202E}", dropped: 0))
        #expect(terminal.screen.contains("^[[2Jboo<202E>"))
        #expect(!terminal.screen.unicodeScalars.contains("\u{1B}"))
    }

    @Test("R-172: a half-typed wish is there again after a power cut, in its field")
    func resumed() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.character("2"))
        terminal.type("leasing, per")
        terminal.send(.draftTimer)
        #expect(terminal.lastDraft?.customer == terminal.journey?.customer?.id)
        var again = terminal.restarted()
        again.type("haps")
        again.press(.enter)
        #expect(again.journey?.wishes[.payment] == "leasing, perhaps")
    }

    @Test("R-143: the total names the contribution and the conditional discounts")
    func discounts() {
        var terminal = FakeTerminal.atModels()
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter, .enter)
        #expect(terminal.screen.contains("+€50.00"))
        #expect(terminal.screen.contains("-€1,500.00"))
        terminal.press(.enter, .enter)
        #expect(terminal.screen.contains("€19,540.00"))
        #expect(terminal.screen.contains("€18,090.00"))
    }

    @Test("R-144: there is no promo code field for Citroën")
    func noCode() {
        let terminal = FakeTerminal.atBasket()
        #expect(!terminal.offers(.function(5)))
        #expect(!terminal.screen.contains("Promo code"))
    }

    @Test("R-144: a wrong code is said under the field and the price stays")
    func wrongCode() {
        var terminal = FakeTerminal.atBasketOfDS()
        terminal.press(.function(5))
        terminal.type("bms26-xx")
        terminal.press(.enter)
        #expect(terminal.screen.contains("! "))
        #expect(terminal.journey?.promo == nil)
        #expect(terminal.screen.contains("€37,450.00"))
        terminal.press(.backspace)
        #expect(!terminal.screen.contains("! "))
    }

    @Test("R-145: the right code takes 250 € off, and the same key takes it out again")
    func rightCode() {
        var terminal = FakeTerminal.atBasketOfDS()
        terminal.press(.function(5))
        terminal.type("bms26-ds")
        terminal.press(.enter)
        #expect(terminal.screen.contains("-€250.00"))
        #expect(terminal.screen.contains("€37,200.00"))
        terminal.press(.function(5))
        #expect(terminal.journey?.promo == nil)
        #expect(terminal.screen.contains("€37,450.00"))
    }

    @Test("R-146: a special VAT rate is named and asked about, then changes what is payable")
    func specialVAT() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.function(2))
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("VAT of 6 % instead of 21 %"))
        terminal.press(.character("n"))
        #expect(terminal.journey?.specialVATPercent == nil)
        terminal.press(.function(2), .character("y"))
        #expect(terminal.journey?.specialVATPercent == 6)
        #expect(terminal.screen.contains("6 %, special rate"))
        #expect(terminal.screen.contains("€18,545.60"))
        terminal.press(.function(2))
        #expect(terminal.journey?.specialVATPercent == nil)
    }

    @Test("R-146: the dealer can be changed from the basket, and Esc comes back to it")
    func changeDealer() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.function(3))
        #expect(terminal.page == .pointOfSale)
        terminal.press(.escape)
        #expect(terminal.page == .basket)
        terminal.press(.function(3), .down, .enter)
        #expect(terminal.journey?.dealer == "and-you-drogenbos")
    }

    @Test("Esc leads from the basket back the way it came, never forward")
    func wayBack() {
        var terminal = FakeTerminal.atBasket()
        var way: [ScreenName] = []
        for _ in 0..<6 {
            terminal.press(.escape)
            way.append(terminal.page)
        }
        #expect(
            way == [.pointOfSale, .recap, .options, .trimAndEngine, .models, .accountMade])
    }

    @Test("R-146: F4 beside the customer opens their data, where they can be changed")
    func changeCustomer() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.function(4))
        #expect(terminal.page == .accountMade)
        terminal.press(.enter)
        #expect(terminal.page == .basket)
    }

    @Test("R-146: fiscal and insurance details can be opened")
    func details() {
        var terminal = FakeTerminal.atBasket()
        terminal.press(.function(6))
        #expect(terminal.screen.contains("€17,495.85"))
        #expect(terminal.screen.contains("VAT 21 %"))
        terminal.press(.escape)
        #expect(terminal.page == .basket && terminal.screen.contains("Wishes for the dealer"))
    }
}
