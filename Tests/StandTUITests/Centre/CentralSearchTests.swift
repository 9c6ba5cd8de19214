import JourneyEngine
import LocalStore
import SyncQueue
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The central base under the terminal's own customers")
struct CentralSearchTests {
    private func looks(_ terminal: FakeTerminal) -> [CentralQuestion] {
        terminal.effects.compactMap { effect in
            if case .errand(.look(let question)) = effect { question } else { nil }
        }
    }

    @Test(
        "R-114: the whole email, phone or VAT number is asked for by itself, once searched",
        arguments: [
            ("marie.leblanc@yopmail.com", CentralQuestion.email("marie.leblanc@yopmail.com")),
            ("0474 74 14 28", .phone("+32474741428")), ("BE 0417.159.386", .vat("BE0417159386")),
        ])
    func whole(typed: String, question: CentralQuestion) {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type(typed)
        #expect(looks(terminal).isEmpty)
        terminal.press(.enter)
        #expect(looks(terminal) == [question])
        #expect(terminal.screen.contains("asking"))
    }

    @Test("R-114: a name is asked for on request only, after a search here")
    func name() {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type("leblanc")
        terminal.press(.function(6))
        #expect(looks(terminal).isEmpty)
        terminal.press(.enter)
        #expect(looks(terminal).isEmpty)
        terminal.press(.function(6))
        #expect(looks(terminal) == [.name("leblanc")])
        terminal.press(.function(6))
        #expect(looks(terminal).count == 1, "one look is under way")
    }

    @Test(
        "R-114: a part of an email or number is nothing to ask for",
        arguments: ["ma@", "0474", "le"])
    func partial(typed: String) {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type(typed)
        terminal.press(.enter, .function(6))
        #expect(looks(terminal).isEmpty)
    }

    @Test("R-114: offline nothing is asked, the page says so, and creating goes on")
    func offline() {
        var terminal = FakeTerminal.begun()
        terminal.type("marie.leblanc@yopmail.com")
        terminal.press(.enter, .function(6))
        #expect(looks(terminal).isEmpty)
        #expect(terminal.screen.contains("Central database: offline"))
        terminal.press(.function(5))
        #expect(terminal.page == .create)
    }

    @Test(
        "R-114: keys work while the centre is asked, and a late answer to another search is dropped"
    )
    func late() {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type("marie.leblanc@yopmail.com")
        terminal.press(.enter)
        let asked = terminal.app.context.central?.question
        terminal.type("x")
        #expect(!terminal.screen.contains("asking"))
        terminal.answerCentrally()
        #expect(!terminal.screen.contains("Liège"))
        terminal.press(.backspace)
        #expect(terminal.app.context.central?.question == asked)
        #expect(terminal.screen.contains("Liège"))
    }

    @Test("R-114: only an answer about the very email or VAT number, or the very customer, checks")
    func covered() {
        let stranger = CustomerID(milliseconds: 1, random: [UInt8](repeating: 1, count: 10))
        let match = CentralMatch(
            customer: stranger, isProfessional: false, firstName: "Jan", lastName: "Peeters",
            company: "", postalCode: "9000", city: "Gent")
        let nobody = CentralLook.Outcome.found([], isCut: false)
        let email = CentralQuestion.email("marie.leblanc@yopmail.com")
        var form = CustomerForm()
        form.email = "Marie.Leblanc@yopmail.com "
        form.vat = "0417.159.386"
        for (look, isCovered) in [
            (CentralLook(email, nobody), true), (CentralLook(email, .unanswered), false),
            (CentralLook(email, .asking), false),
            (CentralLook(.email("jan@yopmail.com"), nobody), false),
            (CentralLook(.vat("BE0417159386"), nobody), true),
            (CentralLook(.vat("BE0403170701"), nobody), false),
            (CentralLook(.name("leblanc"), nobody), false),
            (CentralLook(.phone("+32474741428"), .found([match], isCut: false)), false),
        ] {
            #expect(look.covers(form, in: .belgium) == isCovered, "\(look)")
        }
        form.customer = stranger
        #expect(
            CentralLook(.name("peeters"), .found([match], isCut: false))
                .covers(form, in: .belgium))
    }

    @Test("R-114: no answer, and nobody known, are said quietly")
    func quiet() {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type("marie.leblanc@yopmail.com")
        terminal.press(.enter)
        terminal.answerCentrally(.unanswered)
        #expect(terminal.screen.contains("Central database: offline"))
        terminal.answerCentrally(.found([], isCut: false))
        #expect(terminal.screen.contains("nobody with these details"))
    }

    @Test(
        "R-115: taking somebody over makes a card with id and names; email and consents are asked")
    func takesOver() throws {
        var terminal = FakeTerminal.searchingCentrally()
        terminal.type("marie.leblanc@yopmail.com")
        terminal.press(.enter)
        terminal.answerCentrally()
        terminal.press(.tab, .tab, .tab, .down, .enter)
        #expect(terminal.page == .create)
        let screen = try #require(terminal.app.top as? CreateScreen)
        #expect(
            screen.form.customer
                == CustomerID(milliseconds: 1, random: [UInt8](repeating: 2, count: 10)))
        #expect(screen.form.text(.firstName) == "Marie")
        #expect(screen.form.text(.email).isEmpty)
        #expect(screen.form.text(.city) == "Liège")
    }

    @Test("R-114: whoever is known here is not told again by the centre")
    func knownHere() throws {
        var terminal = FakeTerminal.beginningAgain()
        terminal.send(.status(try #require(FakeTerminal.registered().app.context.status)))
        let known = try #require(
            terminal.app.context.records.search(CustomerQuery(text: "Leblanc"), limit: 1).first)
        terminal.type(try #require(known.person?.email.text))
        terminal.press(.enter)
        terminal.answerCentrally(
            .found(
                [
                    CentralMatch(
                        customer: known.id, isProfessional: false, firstName: "Marie",
                        lastName: "Leblanc", company: "", postalCode: "1000", city: "Bruxelles")
                ], isCut: false))
        #expect(!terminal.screen.contains("In the central database"))
        #expect(terminal.screen.contains("On this terminal"))
    }
}
