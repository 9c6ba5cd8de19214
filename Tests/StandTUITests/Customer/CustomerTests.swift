import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Search, create, consents, account")
struct CustomerTests {
    @Test("R-110: create is offered only after a search")
    func searchFirst() {
        var terminal = FakeTerminal.begun()
        terminal.press(.function(5))
        #expect(terminal.page == .customerSearch)
        #expect(!terminal.screen.contains("F5"))
        terminal.type("leblanc")
        terminal.press(.enter)
        #expect(terminal.screen.contains("F5 create"))
        terminal.press(.function(5))
        #expect(terminal.page == .create)
    }

    @Test(
        "R-111: the terminal's own customers answer at each key, in any order",
        arguments: [
            "leblanc m", "MARIE", "marie.leblanc@", "474741428", "0474 74",
        ])
    func answersAtEachKey(typed: String) {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type(typed)
        #expect(terminal.screen.contains("(ML) Marie Leblanc"))
    }

    @Test("R-113: the filter leaves the private or the professional customers")
    func filters() {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type("leblanc")
        terminal.press(.tab, .tab, .character("2"))
        #expect(!terminal.screen.contains("(ML) Marie"))
        terminal.press(.character("1"))
        #expect(terminal.screen.contains("(ML) Marie"))
    }

    @Test("R-113: details unfold before linking, and Enter links the card")
    func detailsAndLink() {
        var terminal = FakeTerminal.beginningAgain()
        terminal.type("leblanc")
        terminal.press(.enter)
        #expect(terminal.screen.contains("m***@y***.com"))
        terminal.press(.function(3))
        #expect(terminal.screen.contains("+32 474 74 14 28"))
        terminal.press(.enter)
        #expect(terminal.desk.journey?.isLinked == true)
    }

    @Test("R-114: the search says that a new card is compared centrally later")
    func centralLater() {
        #expect(FakeTerminal.begun().screen.contains("Central database: offline."))
    }

