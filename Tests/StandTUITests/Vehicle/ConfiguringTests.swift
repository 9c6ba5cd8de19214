import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Trim and engine, options, recap")
struct ConfiguringTests {
    @Test("R-132: the trim first or the engine first, both lead to the options")
    func eitherFirst() {
        #expect(FakeTerminal.atOptions().page == .options)
        var terminal = FakeTerminal.atTrim()
        terminal.press(.tab, .down, .enter)
        #expect(terminal.journey?.configuration?.engine == "turbo-100-man")
        #expect(terminal.page == .trimAndEngine)
        terminal.press(.enter)
        #expect(terminal.journey?.configuration?.trim == "you")
        #expect(terminal.page == .trimAndEngine)
        terminal.press(.enter)
        #expect(terminal.page == .options)
    }

    @Test("R-132: each engine shows price, month, delivery, consumption, CO2, class and range")
    func facts() {
        let screen = FakeTerminal.atTrim().screen
        for fact in [
            "€19,999.99", "€191.17/month*", "22–28 wk", "15–21 wk", "16.7 kWh/100 km",
            "0 g CO2/km", "class A",
            "212 km", "5.6 l/100 km", "126 g CO2/km", "class C",
        ] {
            #expect(screen.contains(fact), "\(fact)")
        }
    }

    @Test("R-132: one key filters the engines by energy")
    func energy() {
        var terminal = FakeTerminal.atTrim()
        terminal.press(.function(2))
        #expect(terminal.screen.contains("energy: petrol"))
        #expect(!terminal.screen.contains("Electric 113 hp"))
        terminal.press(.function(2), .function(2))
        #expect(terminal.screen.contains("energy: all"))
    }

