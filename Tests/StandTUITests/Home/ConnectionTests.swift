import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Sign-in, home, brand, language")
struct ConnectionTests {
    @Test("R-101: a wrong id shows the expected form, which vanishes while it is repaired")
    func wrongID() {
        var terminal = FakeTerminal()
        terminal.type("48213")
        #expect(!terminal.screen.contains("! An id"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("TA and five letters or digits, such as TA48213"))
        terminal.press(.backspace)
        #expect(!terminal.screen.contains("such as TA48213"))
    }

    @Test(
        "R-101: the prefix is shown, and added, and may be typed",
        arguments: [
            "ta48213", "TA48213", "inetpsa\\ta48213",
        ])
    func prefix(typed: String) {
        var terminal = FakeTerminal()
        terminal.type(typed)
        terminal.press(.enter, .character("2"))
        #expect(terminal.screen.contains("INETPSA\\TA48213"))
    }

    @Test("R-102: home shows who is signed in, the brand, the ball and the counts")
    func home() {
        let screen = FakeTerminal.atHome().screen
        for words in ["INETPSA\\TA48213", "CITROËN", "( … )", "quotes 0", "licence not registered"]
        {
            #expect(screen.contains(words))
        }
    }

    @Test("R-160: E on the home page opens the quotes, masked, and Esc comes back")
    func sendOuts() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("e"))
        #expect(terminal.page == .home)
        terminal = FakeTerminal.served()
        terminal.press(.character("e"))
        #expect(terminal.page == .sendOut)
        #expect(!terminal.screen.contains("Leblanc"))
        terminal.press(.escape)
        #expect(terminal.page == .home)
    }

    @Test("R-103: without a licence every brand is open, with the count")
    func allBrands() {
        var terminal = FakeTerminal()
        terminal.type("ta48213")
        terminal.press(.enter)
        #expect(terminal.screen.contains("(11)"))
    }

    @Test("R-103: with a licence only its brands are listed")
    func entitledBrands() {
        var terminal = FakeTerminal(
            capabilities: Capabilities(entitledBrands: [.citroen, .fiat]))
        terminal.type("ta48213")
        terminal.press(.enter)
        #expect(terminal.screen.contains("(2)"))
        #expect(!terminal.screen.contains("Peugeot"))
    }

    @Test("R-103: changing the brand names what is lost and asks; no keeps everything")
    func brandChangeAsks() {
        var terminal = Situation.ask.terminal(.english)
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("This change drops: ë-C3"))
        terminal.press(.character("n"))
        #expect(terminal.desk.journey?.brand == .citroen)
        #expect(terminal.desk.journey?.configuration != nil)
    }

    @Test("R-103: yes changes the brand, and the customer stays linked")
    func brandChangeConfirmed() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter)
        terminal.performed(.chooseModel("citroen/e-c3"))
        terminal.press(.function(10), .character("3"), .character("3"))
        #expect(terminal.page == .ask)
        terminal.press(.character("y"))
        #expect(terminal.desk.journey?.brand == .opel)
        #expect(terminal.desk.journey?.configuration == nil)
        #expect(terminal.screen.contains("(ML)"))
    }

    @Test(
        "R-104: six offers, and the screen speaks the language at once",
        arguments: [
            ("1", "Langue"), ("2", "Taal"), ("3", "Language"), ("4", "Langue"), ("5", "Land"),
            ("6", "Language"),
        ])
    func offers(key: String, stage: String) {
        var terminal = FakeTerminal.atHome(.german)
        terminal.press(.character("1"))
        terminal.type(key)
        #expect(terminal.screen.contains("[x] \(stage)"))
        #expect(terminal.desk.journey?.market == (Int(key) ?? 0 < 4 ? .belgium : .luxembourg))
    }

    @Test("R-105: another market asks, naming the configuration; another language does not")
    func changesMidway() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.enter)
        terminal.performed(.chooseModel("citroen/e-c3"))
        terminal.press(.function(10), .character("2"), .character("2"))
        #expect(terminal.desk.journey?.language == .dutch)
        #expect(terminal.desk.journey?.configuration != nil)
        terminal.press(.function(10), .character("2"), .character("5"))
        #expect(terminal.screen.contains("ë-C3. Toch doen?"))
        terminal.press(.escape)
        #expect(terminal.desk.journey?.market == .belgium)
        terminal.press(.character("5"), .character("j"))
        #expect(terminal.desk.journey?.market == .luxembourg)
    }

    @Test("R-106: Leapmotor takes leads only, and home says so")
    func leadsOnly() {
        var terminal = FakeTerminal.atHome(brand: .leapmotor)
        #expect(terminal.screen.contains("takes leads at the show, no quotes"))
        terminal.press(.character("1"))
        #expect(terminal.page == .home)
    }

    @Test("R-107: the recents are the genius's own, and abbreviated")
    func recents() {
        var terminal = FakeTerminal.accountMade()
        terminal.performed(.abandon(reason: "test"))
        #expect(terminal.screen.contains("M. L*****c"))
        #expect(!terminal.screen.contains("Leblanc"))
        terminal.performed(.signOut)
        terminal.type("ta11111")
        terminal.press(.enter)
        terminal.press(.character("2"))
        #expect(!terminal.screen.contains("M. L*****c"))
    }

    @Test("R-108: signing out parks the open journey; the same genius resumes it by signing in")
    func signsOut() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.function(10), .character("5"))
        #expect(terminal.page == .signIn)
        #expect(!terminal.screen.contains("Leblanc"))
        #expect(terminal.desk.parked.count == 1)
        terminal.type("ta48213")
        terminal.press(.enter)
        #expect(terminal.page == .accountMade)
    }

    @Test("R-108: home from the menu keeps the journey open, and goes on with one key")
    func homeKeepsTheJourney() {
        var terminal = FakeTerminal.begun()
        terminal.press(.function(10), .character("4"))
        #expect(terminal.page == .home)
        terminal.press(.enter)
        #expect(terminal.page == .customerSearch)
    }

    @Test("R-109: help names the live keys, the support, and how to change the language")
    func help() {
        var terminal = FakeTerminal.begun()
        terminal.press(.function(1))
        for words in ["Tab", "+32 2 555 01 01", "support@show.example", "F10, then the language"] {
            #expect(terminal.screen.contains(words))
        }
    }

    @Test("R-172: a new offer parks the open journey, which home then offers")
    func newOfferParks() {
        var terminal = FakeTerminal.accountMade()
        terminal.press(.function(10), .character("4"), .character("1"))
        #expect(terminal.page == .languageAndCountry)
        #expect(terminal.desk.parked.count == 1)
        terminal.press(.escape)
        #expect(terminal.screen.contains("Take up the quote set aside"))
        terminal.press(.enter)
        #expect(terminal.page == .accountMade)
    }
}
