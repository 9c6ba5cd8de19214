import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("From one customer to another")
struct HandoverTests {
    /// Jan, known from an earlier journey, and Marie at the basket.
    private static func withJanKnown() -> FakeTerminal {
        var terminal = FakeTerminal.begun()
        terminal.performed(.search(SearchFacts(by: .name, kind: nil, hits: 0)))
        var jan = CustomerForm()
        (jan.companyCar, jan.title) = (false, "mr")
        (jan.firstName, jan.lastName) = ("Jan", "Peeters")
        (jan.email, jan.emailAgain) = ("jan@example.org", "jan@example.org")
        (jan.mobile, jan.postalCode) = ("475000001", "3000")
        terminal.performed(.createCustomer(jan))
        terminal.performed(.abandon(reason: "test"))
        var marie = CustomerForm()
        (marie.companyCar, marie.title) = (false, "mrs")
        (marie.firstName, marie.lastName) = ("Marie", "Leblanc")
        (marie.email, marie.emailAgain) = ("marie@yopmail.com", "marie@yopmail.com")
        (marie.mobile, marie.postalCode) = ("474741428", "1000")
        var steps: [Command] = [
            .begin(.belgium, .english, confirm: false),
            .search(SearchFacts(by: .name, kind: nil, hits: 0)), .createCustomer(marie),
        ]
        steps += ConsentPurpose.allCases.map { .answerConsent($0, isGiven: false) }
        steps += [
            .createAccount, .continueWithCustomer, .chooseModel("citroen/e-c3"),
            .chooseTrim("you", confirm: false), .chooseEngine("electric-113-30", confirm: false),
            .confirmConfiguration, .choosePointOfSale(dealer: "carrect-grimbergen"),
        ]
        for step in steps { terminal.performed(step) }
        terminal.goOn()
        return terminal
    }

    @Test("R-108, R-172: another customer gets a journey of their own once a yes is said")
    func linksAnother() {
        var terminal = Self.withJanKnown()
        #expect(terminal.page == .basket)
        terminal.press(.function(10), .character("1"))
        terminal.type("peeters")
        terminal.press(.enter, .enter)
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("Set the quote of Marie Leblanc aside"))
        terminal.press(.character("n"))
        #expect(terminal.journey?.customer?.person?.firstName.text == "Marie")
        terminal.press(.enter, .character("y"))
        #expect(terminal.journey?.customer?.person?.firstName.text == "Jan")
        #expect(terminal.journey?.configuration == nil && terminal.journey?.dealer == nil)
        #expect(terminal.desk.parked.last?.dealer == "carrect-grimbergen")
        #expect(terminal.page == .consents)
    }

    @Test("R-108: the search stays open once a quote exists, and nobody found is created anew")
    func createsAnother() {
        var terminal = Self.withJanKnown()
        terminal.performed(.issueQuote(again: false))
        terminal.performed(.sendOut(SendOutRequest()))
        terminal.goOn()
        terminal.press(.function(10), .character("1"))
        terminal.type("zz")
        terminal.press(.enter)
        #expect(terminal.page == .customerSearch)
        terminal.press(.function(5))
        #expect(terminal.page == .create)
        terminal.fillIn(first: "Bo", last: "Claes", email: "bo@example.org", mobile: "476000002")
        terminal.press(.enter)
        #expect(terminal.page == .ask)
        terminal.press(.character("y"))
        #expect(terminal.page == .consents)
        #expect(terminal.journey?.customer?.person?.firstName.text == "Bo")
        #expect(terminal.journey?.configuration == nil && terminal.journey?.quotes.isEmpty == true)
        #expect(terminal.desk.parked.last?.quotes.count == 1)
    }

    @Test("R-172: the quote set aside stands again on its own page, without the other's data")
    func comesBack() {
        var terminal = Self.withJanKnown()
        terminal.press(.function(10), .character("1"))
        terminal.type("peeters")
        terminal.press(.enter, .enter, .character("y"))
        terminal.press(.function(10), .character("1"), .control("u"))
        terminal.type("leblanc")
        terminal.press(.enter, .enter)
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("A quote is set aside for Marie Leblanc"))
        terminal.press(.character("y"))
        #expect(terminal.page == .basket)
        #expect(!terminal.screen.contains("Peeters"))
    }

    @Test("R-172: home lists who has a quote set aside, and Enter takes it up")
    func fromTheList() {
        var terminal = Self.withJanKnown()
        terminal.press(.function(10), .character("4"), .character("1"))
        #expect(terminal.screen.contains("The quote ( ML ) is set aside"))
        terminal.press(.character(FakeTerminal.offerKey(.english)), .function(10), .character("4"))
        #expect(terminal.screen.contains("Take up the quote set aside ( ML )"))
        terminal.press(.character("c"))
        #expect(terminal.screen.contains("set aside"))
        terminal.press(.enter)
        #expect(terminal.page == .ask)
        terminal.press(.character("y"))
        #expect(terminal.page == .basket)
        #expect(terminal.desk.parked.isEmpty, "the blank journey is not kept")
    }

    @Test("R-108: a visitor who leaves takes the offer along, with the reason on record")
    func visitorLeaves() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.function(10), .character("9"))
        #expect(terminal.page == .ask)
        terminal.press(.character("y"))
        #expect(terminal.commands.last == .abandon(reason: "the visitor left"))
        #expect(terminal.page == .home && terminal.journey == nil)
    }

    @Test("R-108: an offer dropped at home leaves home on the screen")
    func droppedAtHome() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.function(10), .character("4"), .function(10), .character("9"))
        terminal.press(.character("y"))
        #expect(terminal.page == .home && terminal.journey == nil)
    }

    @Test("R-164: with a quote unsent the offer is not dropped")
    func notWithAQuote() {
        var terminal = FakeTerminal.atSendOut()
        terminal.press(.function(10), .character("9"))
        #expect(terminal.journey?.unsentQuote != nil)
        #expect(terminal.app.notice != nil)
    }

    @Test("R-103: before a brand is chosen the menu leads to the brands, not to an empty home")
    func noHomeYet() {
        var terminal = FakeTerminal()
        terminal.type("ta48213")
        terminal.press(.enter, .function(10), .character("4"))
        #expect(terminal.page == .brand)
    }

    @Test("R-103: another brand at home stays at home")
    func brandAtHome() {
        var terminal = FakeTerminal.atModels()
        terminal.press(.function(10), .character("4"), .character("m"), .character("3"))
        #expect(terminal.page == .home)
        #expect(terminal.journey?.brand == Brand.allCases[2])
    }

    @Test("R-107: the model that was looked for at home is highlighted once a customer is served")
    func wishedModel() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("/"))
        terminal.type("berlingo")
        terminal.press(.enter, .character(FakeTerminal.offerKey(.english)))
        #expect(terminal.app.context.wishedModel == "citroen/berlingo-van")
        let models = ModelsScreen(terminal.app.context)
        #expect(models.category == .van)
        #expect(models.shown(terminal.app.context)[models.selected].id == "citroen/berlingo-van")
        terminal.performed(.abandon(reason: "test"))
        #expect(terminal.app.context.wishedModel == nil)
    }

    @Test("R-102: with an offer open the day's counts stand on home as well")
    func today() {
        #expect(Situation.homeWithJourney.terminal(.english).screen.contains("Today"))
    }
}
