import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The privacy curtain and the idle journey")
struct CurtainTests {
    /// What the pages of ``Situation`` know of customers, in small letters.
    private static let personal = [
        "marie", "leblanc", "l*****c", "(ml)", "( ml )", "yopmail", "gmial", "474", "621123",
        "dumont", "bruxelles", "ta48213",
    ]

    @Test("privacy curtain", arguments: Language.allCases)
    func golden(language: Language) throws {
        try Golden.expect("privacy-curtain", language, Situation.curtain.terminal(language))
    }

    @Test(
        "R-171: behind the curtain no cell holds a customer's string, whatever the page",
        arguments: Situation.allCases, Language.allCases)
    func nothingPersonal(situation: Situation, language: Language) {
        var terminal = situation.terminal(language)
        guard terminal.app.context.isSignedIn else { return }
        expectNothingPersonal(behindCurtain: &terminal)
    }

    @Test(
        "R-171: nor does one while the vehicle is chosen and sold", arguments: Language.allCases)
    func nothingPersonalInSale(language: Language) {
        let pages: [FakeTerminal] = [
            .atOptionsChosen(language), .atPointOfSale(language), .atBasket(language),
            .atPreview(language), .atSendOut(language), .atClose(language),
        ]
        for var terminal in pages {
            let open = terminal.screen.lowercased()
            #expect(Self.personal.contains { open.contains($0) }, "there is something to hide")
            expectNothingPersonal(behindCurtain: &terminal)
        }
    }

    private func expectNothingPersonal(behindCurtain terminal: inout FakeTerminal) {
        terminal.app.hide()
        for size in [(80, 24), (120, 40), (20, 6)] {
            let screen = terminal.surface(width: size.0, height: size.1).text.lowercased()
            for string in Self.personal { #expect(!screen.contains(string), "\(string)") }
        }
    }

    @Test(
        "R-171: the five characters of the id lift it, in any case, and all is as it was",
        arguments: ["48213", "ta48213", "TA48213", "inetpsa\\ta48213"])
    func lifts(id: String) {
        var terminal = FakeTerminal.creating()
        terminal.type("Ma")
        terminal.send(.draftTimer)
        let before = terminal.surface()
        terminal.app.hide()
        #expect(terminal.page == .curtain)
        terminal.type(id)
        #expect(terminal.surface() == before)
    }

    @Test(
        "R-171: another id is refused in words, and typed anew", arguments: ["48214", "", "zzzzz"])
    func wrongID(id: String) {
        var terminal = FakeTerminal.begun()
        terminal.app.hide()
        terminal.type(id)
        terminal.press(.enter)
        #expect(terminal.page == .curtain)
        #expect(terminal.screen.contains("not the id of whoever is signed in"))
        terminal.type("48213")
        #expect(terminal.page == .customerSearch)
    }

    @Test("R-171: what is typed at the curtain is shown as dots and reaches no page behind it")
    func typedAtTheCurtain() {
        var terminal = FakeTerminal.begun()
        terminal.send(.draftTimer)
        terminal.app.hide()
        terminal.type("482")
        terminal.handle(.paste(text: "4821", dropped: 0))
        terminal.press(.tab, .escape, .function(1), .function(10), .control("q"))
        #expect(terminal.screen.contains("•••••••"))
        #expect(!terminal.screen.contains("482"))
        #expect(!terminal.app.isDraftDue)
        #expect(!terminal.effects.contains(.quit))
    }

    @Test("R-171: a step that ends behind the curtain moves the page on, unseen")
    func stepBehind() {
        var terminal = FakeTerminal.accountMade()
        terminal.isSlow = true
        terminal.press(.enter)
        terminal.app.hide()
        terminal.catchUp()
        #expect(terminal.page == .curtain)
        terminal.type("48213")
        #expect(terminal.page == .models)
    }

    @Test("R-171: a refusal that comes behind the curtain shows nothing before it is lifted")
    func refusedBehind() {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(email: "marie@gmial.com")
        terminal.app.hide()
        terminal.send(.failed(.other("marie@gmial.com")))
        #expect(!terminal.screen.contains("gmial"))
    }

    @Test("R-172: somebody else signs in from the curtain; the journey waits for its own genius")
    func somebodyElse() {
        var terminal = FakeTerminal.creating()
        terminal.type("Ma")
        terminal.send(.draftTimer)
        let before = terminal.surface().text
        terminal.app.hide()
        terminal.press(.function(2))
        #expect(terminal.page == .signIn)
        #expect(terminal.desk.journey == nil && terminal.desk.parked.count == 1)
        terminal.type("ta48213")
        terminal.press(.enter)
        terminal.send(.draftTimer)
        #expect(terminal.surface().text == before)
    }

    @Test("R-171: parked by idling, the customer is gone from the desk and the draft is kept")
    func parked() {
        var terminal = FakeTerminal.creating()
        terminal.type("Ma")
        terminal.send(.draftTimer)
        let before = terminal.surface().text
        terminal.idle()
        #expect(terminal.commands.last == .parkJourney(.idle))
        #expect(terminal.lastDraft != nil)
        #expect(terminal.desk.journey == nil && terminal.desk.parked.count == 1)
        #expect(terminal.page == .curtain)
        terminal.type("48213")
        #expect(terminal.page == .home)
        terminal.press(.enter)
        terminal.send(.draftTimer)
        #expect(terminal.surface().text == before)
    }

    @Test("R-171: without a journey there is nothing to park, and before the sign-in none to hide")
    func nothingToPark() {
        var terminal = FakeTerminal.atHome()
        terminal.idle()
        #expect(!terminal.commands.contains(.parkJourney(.idle)))
        var signIn = FakeTerminal()
        signIn.app.hide()
        #expect(signIn.page == .signIn)
    }

    @Test("R-164, R-171: a quote parked unsent stands on top of the send-outs, however many follow")
    func owedOnTop() {
        var terminal = FakeTerminal.atPreview()
        let owed = terminal.desk.journey?.unsentQuote?.id
        terminal.idle()
        terminal.type("48213")
        terminal.press(.character("1"), .character("1"))
        terminal.serveAgain()
        terminal.press(.function(10), .character("4"))
        terminal.press(.character("e"))
        let screen = terminal.app.base as? SendOutScreen
        #expect(owed != nil)
        #expect(screen?.records(terminal.app.context).first?.quote.id == owed)
        #expect(screen?.quote == owed)
    }
}

extension FakeTerminal {
    /// Another visitor, served from the search to disconnect.
    fileprivate mutating func serveAgain() {
        guard let known = records.search(CustomerQuery(text: "leblanc")).first else { return }
        let steps: [Command] = [
            .search(SearchFacts(by: .name, kind: nil, hits: 1)), .linkCustomer(known.id),
            .chooseModel("citroen/e-c3"), .chooseTrim("you", confirm: false),
            .chooseEngine("electric-113-30", confirm: false), .confirmConfiguration,
            .choosePointOfSale(dealer: "carrect-grimbergen"), .issueQuote(again: false),
            .sendOut(SendOutRequest()), .disconnectCustomer,
        ]
        for step in steps { performed(step) }
    }
}