    @Test("R-133: a change that loses something names it and asks")
    func losses() {
        var terminal = FakeTerminal.atTrim()
        terminal.press(.down, .enter, .enter)
        #expect(terminal.journey?.configuration?.trim == "plus")
        terminal.press(.escape, .tab, .backTab, .down, .enter)
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("switch to YOU"))
        #expect(terminal.screen.contains("-€6,000.01"))
        terminal.press(.escape)
        #expect(terminal.journey?.configuration?.trim == "plus")
        terminal.press(.enter, .character("y"))
        #expect(terminal.journey?.configuration?.engine == "turbo-100-man")
        #expect(terminal.journey?.configuration?.trim == "you")
        #expect(terminal.page == .options)
    }

    @Test("R-132, R-133: an engine that goes with one trim only takes that trim, chosen or not")
    func onlyPartner() {
        var terminal = FakeTerminal.atTrim()
        terminal.press(.down, .enter)
        #expect(terminal.journey?.configuration?.trim == "plus")
        terminal.press(.down, .enter)
        #expect(terminal.screen.contains("switch to YOU"))
        #expect(terminal.screen.contains("€16,399.98"))
        terminal.press(.enter)
        #expect(terminal.page == .ask && terminal.app.notice != nil)
        terminal.press(.character("y"))
        #expect(terminal.journey?.configuration?.trim == "you")
        #expect(terminal.journey?.configuration?.engine == "turbo-100-man")
    }

    @Test("R-132: after an engine the cursor stands on a trim that is built with it")
    func onAFittingTrim() {
        var terminal = FakeTerminal.atTrim()
        terminal.press(.down, .tab, .down, .enter, .enter)
        #expect(terminal.journey?.configuration?.trim == "you")
        #expect(terminal.journey?.configuration?.engine == "turbo-100-man")
    }

    @Test("R-132: Enter takes an option that is not chosen, and goes on from one that is")
    func enterTakes() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.down)
        #expect(terminal.screen.contains("Enter select"))
        terminal.press(.enter)
        #expect(terminal.journey?.configuration?.colour == "bright-blue")
        #expect(terminal.page == .options)
        terminal.press(.enter)
        #expect(terminal.page == .recap)
    }

    @Test("R-132: the list stands on what the filter found, and the filter on what it shows")
    func filterStays() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.character("/"))
        terminal.type("kit")
        terminal.press(.enter)
        #expect(terminal.screen.contains("/ kit"))
        terminal.press(.escape)
        #expect(!terminal.screen.contains("/ kit"))
        #expect(terminal.screen.contains("> [x] Tyre repair kit"))
    }

    @Test("R-134: beside a chosen colour another one names what it would take the place of")
    func insteadOf() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.down, .character(" "), .up)
        #expect(terminal.screen.contains("Polar White: instead of Bright Blue: -€650.00"))
    }

    @Test("R-134: the total in the card follows each key")
    func totals() {
        var terminal = FakeTerminal.atOptions()
        #expect(terminal.screen.contains("€19,999.99"))
        terminal.press(.down, .character(" "))
        #expect(terminal.screen.contains("Total     €20,649.99"))
        #expect(FakeTerminal.atOptionsChosen().screen.contains("Total     €21,169.98"))
    }

    @Test("R-132: each choice shows its price and its month before it is taken")
    func moves() {
        let screen = FakeTerminal.atOptions().screen
        #expect(screen.contains("+€650.00    +€6.21"))
        #expect(screen.contains("+€400.00"))
    }

    @Test("R-133: an impossible option says why, Space is not offered, F4 makes it possible")
    func repair() {
        var terminal = FakeTerminal.atOptionsChosen()
        terminal.press(.end)
        #expect(terminal.screen.contains("only on PLUS"))
        #expect(!terminal.offers(.character(" ")))
        #expect(terminal.screen.contains("+€3,300.00"))
        terminal.press(.function(4))
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("switch to PLUS"))
        #expect(terminal.journey?.configuration?.trim == "you")
        terminal.press(.character("n"))
        #expect(terminal.journey?.configuration?.trim == "you")
        terminal.press(.function(4), .character("y"))
        #expect(terminal.journey?.configuration?.trim == "plus")
        #expect(terminal.journey?.configuration?.options.contains("panoramic-roof") == true)
        #expect(terminal.journey?.configuration?.colour == "bright-blue")
    }

    @Test("R-132: an option that takes a repair shows its own price, not the whole difference")
    func ownPrice() throws {
        var terminal = FakeTerminal.atOptionsChosen()
        terminal.press(.end)
        let roof = try #require(
            terminal.screen.split(separator: "\n").first { $0.contains("[!] Panoramic") })
        #expect(roof.contains("+€900.00"))
    }

    @Test("R-133: a repair that only adds asks nothing; one that takes away names it and asks")
    func whatARepairLoses() {
        var terminal = FakeTerminal.atModels()
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter, .end, .up, .character(" "), .home)
        terminal.press(.tab, .tab, .tab, .down)
        terminal.press(.function(4))
        #expect(terminal.page == .ask)
        #expect(terminal.screen.contains("leave out Pack City"))
        terminal.press(.character("y"))
        #expect(terminal.journey?.configuration?.options == ["towbar"])
    }

    @Test("R-133: a requirement is added with it, an exclusion is taken away for it")
    func rules() {
        var terminal = FakeTerminal.atModels()
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter)
        #expect(terminal.page == .options)
        terminal.press(.tab, .tab, .tab)
        #expect(terminal.screen.contains("needs Towbar"))
        terminal.press(.function(4))
        #expect(terminal.journey?.configuration?.options == ["roof-rails", "towbar"])
        terminal.press(.down, .down)
        #expect(terminal.screen.contains("not beside Towbar"))
    }

    @Test("R-133: what a pack contains is included while the pack is chosen")
    func packs() {
        var terminal = FakeTerminal.atModels()
        terminal.type("aircross")
        terminal.press(.enter, .enter, .enter, .end, .up, .character(" "))
        #expect(terminal.journey?.configuration?.options == ["pack-city"])
        #expect(terminal.screen.contains("[i] Parking sensors"))
        terminal.press(.down)
        #expect(terminal.screen.contains("Parking sensors: in Pack City"))
        #expect(!terminal.offers(.character(" ")))
    }

    @Test("Ctrl-Z takes the choices back, the last one first")
    func undo() {
        var terminal = FakeTerminal.atOptionsChosen()
        #expect(terminal.journey?.configuration?.options.count == 2)
        terminal.press(.control("z"))
        #expect(terminal.journey?.configuration?.options == ["tyre-repair-kit"])
        terminal.press(.control("z"), .control("z"), .control("z"))
        #expect(terminal.screen.contains("Total     €19,999.99"))
        #expect(!terminal.offers(.control("z")))
    }

    @Test("The slash filters the list, Enter takes what it found, Esc shows everything again")
    func filter() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.character("/"))
        terminal.type("charg")
        #expect(terminal.screen.contains("on-board"))
        #expect(!terminal.screen.contains("Bright Blue"))
        terminal.press(.enter)
        #expect(terminal.journey?.configuration?.options == ["charger-11kw"])
        #expect(terminal.screen.contains("Space leave out"))
        terminal.press(.escape)
        #expect(terminal.screen.contains("Bright Blue"))
        #expect(terminal.page == .options)
    }

    @Test("R-135: the recap has the choices, the code, the total, the month and the delivery")
    func recap() {
        let screen = FakeTerminal.atRecap().screen
        for fact in [
            "Bright Blue", "16\" Pyrite", "Tyre repair kit", "code CI", "€21,169.98", "€202.35",
            "€7,409.60", "18 June – 30 July 2026",
        ] {
            #expect(screen.contains(fact), "\(fact)")
        }
    }

    @Test("R-135: technical data and equipment open, and Esc closes them first")
    func recapParts() {
        var terminal = FakeTerminal.atRecap()
        terminal.press(.function(2))
        #expect(terminal.screen.contains("16.7 kWh/100 km"))
        terminal.press(.function(3))
        #expect(terminal.screen.contains("Standard equipment"))
        terminal.press(.escape)
        #expect(terminal.page == .recap && terminal.screen.contains("Bright Blue"))
        terminal.press(.escape)
        #expect(terminal.page == .options)
    }

    @Test("R-136: questions of finance go to the bank specialist", arguments: Language.allCases)
    func bank(language: Language) {
        let words = Texts.in(language).vehicle.recap.bankSpecialist
        let flat = FakeTerminal.atRecap(language).screen
        #expect(flat.contains(words.prefix(30)))
    }

    @Test("R-134: a company reads net amounts first, with VAT below")
    func company() {
        let screen = FakeTerminal.atRecap(isCompany: true).screen
        #expect(screen.contains("Total ex VAT"))
        #expect(screen.contains("€17,495.85"))
        #expect(screen.contains("€21,169.98"))
    }
}
