import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The customer form: slips, second cards, room")
struct FormTests {
    @Test("R-121: Enter shows a likely slip once, with F2, before the card is kept")
    func slipHoldsBack() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(email: "marie@gmial.com")
        terminal.press(.enter)
        #expect(terminal.page == .create)
        #expect(terminal.screen.contains("Perhaps gmail.com?"))
        #expect(terminal.screen.contains("F2 correct"))
        terminal.press(.enter)
        #expect(terminal.desk.journey?.customer?.person?.email.text == "marie@gmial.com")
    }

    @Test("R-121: a slip that was kept is pointed out again when the card is edited")
    func slipComesBack() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(email: "marie@gmial.com")
        terminal.press(.enter, .enter, .escape)
        #expect(terminal.page == .edit)
        #expect(terminal.screen.contains("Perhaps gmail.com?"))
    }

    @Test(
        "R-116: the message of the field with the cursor stands in a full form",
        arguments: Language.allCases)
    func messageHasRoom(language: Language) {
        var terminal = FakeTerminal.creating(language)
        terminal.press(.character("2"), .backTab, .enter)
        let wrong = terminal.app.context
        guard var form = (terminal.app.base as? CreateScreen)?.form else {
            Issue.record("no form")
            return
        }
        for field in form.fields {
            form.focus = field
            let message = form.messages(form.reading(wrong), wrong)[field]
            var surface = Surface(width: 54, height: 17)
            form.draw(wrong, into: &surface, surface.bounds)
            let words = message?.text.split(separator: " ").last.map(String.init) ?? ""
            #expect(words.isEmpty || surface.text.contains(words), "\(field)")
        }
    }

    @Test(
        "R-110: a customer known here is pointed out before a second card is made",
        arguments: [
            ("marie.leblanc@yopmail.com", "475000000", "4000"),
            ("other@yopmail.com", "0474 74 14 28", "4000"),
            ("other@yopmail.com", "475000000", "1000"),
        ])
    func pointsOutLookalike(email: String, mobile: String, postalCode: String) {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type("nobody")
        terminal.press(.enter, .function(5))
        terminal.fillIn(email: email, mobile: mobile, postalCode: postalCode)
        terminal.press(.enter)
        #expect(terminal.page == .create)
        #expect(terminal.screen.contains("Known here already: Marie Leblanc, Bruxelles."))
        var linked = terminal
        linked.press(.function(3))
        #expect(linked.desk.journey?.isLinked == true)
        terminal.press(.enter)
        #expect(terminal.desk.journey?.customer?.consents.isEmpty == true)
        #expect(terminal.page == .consents)
    }

    @Test("R-110: someone else of another name, email, phone and town is not pointed out")
    func strangerIsNew() {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type("nobody")
        terminal.press(.enter, .function(5))
        terminal.fillIn(
            first: "An", last: "Peeters", email: "an@yopmail.com", mobile: "475000000")
        terminal.press(.enter)
        #expect(terminal.page == .consents)
    }

    @Test("R-118: a trunk zero leaves the field when the field is left, and is named")
    func takesTrunkZeroOff() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(mobile: "+32 0474 74 14 28")
        #expect(terminal.screen.contains("\"+32 0\" taken off"))
        #expect(terminal.screen.contains("+32 474 74 14 28"))
        #expect(!terminal.screen.contains("0474"))
    }

    @Test("R-116: a letter on a choice changes nothing; Space and digits are named and choose")
    func lettersDoNotChoose() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("1"), .enter, .character("2"))
        let before = terminal.screen
        terminal.type("m")
        #expect(terminal.screen == before)
        #expect(terminal.screen.contains("Space 1-3 choose"))
    }

    @Test("R-116: the customer's language follows the offer's until it is chosen")
    func languageFollows() {
        var terminal = FakeTerminal.creating(.french)
        terminal.press(.function(10), .character("2"), .character("2"))
        #expect(terminal.page == .create)
        #expect(terminal.screen.contains("(•) NL"))
    }

    @Test("R-125: the form of a known customer opens where no key can spoil the email")
    func editOpensSafely() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.character("e"))
        terminal.type("x")
        #expect(!terminal.screen.contains("Email again"))
    }

    @Test("R-117: a choice without an answer is to be chosen, not filled in")
    func toBeChosen() {
        var terminal = FakeTerminal.creating()
        terminal.press(.tab, .backTab)
        #expect(terminal.screen.contains("! Please choose."))
    }

    @Test("R-124: while a new customer is typed in, nobody else's initials stand above")
    func ballIsEmptyWhileCreating() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter, .function(10), .character("1"))
        terminal.type("nobody")
        terminal.press(.enter)
        #expect(terminal.screen.contains("(ML)"))
        terminal.press(.function(5))
        #expect(!terminal.screen.contains("(ML)"))
    }

    @Test("R-113: who is hidden by the filter is told, and a new search filters nothing")
    func hiddenByFilter() {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type("leblanc")
        terminal.press(.tab, .tab, .character("2"))
        #expect(terminal.screen.contains("1 hidden by the filter"))
        terminal.press(.function(10), .character("1"))
        #expect(terminal.screen.contains("(•) all"))
    }

    @Test("R-116: Enter says when it hands the form in")
    func enterSaysSo() {
        var terminal = FakeTerminal.creating()
        #expect(terminal.screen.contains("Enter next"))
        terminal.fillIn()
        #expect(terminal.screen.contains("Enter create"))
    }

    @Test("R-116: a town is not counted as missing while its postal code is")
    func townWaitsForCode() throws {
        let terminal = FakeTerminal.creating()
        let form = try #require(terminal.app.base as? CreateScreen).form
        let reading = form.reading(terminal.app.context)
        #expect(reading.problems.contains { $0.field == .city })
        #expect(!CustomerFormState.repairs(reading).contains { $0.field == .city })
        #expect(CustomerFormState.repairs(reading).contains { $0.field == .postalCode })
    }

    @Test("R-122: Esc leads from a card to the one before, and from the first to the form")
    func cardBefore() {
        var terminal = FakeTerminal.created()
        terminal.press(.character("n"), .escape)
        #expect(terminal.page == .consents)
        #expect((terminal.app.base as? ConsentsScreen)?.index == 0)
        terminal.press(.escape)
        #expect(terminal.page == .edit)
    }
}
