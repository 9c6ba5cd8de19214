import JourneyEngine
import LocalStore
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The app: order, drafts, notices")
struct AppTests {
    @Test("R-303: the screen moves on only when the step is durable")
    func movesOnWhenDurable() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("1"))
        terminal.isSlow = true
        terminal.press(.character("2"))
        #expect(terminal.page == .languageAndCountry)
        #expect(terminal.screen.contains("saving…"))
        terminal.catchUp()
        #expect(terminal.page == .customerSearch)
    }

    @Test("keys typed ahead while a step is under way are typed on the page that follows")
    func typedAhead() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("1"))
        terminal.isSlow = true
        terminal.press(.character("3"))
        terminal.type("leblanc")
        terminal.catchUp()
        #expect(terminal.screen.contains("leblanc"))
    }

    @Test("a step that could not be saved leaves the page as it was and says so")
    func notSaved() {
        var terminal = FakeTerminal.begun()
        terminal.type("leblanc")
        terminal.trouble = .diskFull
        terminal.press(.enter)
        #expect(terminal.page == .customerSearch)
        #expect(terminal.screen.contains("leblanc"))
        #expect(terminal.screen.contains("The disk is full"))
        #expect(terminal.screen.contains("! not saved"))
        terminal.trouble = nil
        terminal.press(.enter)
        #expect(!terminal.screen.contains("! not saved"))
    }

    @Test("keys typed ahead of a refused step are dropped and counted, never typed elsewhere")
    func droppedKeysAreCounted() {
        var terminal = FakeTerminal.accountMade()
        terminal.isSlow = true
        terminal.press(.enter)
        terminal.type("abc")
        terminal.isSlow = false
        terminal.send(.failed(.notWritable))
        #expect(terminal.app.notice?.text.contains("(3 keys typed ahead were ignored)") == true)
        #expect(terminal.page == .accountMade)
    }

    @Test("the sign-in can be typed into before the store is open")
    func typesBeforeStart() {
        var terminal = FakeTerminal(isStarted: false)
        terminal.type("ta48213")
        #expect(terminal.screen.contains("opening…"))
        terminal.send(.opening(OpeningProgress(records: 420_000, total: 1_000_000)))
        #expect(terminal.screen.contains("opening… 42 %"))
        terminal.start()
        #expect(terminal.screen.contains("ta48213"))
        terminal.press(.enter)
        #expect(terminal.page == .brand)
    }

    @Test("R-172: after a power cut the journey stands at the exact field with the half-typed text")
    func resumesAtTheField() {
        var terminal = FakeTerminal.creating(.dutch)
        terminal.press(.character("1"), .enter, .enter)
        terminal.type("Ma")
        terminal.press(.left)
        terminal.send(.draftTimer)
        let again = terminal.restarted()
        #expect(again.page == .create)
        #expect(again.body == terminal.body)
        #expect(again.surface().cursor == terminal.surface().cursor)
    }

    @Test("R-172: what was left behind comes back too: the search under a form")
    func resumesWhatIsBehind() {
        var terminal = FakeTerminal.creating()
        terminal.send(.draftTimer)
        var again = terminal.restarted()
        again.press(.escape)
        #expect(again.screen.contains("leblanc"))
    }

    @Test("R-172: at each stage a restart without a draft opens the journey's own page")
    func resumesWithoutDraft() {
        let again = FakeTerminal.created().restarted()
        #expect(again.page == .consents)
        #expect(again.screen.contains("TA48213"))
    }

    @Test("a draft of another version is left alone")
    func foreignDraft() {
        #expect(Draft(bytes: Array("{\"base\":7}".utf8)) == nil)
        #expect(Draft(bytes: []) == nil)
    }

    @Test("R-172: a draft is given out when a field is left, and 250 ms after the last key")
    func draftsAreGivenOut() {
        var terminal = FakeTerminal.creating()
        #expect(terminal.app.isDraftDue)
        terminal.send(.draftTimer)
        #expect(!terminal.app.isDraftDue)
        let before = terminal.effects.count
        terminal.press(.tab)
        #expect(terminal.effects.count == before + 1)
        #expect(terminal.lastDraft?.customer != nil)
    }

    @Test("a data folder without a journey opens on the sign-in with the focus in the id field")
    func opensOnSignIn() {
        let terminal = FakeTerminal()
        #expect(terminal.page == .signIn)
        #expect(terminal.surface().cursor?.y == 9)
    }

    @Test("below 80×24 there is a notice, and what was typed is kept")
    func tooSmall() {
        var terminal = FakeTerminal.begun(.french)
        terminal.type("leblanc")
        terminal.send(.resized(Size(width: 20, height: 6)))
        terminal.type("x")
        #expect(!terminal.surface(width: 20, height: 6).text.contains("leblanc"))
        #expect(terminal.surface(width: 60, height: 10).text.contains("trop petite"))
        terminal.send(.resized(Size(width: 80, height: 24)))
        #expect(terminal.screen.contains("leblanc "))
    }

    @Test("a paste with a newline is text: nothing is submitted")
    func pasteNeverSubmits() {
        var terminal = FakeTerminal.begun()
        terminal.handle(.paste(text: "marie\nleblanc\n", dropped: 0))
        #expect(terminal.screen.contains("marie leblanc"))
        #expect(!terminal.commands.contains { if case .search = $0 { true } else { false } })
    }

    @Test("hostile text never reaches the screen raw")
    func hostileText() {
        var terminal = FakeTerminal.begun()
        terminal.handle(.paste(text: "\u{1B}]0;x\u{07}\u{202E}gnp", dropped: 0))
        let scalars = terminal.screen.unicodeScalars
        #expect(!scalars.contains("\u{1B}") && !scalars.contains("\u{202E}"))
    }

    @Test("quitting keeps the draft and asks nothing")
    func quits() {
        var terminal = FakeTerminal.creating()
        terminal.type("x")
        terminal.press(.control("q"))
        #expect(terminal.effects.last == .quit)
        #expect(
            terminal.effects.dropLast().last.map { if case .saveDraft = $0 { true } else { false } }
                == true)
    }

    @Test("a kiosk can't be quit, and says who can")
    func kioskStays() {
        var terminal = FakeTerminal(capabilities: Capabilities(isKiosk: true))
        terminal.press(.control("q"))
        #expect(!terminal.effects.contains(.quit))
        #expect(terminal.screen.contains("only the supervisor can quit"))
    }

    @Test("a scan where none is expected fills nothing in and says so")
    func scansAreIgnored() {
        var terminal = FakeTerminal.begun()
        terminal.handle(.scan(Scan("BEGIN:VCARD")))
        #expect(!terminal.screen.contains("VCARD"))
        #expect(terminal.screen.contains("Code scanned, but this page expects none"))
    }

    @Test("R-305: the status line tells what waits and for how long")
    func statusLine() {
        #expect(FakeTerminal(.french).screen.contains("hors ligne  file 14, depuis 37 min"))
    }

    @Test("R-308: a wrong clock is told at the start, and nothing is kept from being done")
    func wrongClock() {
        var terminal = FakeTerminal(isStarted: false)
        terminal.start(notices: [.clockWrong])
        #expect(terminal.screen.contains("The clock of this terminal is wrong"))
        terminal.type("ta48213")
        terminal.press(.enter)
        #expect(terminal.page == .brand)
    }

    @Test("a journal that was set aside is told of at the start")
    func startNotices() {
        var app = App(language: .english, now: FakeTerminal.now)
        let snapshot = Snapshot(
            desk: Desk(), records: Records(), catalogue: SampleShow.catalogue,
            freshCustomer: CustomerID(milliseconds: 0, random: []))
        _ = app.take(
            .started(
                Start(
                    snapshot: snapshot, draft: nil, capabilities: Capabilities(),
                    notices: [.setAside(file: "journal-1.damaged")])))
        var surface = Surface(width: 80, height: 24)
        app.view(into: &surface)
        #expect(surface.text.contains("journal-1.damaged"))
    }
}
