import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Mouse and touch: what is seen can be clicked")
struct MouseTests {
    @Test(
        "a click on each key that the footer names presses it", arguments: Situation.allCases,
        Language.allCases)
    func footerKeys(situation: Situation, language: Language) {
        let terminal = situation.terminal(language)
        let foot = terminal.surface().targets(rows: 21..<22)
        let hints =
            terminal.app.top.hints(terminal.app.context) + terminal.app.globalKeys.map(\.hint)
        for hint in hints where hint.footer == .whole || hint.footer == .brief {
            let caps = terminal.app.context.texts.keys.caps(hint.keys).compactMap(\.key)
            for key in caps { #expect(foot.contains(.key(key)), "\(hint.meaning)") }
        }
        let live = Set(hints.flatMap(\.keys))
        for case .key(let key) in foot { #expect(live.contains(key), "\(key) is not live") }
    }

    @Test("every row, answer and numbered choice can be clicked", arguments: Situation.allCases)
    func rows(situation: Situation) {
        let terminal = situation.terminal(.english)
        let surface = terminal.surface()
        let marks = ["( ) ", "(•) ", "[ ] ", "[x] ", "[!] ", " > "]
        let row = terminal.app.context.journey == nil ? 2 : 3
        for point in surface.places(of: marks, rows: row..<20) {
            let inside = Point(x: point.x + 1, y: point.y)
            guard !Situation.covered.contains(situation) else { continue }
            #expect(surface.target(at: inside) != nil, "\(surface.line(point.y))")
        }
    }

    @Test("each thing that can be clicked does something", arguments: Situation.allCases)
    func clicksWork(situation: Situation) {
        let terminal = situation.terminal(.english)
        for target in terminal.surface().targets(rows: 0..<24) {
            var clicked = terminal
            switch target {
            case .key(let key):
                let hints =
                    terminal.app.top.hints(terminal.app.context)
                    + terminal.app.globalKeys.map(\.hint)
                #expect(hints.contains { $0.keys.contains(key) }, "\(key) is not live")
            case .item(let group, let index):
                clicked.handle(.click(group, index))
                let isThere = clicked.surface() == terminal.surface()
                clicked.handle(.click(group, index))
                #expect(
                    !isThere || clicked.surface() == terminal.surface()
                        || clicked.commands != terminal.commands, "\(group) \(index)")
            }
        }
    }

    @Test("a click highlights a row, a second one takes it")
    func secondClickTakes() {
        var terminal = FakeTerminal.atModels()
        terminal.click("C3 Aircross")
        #expect(terminal.screen.contains("> C3 Aircross"))
        #expect(terminal.journey?.configuration == nil)
        terminal.click("C3 Aircross")
        #expect(terminal.journey?.configuration?.model == "citroen/c3-aircross")
    }

    @Test("a click reaches the other list of a page too")
    func otherGroup() {
        var terminal = FakeTerminal.atTrim()
        terminal.click("Turbo 100")
        #expect(terminal.journey?.configuration?.engine == nil)
        terminal.click("Turbo 100")
        #expect(terminal.journey?.configuration?.engine == "turbo-100-man")
    }

    @Test("R-133: a second click on an impossible option asks what would make it possible")
    func impossibleOption() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.end)
        terminal.click("[!]")
        #expect(terminal.page == .ask)
    }

    @Test("a field and an answer of a form can be clicked, and the field left is judged")
    func form() {
        var terminal = FakeTerminal.creating()
        terminal.click("( ) Mrs")
        #expect(terminal.screen.contains("(•) Mrs"))
        terminal.click("First name")
        terminal.type("!")
        terminal.click("Last name")
        #expect(terminal.screen.contains("! "))
        terminal.type("x")
        #expect(terminal.screen.contains("Leblancx"))
    }

    @Test("R-122: a click answers a consent like its key, and goes back to a card")
    func consents() {
        var terminal = FakeTerminal.created()
        terminal.click("N  no")
        #expect(terminal.desk.journey?.customer?.consents.count == 1)
        terminal.click("[no]")
        #expect(terminal.screen.contains("Consent 1 of 3"))
        #expect(terminal.desk.journey?.customer?.consents.count == 1)
    }

    @Test("a stage that lies behind leads back; one ahead does nothing")
    func stages() {
        var terminal = FakeTerminal.atBasket().settled
        let before = terminal.screen
        terminal.click("Mail")
        #expect(terminal.screen == before)
        terminal.click("[x] Dealer")
        #expect(terminal.page == .pointOfSale)
        terminal.click("[x] Car")
        #expect(terminal.page == .recap)
        terminal.click("[x] Customer")
        #expect(terminal.page == .accountMade)
    }

    @Test("the ball opens its menu")
    func ball() {
        var terminal = FakeTerminal.atBasket()
        terminal.click("(ML)")
        #expect(terminal.page == .menu)
    }

    @Test("what lies under a box can't be clicked")
    func underABox() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.character("m"), .function(10))
        let before = terminal.screen
        terminal.click(Point(x: 5, y: 4))
        #expect(terminal.page == .menu && terminal.screen == before)
    }

    @Test("the wheel moves the highlight of a list and scrolls a paper")
    func wheel() {
        var list = FakeTerminal.atModels()
        list.wheel(.wheelDown)
        #expect(list.screen.contains("> Ami Next"))
        list.wheel(.wheelUp)
        #expect(list.screen.contains("> ë-C3"))
        var paper = FakeTerminal.atPreview()
        let top = paper.screen
        paper.wheel(.wheelDown)
        #expect(paper.screen != top)
        var form = FakeTerminal.creating()
        let still = form.screen
        form.wheel(.wheelDown)
        #expect(form.screen == still)
    }

    @Test("letting a button go ends no notice")
    func release() {
        var terminal = FakeTerminal.begun()
        terminal.handle(.scan(Scan("x")))
        terminal.handle(.mouse(MouseEvent(.release, at: Point(x: 1, y: 1))))
        #expect(terminal.screen.contains("Code scanned"))
    }
}
