import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Type-ahead lists")
struct TypeAheadTests {
    private static let models = [
        ["C3"], ["ë-C3"], ["C3 Aircross"], ["Jumpy", "Dispatch"], ["E-3008"], ["Élan Ducato"],
    ]

    @Test(
        "R-107: a name is found as it is typed, without accents, in any spelling and order",
        arguments: [
            ("ë-C3", ["ë-C3"]), ("e-c3", ["ë-C3"]), ("ec3", ["ë-C3"]), ("EC3", ["ë-C3"]),
            ("c3", ["C3", "C3 Aircross", "ë-C3"]), ("c3 air", ["C3 Aircross"]),
            ("aircross c3", ["C3 Aircross"]), ("c3air", ["C3 Aircross"]),
            ("dispatch", ["Jumpy"]), ("JUMPY", ["Jumpy"]), ("3008", ["E-3008"]),
            ("e3008", ["E-3008"]), ("elan duc", ["Élan Ducato"]), ("zoe", []),
            ("jumpy OR ducato", []), ("\"c3\" *", ["C3", "C3 Aircross", "ë-C3"]),
        ])
    func names(typed: String, expected: [String]) {
        let found = TypeAhead.best(Self.models, typed) { $0 }
        #expect(found.compactMap(\.first) == expected)
    }

    @Test("R-107: nothing that can be typed is too much or found by mistake")
    func hostile() {
        for text in ["🚗", "\u{0}", "%_", "((((", String(repeating: "q ", count: 20)] {
            let hasWord = !SearchKey(text).words.isEmpty
            let found = TypeAhead.best(Self.models, text) { $0 }
            #expect(found.isEmpty == hasWord, "\(text)")
        }
    }

    @Test("R-116: a town is offered while it is typed; Enter takes it with its code")
    func town() {
        var terminal = Self.atField(.city)
        terminal.type("lou")
        #expect(terminal.screen.contains("> Louvain-la-Neuve"))
        #expect(terminal.screen.contains("Enter select"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("Town           Louvain-la-Neuve"))
        #expect(terminal.screen.contains("Postal code    1348"))
    }

    @Test("R-116: the town of the code that stands comes first")
    func townOfCode() {
        var terminal = Self.atField(.postalCode)
        terminal.type("3000")
        terminal.press(.tab, .control("u"))
        terminal.type("l")
        #expect(terminal.screen.contains("> Leuven"))
        terminal.press(.down)
        #expect(!terminal.screen.contains("> Leuven"))
    }

    @Test("R-116: a town that is in no list stays as it was typed")
    func unknownTown() {
        var terminal = Self.atField(.city)
        terminal.type("Brusse")
        #expect((terminal.app.base as? CreateScreen)?.form.picks == nil)
        terminal.press(.control("u"))
        terminal.type("Brux")
        #expect(terminal.screen.contains("> Bruxelles"))
        terminal.press(.escape)
        #expect(terminal.page == .create)
        terminal.press(.tab)
        #expect(terminal.screen.contains("Town           Brux "))
    }

    @Test("R-116: a country is offered in the language of the screen, accents ignored")
    func country() {
        var terminal = Self.atField(.country, .french)
        terminal.press(.control("u"))
        terminal.type("grece")
        #expect(terminal.screen.contains("> Grèce"))
        terminal.press(.enter)
        #expect(terminal.screen.contains("Pays            Grèce"))
    }

    @Test("R-116: the preset country makes room for another; what was typed does not")
    func presetCountry() {
        var terminal = Self.atField(.country)
        terminal.type("niger")
        terminal.type("i")
        #expect(terminal.screen.contains("> Nigeria"))
    }

    @Test("a click takes what is offered, and undo takes it back")
    func click() {
        var terminal = Self.atField(.city)
        terminal.type("l")
        terminal.click("Liège")
        #expect(terminal.screen.contains("Town           Liège"))
        terminal.press(.control("z"))
        #expect(terminal.screen.contains("> Louvain-la-Neuve"))
    }

    @Test("R-172: what is offered comes back with the half-typed field")
    func draft() {
        var terminal = Self.atField(.city)
        terminal.type("l")
        terminal.send(.draftTimer)
        #expect(terminal.restarted().body == terminal.body)
    }

    private static func atField(
        _ field: JourneyEngine.Field, _ language: Language = .english
    ) -> FakeTerminal {
        var terminal = FakeTerminal.creating(language)
        guard let form = (terminal.app.base as? CreateScreen)?.form,
            let place = form.fields.firstIndex(of: field)
        else { return terminal }
        for _ in 0..<place { terminal.press(.tab) }
        return terminal
    }
}
