import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Models and dimensions")
struct ModelsTests {
    @Test("R-130: cars are shown first, vans by one key")
    func categories() {
        var terminal = FakeTerminal.atModels()
        #expect(terminal.screen.contains("C3 Aircross"))
        #expect(!terminal.screen.contains("Berlingo Van"))
        terminal.press(.function(2))
        #expect(terminal.screen.contains("Berlingo Van"))
        #expect(!terminal.screen.contains("C3 Aircross"))
    }

    @Test("R-130: a greyed model says why and is not taken")
    func greyed() {
        var terminal = FakeTerminal.atModels()
        terminal.type("c5")
        #expect(terminal.screen.contains("Production has ended"))
        #expect(!terminal.offers(.enter))
        terminal.press(.enter)
        #expect(terminal.page == .models)
        #expect(terminal.journey?.configuration == nil)
    }

    @Test("R-130: a model that can't be ordered yet offers to keep the visitor informed")
    func keepMeInformed() {
        var terminal = FakeTerminal.atModels()
        terminal.type("ami")
        #expect(terminal.screen.contains("Keep me informed"))
        terminal.press(.enter)
        #expect(terminal.journey?.configuration == nil)
    }

    @Test("Type-ahead: letters filter from the first key, the best match first, Enter takes it")
    func typeAhead() {
        var terminal = FakeTerminal.atModels()
        terminal.type("c3")
        let screen = terminal.screen
        let first = screen.firstRange(of: "> C3 Aircross")
        #expect(first != nil)
        #expect(screen.contains("ë-C3"))
        terminal.press(.enter)
        #expect(terminal.journey?.configuration?.model == "citroen/c3-aircross")
    }

    @Test("Type-ahead: accents and case are ignored, vans are found among cars")
    func folding() {
        var terminal = FakeTerminal.atModels()
        terminal.type("BERL")
        #expect(terminal.screen.contains("> Berlingo Van"))
        terminal.press(.escape)
        #expect(terminal.page == .models)
        terminal.type("e-C3")
        #expect(terminal.screen.contains("> ë-C3"))
    }

    @Test("R-137: one key switches the price profile, and the page names it")
    func profile() {
        var terminal = FakeTerminal.atModels()
        #expect(terminal.screen.contains("Private prices, VAT included"))
        terminal.press(.function(3))
        #expect(terminal.screen.contains("Business prices, without VAT"))
        #expect(terminal.screen.contains("€13,553.70"))
    }

    @Test("R-134: a company sees net prices first")
    func companyFirst() {
        let terminal = FakeTerminal.atModels(isCompany: true)
        #expect(terminal.screen.contains("Business prices, without VAT"))
    }

    @Test("R-130: another model drops a configuration only after a yes")
    func anotherModel() {
        var terminal = FakeTerminal.atOptions()
        terminal.press(.escape, .escape)
        #expect(terminal.page == .models)
        terminal.type("aircross")
        terminal.press(.enter)
        #expect(terminal.page == .ask)
        terminal.press(.character("n"))
        #expect(terminal.journey?.configuration?.trim == "you")
        terminal.press(.enter, .character("y"))
        #expect(terminal.journey?.configuration?.model == "citroen/c3-aircross")
        #expect(terminal.page == .trimAndEngine)
    }

    @Test("R-131: a van with several bodies asks for its measures, a car does not")
    func dimensionsAppear() {
        var van = FakeTerminal.atModels(brand: .fiatProfessional)
        van.press(.enter)
        #expect(van.page == .dimensions)
        #expect(FakeTerminal.atTrim().page == .trimAndEngine)
    }

    @Test("R-131: a narrower height leaves fewer bodies, and only their trims")
    func narrowing() {
        var terminal = FakeTerminal.atModels(brand: .fiatProfessional)
        terminal.press(.enter, .tab, .tab, .tab, .left)
        #expect(terminal.screen.contains("3 of 4 left"))
        terminal.press(.enter)
        #expect(terminal.journey?.configuration?.filter?.height == 2254...2524)
        #expect(terminal.screen.contains("Pack L1H1"))
        #expect(!terminal.screen.contains("Pack L4H3"))
    }

    @Test("R-131: the filter can be skipped")
    func skipping() {
        var terminal = FakeTerminal.atModels(brand: .fiatProfessional)
        terminal.press(.enter, .right, .function(2))
        #expect(terminal.page == .trimAndEngine)
        #expect(terminal.journey?.configuration?.filter == nil)
    }

    @Test("R-131: measures that no body has are said, and Enter is not offered")
    func nothingFits() {
        var terminal = FakeTerminal.atModels(brand: .fiatProfessional)
        terminal.press(.enter, .right, .right, .tab, .tab, .tab, .left, .left)
        #expect(terminal.screen.contains("widen a range"))
        #expect(!terminal.offers(.enter))
    }

    @Test("R-131: an end pushed past the other takes it along")
    func ends() {
        var terminal = FakeTerminal.atModels(brand: .fiatProfessional)
        terminal.press(.enter, .tab, .left, .left, .left)
        #expect(terminal.screen.contains("< 5413 mm  >"))
        terminal.press(.tab, .backTab, .backTab, .right)
        #expect(terminal.screen.contains("< 5998 mm  >"))
        terminal.press(.tab)
        #expect(terminal.screen.contains("< 5998 mm  >"))
    }
}
