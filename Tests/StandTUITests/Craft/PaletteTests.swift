import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("The command palette")
struct PaletteTests {
    @Test("it opens over each page that takes the common keys, and goes away again")
    func opens() {
        for situation in Situation.allCases {
            var terminal = situation.terminal(.french)
            let before = terminal.screen
            guard terminal.app.globalKeys.contains(where: { $0.hint.keys == [.control("p")] })
            else { continue }
            terminal.press(.control("p"))
            #expect(terminal.page == .palette, "\(situation)")
            terminal.press(.escape)
            #expect(terminal.screen == before, "\(situation)")
        }
    }

    @Test("each entry does something", arguments: Situation.allCases)
    func entriesWork(situation: Situation) {
        let terminal = situation.terminal(.english)
        for (index, offer) in terminal.app.paletteOffers.enumerated()
        where terminal.app.globalKeys.contains(where: { $0.hint.keys == [.control("p")] }) {
            // An entry of the ball menu may lead to the page that one is on.
            if offer.label.hasPrefix("F10") { continue }
            var chosen = terminal
            chosen.press(.control("p"))
            for _ in 0..<index { chosen.press(.down) }
            chosen.press(.enter)
            let isSame =
                chosen.surface() == terminal.surface() && chosen.effects == terminal.effects
                && chosen.commands == terminal.commands
            #expect(!isSame, "\(offer.title) does nothing")
        }
    }

    @Test("what is typed finds by any word, accents ignored, the best match first")
    func filters() {
        var terminal = FakeTerminal.atBasket(.french)
        terminal.press(.control("p"))
        terminal.type("livraison")
        #expect(terminal.screen.contains("> Livraison"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("4 Livraison"))
        #expect((terminal.app.base as? BasketScreen)?.editing == .wish(.delivery))
        terminal.press(.escape, .control("p"))
        terminal.type("VEHIC")
        #expect(terminal.screen.contains("> Revenir à l'étape Véhicule"))
    }

    @Test("the ball menu's entries are there, those that can't be taken are not")
    func menu() {
        var terminal = FakeTerminal.atHome()
        terminal.press(.control("p"))
        terminal.type("quote")
        #expect(!terminal.screen.contains("Choose another customer"))
        terminal.press(.control("u"))
        terminal.type("sign out")
        terminal.press(.enter)
        #expect(terminal.page == .signIn)
    }

    @Test("R-103: a choice of the page is found by its name")
    func choices() {
        var terminal = Situation.brand.terminal(.dutch)
        terminal.press(.control("p"))
        terminal.type("jee")
        terminal.press(.enter)
        #expect(terminal.app.context.brand == .jeep)
    }

    @Test("where nothing is found it says so, and Enter does nothing")
    func none() {
        var terminal = FakeTerminal.atHome(.german)
        terminal.press(.control("p"))
        terminal.type("xyz")
        #expect(terminal.screen.contains("So etwas geht hier nicht."))
        terminal.press(.enter)
        #expect(terminal.page == .palette)
    }

    @Test("the palette", arguments: Language.allCases)
    func golden(language: Language) throws {
        try Golden.expect("palette", language, Situation.palette.terminal(language))
    }
}