    @Test("R-116: no error shows while a field is first typed; it shows when the field is left")
    func errorsOnLeaving() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("1"), .enter, .enter, .enter, .enter)
        terminal.type("marie")
        #expect(!terminal.screen.contains("The @ is missing"))
        terminal.press(.tab)
        #expect(terminal.screen.contains("The @ is missing"))
        terminal.press(.backTab)
        terminal.type("@")
        #expect(!terminal.screen.contains("The @ is missing"))
    }

    @Test("R-116: going on is refused with a summary, and the cursor goes to the first problem")
    func refusedWithSummary() {
        var terminal = FakeTerminal.creating()
        terminal.press(.backTab, .enter)
        #expect(terminal.screen.contains("fields to put right."))
        #expect(terminal.surface().cursor?.y == 4)
        #expect(
            !terminal.commands.contains { if case .createCustomer = $0 { true } else { false } })
    }

    @Test("R-116: the email is typed twice; a difference is refused")
    func emailTwice() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn()
        terminal.press(.backTab, .backTab, .backTab, .backTab)
        terminal.type("x")
        terminal.press(.enter)
        #expect(terminal.screen.contains("The two emails differ"))
    }

    @Test("R-117: the first question is whose car it is, and a company adds its two fields")
    func companyCar() {
        var terminal = FakeTerminal.creating()
        #expect(terminal.surface().cursor?.y == 3)
        #expect(!terminal.screen.contains("VAT number"))
        terminal.press(.character("2"))
        #expect(terminal.screen.contains("VAT number"))
    }

    @Test("R-118: what was stripped from a mobile is shown")
    func strippedMobile() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(mobile: "0474 74 14 28")
        #expect(terminal.screen.contains("\"0\" removed"))
    }

    @Test("R-119: F4 puts the placeholder in, which is marked as to complete")
    func placeholder() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("2"), .enter, .enter, .function(4))
        #expect(terminal.screen.contains("0000000097"))
        #expect(terminal.screen.contains("the dealer will complete it"))
    }

    @Test("R-119: Luxembourg has no placeholder")
    func noPlaceholderInLuxembourg() {
        var terminal = FakeTerminal.creating(.german)
        terminal.press(.character("2"))
        #expect(!terminal.screen.contains("F4"))
    }

    @Test("R-120: the postal code fills the town, and another code fills another")
    func fillsTown() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn()
        #expect(terminal.screen.contains("Bruxelles"))
        terminal.press(.backTab, .control("u"))
        terminal.type("4000")
        terminal.press(.tab)
        #expect(terminal.screen.contains("Liège"))
    }

    @Test("R-121: a slip is pointed out, and F2 takes the suggestion")
    func slip() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(email: "marie@gmial.com")
        #expect(terminal.screen.contains("Perhaps gmail.com?"))
        #expect(terminal.screen.contains("marie@gmial.com"))
        terminal.press(.function(2), .enter)
        #expect(terminal.desk.journey?.customer?.person?.email.text == "marie@gmail.com")
    }

    @Test("an invalid field never blocks Esc, and nothing typed is lost")
    func escapeAlwaysWorks() {
        var terminal = FakeTerminal.creating()
        terminal.press(.character("1"), .enter, .enter)
        terminal.type("M4r1e")
        terminal.press(.escape)
        #expect(terminal.page == .customerSearch)
        terminal.press(.function(5))
        #expect(terminal.screen.contains("M4r1e"))
    }

    @Test("R-126: the create page says why the data help the customer")
    func why() {
        #expect(FakeTerminal.creating().screen.contains("the €250 voucher"))
    }

    @Test("R-122: each consent waits for its own answer; no key answers all three")
    func oneByOne() {
        let terminal = FakeTerminal.created()
        for key in "yYjoON123ynab ".map(Key.character) + [.enter, .function(5), .tab] {
            var pressed = terminal
            pressed.press(key)
            #expect(pressed.desk.journey?.customer?.consents.count ?? 0 <= 1)
        }
        #expect(terminal.desk.journey?.customer?.consents.isEmpty == true)
    }

    @Test(
        "R-122: the exact text stands in the offer's language, with section and page",
        arguments: Language.allCases)
    func exactText(language: Language) {
        let screen = FakeTerminal.created(language).screen
        let text = SampleShow.consents[0]
        #expect(screen.contains(text.title[language].uppercased()))
        #expect(screen.contains(text.policySection[language]))
        #expect(screen.contains(text.preferencesPage))
    }

    @Test("R-122: every consent text fits its card whole", arguments: Language.allCases)
    func textsFit(language: Language) {
        for text in SampleShow.consents {
            #expect(TextBlock(text.text[language]).lines(width: 71).count <= 6)
        }
    }

    @Test("R-123: an answer can be changed, before and after the account is made")
    func changesAnswer() {
        var terminal = FakeTerminal.created()
        terminal.press(.character("y"), .left, .character("n"))
        #expect(terminal.desk.journey?.customer?.consents[.contact]?.isGiven == false)
        var later = FakeTerminal.accountMade()
        later.press(.character("c"), .left, .left, .left, .character("n"))
        #expect(later.desk.journey?.customer?.consents[.contact]?.isGiven == false)
    }

    @Test("R-124: the account is asked for once the three are answered; then what to say is said")
    func account() {
        var terminal = FakeTerminal.created()
        terminal.press(.enter)
        #expect(terminal.page == .consents)
        terminal.press(.character("n"), .character("n"), .character("n"), .enter)
        #expect(terminal.page == .accountMade)
        #expect(terminal.screen.contains("You will get an email at"))
        #expect(terminal.screen.contains("( … )"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("(ML)"))
    }

    @Test("R-125: a changed email is typed twice again; an unchanged one is not")
    func edits() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.character("e"), .tab, .tab, .tab, .tab)
        #expect(!terminal.screen.contains("Email again"))
        terminal.press(.control("u"))
        terminal.type("m.leblanc@yopmail.com")
        #expect(terminal.screen.contains("Email again"))
        terminal.press(.tab)
        terminal.type("m.leblanc@yopmail.com")
        terminal.press(.enter)
        #expect(terminal.page == .accountMade)
        #expect(terminal.desk.journey?.customer?.person?.email.text == "m.leblanc@yopmail.com")
    }

    @Test("R-128: the page after creation shows name, kind, email, edit and continue")
    func accountPage() {
        let screen = FakeTerminal.accountMade().screen
        for words in [
            "Marie Leblanc", "private", "marie.leblanc@yopmail.com", "E edit", "Enter go on",
            "Central no.",
        ] {
            #expect(screen.contains(words))
        }
    }

    @Test("R-112: a company is found by its VAT number, and the form takes it over when it isn't")
    func byVAT() {
        var terminal = FakeTerminal.begun()
        terminal.type("BE0417159386")
        terminal.press(.enter, .function(5))
        #expect(terminal.screen.contains("(•) company"))
        #expect(terminal.screen.contains("BE0417159386"))
        guard case .search(let facts)? = terminal.commands.last else {
            Issue.record("no search")
            return
        }
        #expect(facts.by == .vat && facts.hits == 0)
    }

    @Test("R-115: a company without a contact asks for the visitor, who becomes the contact")
    func contact() {
        var terminal = FakeTerminal.accountMade()
        terminal.app.context.desk.journey?.customer?.person = nil
        terminal.app.context.desk.journey?.customer?.kind = .professional
        terminal.app.context.desk.journey?.stage = .customer
        let context = terminal.app.context
        #expect(Navigation.page(context) == .edit)
        guard case .perform(.addContact) = EditScreen(context).handIn(context) else {
            Issue.record("the visitor is not added as the contact")
            return
        }
    }

    @Test(
        "R-127: the account's state stands on the customer's page",
        arguments: [
            (AccountState.asked, "Account requested"), (.mailed, "Activation email sent"),
            (.activated, "Account activated"),
        ])
    func accountState(state: AccountState, words: String) {
        var terminal = FakeTerminal.accountMade()
        terminal.app.context.desk.journey?.customer?.account = state
        #expect(terminal.screen.contains(words))
    }
}
