import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Send-out")
struct SendOutTests {
    @Test("R-160: the newest quote is on top and selected")
    func newestFirst() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("1"))
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter, .enter, .enter, .enter, .enter)
        terminal.press(.character("y"), .enter)
        #expect(terminal.page == .sendOut)
        #expect(terminal.screen.contains("C3 Aircross MAX"))
        terminal.press(.down)
        #expect(terminal.screen.contains("ë-C3 YOU"))
    }

    @Test("R-161: a corrected address is sent to, and goes to the card")
    func correctedEmail() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.character("1"), .control("u"))
        terminal.type("m.leblanc@proximus.be")
        terminal.press(.enter)
        #expect(terminal.screen.contains("Send to m.leblanc@proximus.be"))
        terminal.press(.enter)
        let email = terminal.journey?.customer?.person?.email.text
        #expect(email == "m.leblanc@proximus.be")
    }

    @Test("R-121: a slip in the corrected address is taken by one key")
    func slip() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.character("1"), .control("u"))
        terminal.type("marie@gmial.com")
        terminal.press(.enter)
        #expect(terminal.screen.contains("marie@gmail.com"))
        terminal.press(.function(2), .enter)
        #expect(terminal.screen.contains("Send to marie@gmail.com"))
    }

    @Test("R-121: a slip that is on the card stands on the page, and sending it asks once")
    func slipOnTheCard() {
        var terminal = FakeTerminal.atSendOut()
        var form = CustomerForm()
        (form.email, form.emailAgain) = ("marie@gmial.com", "marie@gmial.com")
        terminal.performed(.editCustomer(form))
        #expect(terminal.screen.contains("! marie@gmail.com?"))
        terminal.press(.enter)
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("marie@gmial.com all the same"))
        terminal.press(.character("n"))
        #expect(terminal.journey?.unsentQuote != nil)
        terminal.press(.function(2))
        #expect(terminal.screen.contains("Send to marie@gmail.com"))
        terminal.press(.enter)
        #expect(terminal.journey?.customer?.person?.email.text == "marie@gmail.com")
    }

    @Test("R-161: corrections stay with their quote while another one is looked at")
    func correctionsStay() {
        var terminal = FakeTerminal.corrected()
        terminal.press(.enter, .character("1"), .control("u"))
        terminal.type("m.leblanc@proximus.be")
        #expect(!terminal.screen.contains("Send to"))
        terminal.press(.enter, .character("2"), .down, .up)
        #expect(terminal.screen.contains("Send to m.leblanc@proximus.be"))
        #expect(terminal.screen.contains("(in the quote: English)"))
    }

    @Test("R-161: the arrows lead through the brands both ways")
    func brandsBothWays() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.character("3"))
        #expect(terminal.screen.contains("Brand    Opel"))
        terminal.press(.left, .left)
        #expect(terminal.screen.contains("Brand    Peugeot"))
    }

    @Test("R-142: what the customer wishes stands beside the quote that is sent")
    func wishesOnTheCard() {
        var terminal = FakeTerminal.atBasket()
        terminal.performed(.noteWish(.tradeIn, text: "Corsa 2014"))
        terminal.press(.enter, .enter)
        #expect(terminal.page == .sendOut)
        #expect(terminal.screen.contains("Trade-in: Corsa"))
    }

    @Test("R-121: what can't be an address is said under the field")
    func malformed() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.character("1"), .control("u"))
        terminal.type("marie")
        terminal.press(.enter)
        #expect(terminal.screen.contains("! "))
        #expect(terminal.page == .sendOut)
        #expect(!terminal.commands.contains { if case .sendOut = $0 { true } else { false } })
    }

    @Test("R-161: language and brand are corrected by one key each")
    func languageAndBrand() {
        var terminal = FakeTerminal.atSendOut(.french)
        terminal.press(.character("2"))
        #expect(terminal.screen.contains("2 Langue   Nederlands"))
        terminal.press(.character("3"))
        #expect(terminal.screen.contains("3 Marque   Opel"))
        terminal.press(.enter)
        guard case .sendOut(let request)? = terminal.commands.last else {
            Issue.record("no send-out")
            return
        }
        #expect(request.language == .dutch)
        #expect(request.brand == .opel)
    }

    @Test("R-162: sending again takes a reason; what waits is not said to be gone")
    func again() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.escape, .enter)
        #expect(terminal.screen.contains("Why again?"))
        let before = terminal.commands.count
        terminal.press(.enter)
        #expect(terminal.screen.contains("! This quote is already waiting to be sent"))
        terminal.type("typo in the name")
        terminal.press(.enter)
        #expect(terminal.commands.count == before + 2)
        #expect(!terminal.screen.contains("Why again?"))
    }

    @Test(
        "R-163: the envelope's five states are words, each its own",
        arguments: Language.allCases)
    func states(language: Language) {
        let states: [SendOutState] = [
            .notSent, .waiting, .atCentre, .handedOver, .failed(why: "x"),
        ]
        let words = states.map(Texts.in(language).sale.sendOut.stateWords)
        #expect(Set(words).count == states.count)
    }

    @Test("R-163: a failure says why")
    func failed() throws {
        var terminal = FakeTerminal.atClose()
        let quote = try #require(terminal.journey?.quotes.first?.quote.id)
        terminal.performed(.takeNews(.sendOut(quote, .failed(why: "mailbox full"))))
        terminal.press(.escape)
        #expect(terminal.screen.contains("! failed"))
        #expect(terminal.screen.contains("Failed: mailbox full."))
    }

    @Test("R-164: unsent only for a reason", arguments: [5, 6])
    func skipped(key: Int) {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.function(key))
        #expect(terminal.page == .ask)
        #expect(terminal.journey?.unsentQuote != nil)
        terminal.press(.character("y"))
        #expect(terminal.page == .close)
        #expect(terminal.screen.contains("not sent, the reason is noted"))
        #expect(terminal.journey?.unsentQuote == nil)
        terminal.press(.escape)
        #expect(terminal.screen.contains(key == 5 ? "customer refused" : "wrong email"))
    }

    @Test("R-164: a no leaves the quote owed")
    func notSkipped() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.function(5), .escape)
        #expect(terminal.page == .sendOut)
        #expect(terminal.journey?.unsentQuote != nil)
    }

    @Test("R-150: a replaced quote stands as such in the list, and nothing sends it")
    func replacedInTheList() {
        var terminal = FakeTerminal.corrected()
        terminal.press(.enter, .down)
        #expect(terminal.page == .sendOut)
        #expect(terminal.screen.contains("0001 Marie Leblanc    replaced"))
        #expect(terminal.screen.contains("replaced by BMS26-7K3M9X-0002"))
        #expect(!terminal.offers(.enter) && !terminal.offers(.function(5)))
    }

    @Test("R-160: nobody's name or address stands on the page but the customer's at the desk")
    func masked() {
        var terminal = FakeTerminal.atClose()
        terminal.press(.character("2"))
        _ = terminal.app.carryOut([.go(.sendOut)])
        #expect(terminal.screen.contains("M. L*****c"))
        #expect(!terminal.screen.contains("Leblanc") && !terminal.screen.contains("yopmail"))
        #expect(!terminal.offers(.enter) && !terminal.offers(.character("1")))
        terminal.press(.function(3))
        #expect(terminal.screen.contains("marie.leblanc@yopmail.com"))
        #expect(terminal.offers(.enter))
    }

    @Test("R-160: with seven quotes the page stands in 24 rows, line by line")
    func manyQuotes() {
        var terminal = FakeTerminal.atPreview()
        for _ in 0..<6 { terminal.performed(.issueQuote(again: true)) }
        terminal.press(.enter)
        let lines = terminal.screen.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains("Enter Send to marie.leblanc@yopmail.com ") })
        #expect(lines.contains { $0.contains("│ F5 customer refused   F6 wrong email   ") })
        #expect(lines.contains { $0.contains("│ The voucher follows by email. ") })
    }

    @Test("R-161: Esc takes a corrected language or brand back before it leaves")
    func undoneCorrections() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.character("2"), .character("3"))
        #expect(terminal.screen.contains("(in the quote: English)"))
        terminal.press(.escape)
        #expect(terminal.page == .sendOut)
        #expect(!terminal.screen.contains("(in the quote"))
    }
}
