import JourneyEngine
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
        terminal.handle(.scan(FakeTerminal.ticket))
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
        terminal.handle(.scan(typed))
        terminal.press(.character("y"))
        #expect(terminal.desk.openLead?.form.lastName?.text == "Peeters")
    }

    @Test("R-203: a hostile code says why and leaves the form as it is")
    func hostile() {
        var terminal = FakeTerminal.ticketAsked()
        terminal.handle(.scan("\u{1B}[2J$(reboot)"))
        terminal.press(.character("y"))
        #expect(terminal.screen.contains("forbidden character"))
        #expect(terminal.desk.openLead?.form.filledFields == [.language])
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
    func keystrokes() throws {
        let terminal = FakeTerminal.leadDone()
        #expect(terminal.page == .leadDone)
        let form = FakeTerminal.leadFilled().app.base as? LeadFormScreen
        #expect(try #require(form).keystrokes <= 40)
    }

    @Test("R-211: in a hurry, the menu goes on with the journey as a lead")
    func hurried() {
        var terminal = FakeTerminal.accountMade(.english)
        terminal.press(.function(10))
        #expect(terminal.screen.contains(LeadTexts.english.hurried))
    }
}
