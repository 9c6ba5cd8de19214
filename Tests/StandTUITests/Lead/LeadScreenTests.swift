import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Leads on the screen")
struct LeadScreenTests {
    @Test("R-201: home's keys begin a lead with its reason, and news with its own")
    func fromHome() {
        let terminal = FakeTerminal.leadBegun()
        #expect(terminal.commands.last == .beginLead(.noTime) && terminal.page == .ticketScan)
        var news = FakeTerminal.atHome()
        news.press(.character("3"))
        #expect(news.commands.last == .beginLead(.kmi) && news.page == .ticketScan)
    }

    @Test("R-213: the first page asks the language in every language, with the ticket beside it")
    func language() {
        var terminal = FakeTerminal.leadBegun()
        for words in LeadTexts.whichLanguage { #expect(terminal.screen.contains(words)) }
        #expect(terminal.screen.contains(LeadTexts.english.ticketHeading))
        terminal.press(.character("2"))
        #expect(terminal.desk.openLead?.form.language == .dutch)
    }

    @Test("R-203: a scan is asked for, fills from any page of the lead, and is taken back at once")
    func scan() {
        var terminal = FakeTerminal.ticketAsked()
        terminal.press(.enter)
        #expect(terminal.page == .leadForm)
        terminal.handle(.scan(Scan(FakeTerminal.ticket)))
        #expect(terminal.page == .ticketScan && terminal.desk.openLead?.form.email == nil)
        terminal.press(.character("y"))
        #expect(terminal.page == .leadForm && terminal.screen.contains("an.peeters@example.org"))
        terminal.press(.control("z"))
        #expect(!terminal.screen.contains("an.peeters@example.org"))
    }

    @Test("R-203: a scanner whose keys were read as AZERTY is put right")
    func layout() {
        var terminal = FakeTerminal.ticketAsked()
        let keys =
            "&é\"'(-è_çà)=azertyuiop$qsdfghjklmùwxcvbn,;:!1234567890°+AZERTYUIOP£QSDFGHJKLM%"
            + "WXCVBN?./§"
        let pressed = keys.reduce(into: [Character: Character]()) { table, typed in
            if let meant = ScannerLayout.frenchAZERTY.repair(String(typed)).first {
                table[meant] = typed
            }
        }
        let typed = String(FakeTerminal.ticket.map { pressed[$0] ?? $0 })
        #expect(typed != FakeTerminal.ticket)
        terminal.handle(.scan(Scan(typed)))
        terminal.press(.character("y"))
        #expect(terminal.desk.openLead?.form.lastName?.text == "Peeters")
    }

    @Test("R-203: a hostile code says why and leaves the form as it is")
    func hostile() {
        var terminal = FakeTerminal.ticketAsked()
        terminal.press(.enter)
        terminal.type("1")
        terminal.handle(.scan(Scan("\u{1B}[2J$(reboot)")))
        #expect(terminal.screen.contains("forbidden character"))
        #expect(terminal.desk.openLead?.form.filledFields == [.language, .kind])
        #expect(terminal.page == .leadForm)
    }

    @Test("R-209, R-214: the visitor reads the address, then the lead is recorded and thanked for")
    func recorded() {
        var terminal = FakeTerminal.leadFilled()
        terminal.press(.function(5))
        #expect(terminal.screen.contains(LeadTexts.english.readHeading))
        terminal.press(.enter)
        #expect(terminal.page == .leadDone && terminal.screen.contains("Thank you"))
        #expect(!terminal.screen.contains("Peeters"))
        terminal.press(.character("1"))
        #expect(terminal.page == .ticketScan)
    }

    @Test("R-209: a lead takes 45 keys at most besides the visitor's own data")
    func keystrokes() {
        var terminal = FakeTerminal.leadFilled()
        terminal.press(.function(5))
        // The last key confirms; a lead without a ticket is counted on a real terminal.
        #expect(terminal.app.context.leadKeys + 1 <= 45)
        #expect(terminal.app.context.leadKeys > 15)
    }

    @Test("R-211: in a hurry, the menu goes on with the journey as a lead")
    func hurried() {
        var terminal = FakeTerminal.accountMade(.english)
        terminal.press(.function(10))
        #expect(terminal.screen.contains(LeadTexts.english.hurried))
        terminal.press(.escape, .function(9))
        #expect(terminal.page == .leadForm && terminal.desk.journey == nil)
        #expect(terminal.desk.openLead?.form.lastName?.text == "Leblanc")
    }

    @Test("R-213: the postal code is the customer's own, and names the town")
    func postalCode() {
        let terminal = FakeTerminal.leadFilled(.french)
        #expect(terminal.screen.contains("CP du client"))
        #expect(terminal.screen.contains("1000  Bruxelles"))
    }

    @Test("R-213: the nearest dealers are proposed by themselves, Enter takes the nearest")
    func dealers() {
        var terminal = FakeTerminal.dealersOffered()
        #expect(terminal.screen.contains(" km"))
        terminal.press(.enter)
        #expect(terminal.desk.openLead?.form.dealer?.id != nil)
    }

    @Test("R-207: a dealer elsewhere is among the first offers, and has to be named in the comment")
    func otherDealer() {
        var terminal = FakeTerminal.dealersOffered()
        #expect(terminal.screen.contains(LeadTexts.english.otherDealer))
        terminal.type("elsewh")
        terminal.press(.enter)
        #expect(terminal.desk.openLead?.form.dealer == .other)
        terminal.press(.function(5))
        #expect(terminal.page == .leadForm && !terminal.screen.contains("reads the address"))
        #expect((terminal.app.base as? LeadFormScreen)?.focus == .comment)
    }

    @Test("R-204: another country is found by its name in the language of the page")
    func otherCountry() {
        var terminal = FakeTerminal.leadForm(.french)
        terminal.press(.tab, .tab, .tab, .character("3"))
        terminal.type("allem")
        terminal.press(.enter)
        #expect(terminal.desk.openLead?.form.country?.text == "DE")
        #expect(terminal.screen.contains("(•) Allemagne"))
    }

    @Test("R-206: a second model joins the first, and goes again")
    func models() {
        var terminal = FakeTerminal.modelsOffered()
        terminal.type("c3")
        terminal.press(.enter)
        terminal.press(.character(" "))
        #expect(terminal.desk.openLead?.form.models?.count == 2)
        terminal.press(.character(" "))
        #expect(terminal.desk.openLead?.form.models?.count == 1)
    }

    @Test("R-208: the other consents are asked on a key, and may be left unasked")
    func otherConsents() {
        var terminal = FakeTerminal.leadForm()
        terminal.press(.function(7), .character("y"), .enter)
        #expect(terminal.page == .leadForm)
        #expect(terminal.desk.openLead?.consents[.experience]?.isGiven == true)
        #expect(terminal.desk.openLead?.consents[.partners] == nil)
        #expect(terminal.desk.openLead?.notAsked == [.partners])
    }

    @Test("R-214: what is missing is said at its field before the visitor is asked to read")
    func missing() {
        var terminal = FakeTerminal.leadForm()
        terminal.press(.function(5))
        #expect((terminal.app.base as? LeadFormScreen)?.focus == .title)
        #expect(!terminal.screen.contains(LeadTexts.english.readHeading))
    }

    @Test("R-214: an Enter that is held down confirms nothing that nobody has read")
    func heldEnter() {
        var terminal = FakeTerminal.addressRead()
        terminal.app.context.isEnterHeld = true
        terminal.press(.enter)
        #expect(terminal.desk.lead?.stage == .form)
        terminal.app.context.isEnterHeld = false
        terminal.press(.enter)
        #expect(terminal.desk.lead?.stage == .done)
    }

    @Test("R-121: a likely slip in the email is taken by one key, from the field after it")
    func slip() {
        var terminal = FakeTerminal.leadForm()
        terminal.press(.tab, .tab)
        terminal.type("an@gmial.com")
        terminal.press(.enter)
        #expect(terminal.screen.contains("an@gmail.com"))
        terminal.press(.function(2))
        #expect(terminal.desk.openLead?.form.email?.text == "an@gmail.com")
    }

    @Test("R-212: whoever seems to be the same person is pointed out on every field")
    func double() {
        var terminal = FakeTerminal.leadDone()
        terminal.press(.character("1"), .character("4"), .character("n"), .enter)
        terminal.handle(.scan(Scan(FakeTerminal.ticket)))
        terminal.press(.character("y"))
        #expect(terminal.screen.contains("Known here (AP)"))
        terminal.press(.tab, .tab, .tab, .tab)
        #expect(terminal.screen.contains("Known here (AP)"))
    }

    @Test("R-203: a code that teaches the scanner's layout is used from then on")
    func learned() {
        var terminal = FakeTerminal.scannerLearned()
        #expect(terminal.app.context.scanner?.layout == .belgianAZERTY)
        #expect(terminal.effects.contains(.saveScanner(terminal.app.context.scanner)))
        terminal.press(.delete)
        #expect(terminal.app.context.scanner == nil && terminal.effects.contains(.saveScanner(nil)))
    }

    @Test("R-209: thanks and a new request are one key; the genius sees how many today")
    func newRequest() {
        var terminal = FakeTerminal.leadDone()
        #expect(terminal.screen.contains("Your leads today: 1"))
        terminal.press(.enter)
        #expect(terminal.page == .ticketScan && terminal.desk.openLead != nil)
    }

    @Test("R-211: from the list of customers a lead goes on as an offer for the same customer")
    func promoted() {
        var terminal = FakeTerminal.leadDone()
        let customer = terminal.records.allLeads().first?.facts.customer
        terminal.press(.escape)
        #expect(terminal.page == .home && terminal.screen.contains("leads 1"))
        terminal.press(.character("c"))
        #expect(terminal.screen.contains("quote from the lead"))
        terminal.press(.enter)
        #expect(terminal.desk.journey?.customer?.id == customer && customer != nil)
    }

    @Test("R-201: a lead can begin while an offer is open; that is set aside for it")
    func besideAnOffer() {
        var terminal = FakeTerminal.accountMade()
        let customer = terminal.desk.journey?.customer?.id
        terminal.press(.function(10), .character("4"), .character("2"))
        #expect(terminal.page == .backupReason)
        terminal.press(.character("1"))
        #expect(terminal.page == .ticketScan && terminal.desk.openLead?.reason == .noTime)
        #expect(terminal.desk.parked.first?.customer?.id == customer && customer != nil)
    }

    @Test(
        "R-205: who wants news is offered first what can't be ordered yet, and Enter does the rest")
    func news() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("3"), .character("4"), .character("n"), .enter)
        terminal.press(.tab, .tab, .tab, .character("1"), .tab, .enter, .enter, .enter)
        let form = terminal.desk.openLead?.form
        #expect(form?.models == ["citroen/ami-next"] && form?.wish == .keepMeInformed)
    }
}
