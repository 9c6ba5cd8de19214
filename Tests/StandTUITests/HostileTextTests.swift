import JourneyEngine
import LocalStore
import TerminalKit
import TestSupport
import Testing

@testable import StandTUI

@Suite("Hostile text, from the terminal's bytes through every field to the cells")
struct HostileTextTests {
    /// Each field that takes text, and the keys that lead into it.
    enum Place: String, CaseIterable {
        case signIn, homeSearch, search, searchEmail, firstName, lastName, email, mobile, postalCode
        case city, country, companyName, vat, modelFilter, optionFilter, dealerFilter, wish, promo
        case sendOutEmail, curtain, pin

        var terminal: FakeTerminal {
            var terminal: FakeTerminal
            switch self {
            case .signIn: terminal = FakeTerminal()
            case .homeSearch:
                terminal = .served()
                terminal.press(.character("/"))
            case .search: terminal = .begun()
            case .searchEmail:
                terminal = .begun()
                terminal.press(.tab)
            case .companyName, .vat:
                terminal = .creating()
                terminal.press(.character("2"), .tab)
                if self == .vat { terminal.press(.tab) }
            case .firstName, .lastName, .email, .mobile, .postalCode, .city, .country:
                terminal = .creating()
                let fields: [Place] = [.firstName, .lastName, .email]
                let below: [Place: Int] = [.mobile: 6, .postalCode: 8, .city: 9, .country: 10]
                let steps = fields.firstIndex(of: self).map { $0 + 2 } ?? below[self] ?? 0
                for _ in 0..<steps { terminal.press(.tab) }
            case .modelFilter: terminal = .atModels()
            case .optionFilter:
                terminal = .atOptions()
                terminal.press(.character("/"))
            case .dealerFilter: terminal = .atPointOfSale()
            case .wish:
                terminal = .atBasket()
                terminal.press(.character("1"))
            case .promo:
                terminal = .atBasket()
                terminal.press(.function(5))
            case .sendOutEmail:
                terminal = .atSendOut()
                terminal.press(.character("1"))
            case .curtain:
                terminal = .begun()
                terminal.app.hide()
            case .pin:
                terminal = FakeTerminal(capabilities: Capabilities(isKiosk: true))
                terminal.press(.control("q"))
            }
            return terminal
        }
    }

    /// What a terminal's bytes become, and then the app.
    private func receive(_ bytes: [UInt8], _ terminal: inout FakeTerminal) {
        var decoder = InputDecoder()
        var events = decoder.feed(bytes, at: .zero)
        events += decoder.advance(to: .seconds(9))
        for event in events { terminal.handle(event) }
    }

    private func expectHarmless(
        _ terminal: FakeTerminal, _ what: String, at place: SourceLocation = #_sourceLocation
    ) {
        let surface = terminal.surface()
        for (index, cell) in surface.cells.enumerated() where !isHarmless(cell.character) {
            let scalars = cell.character.unicodeScalars.map { String($0.value, radix: 16) }
            Issue.record("\(what): \(scalars) in cell \(index)", sourceLocation: place)
            return
        }
        for y in 0..<24 {
            let row = (0..<80).map { surface[$0, y] }
            let width = row.reduce(0) { $0 + $1.width }
            #expect(width == 80, "\(what): row \(y)", sourceLocation: place)
            let edge = row[79].character
            #expect("┐┤│┘".contains(edge), "\(what): row \(y)", sourceLocation: place)
        }
    }

    /// A joiner only ever stands inside a cluster that has a shape.
    private func isHarmless(_ character: Character) -> Bool {
        let scalars = Array(character.unicodeScalars)
        return scalars.enumerated().allSatisfy { index, scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
            case .format: (scalar == "\u{200D}" || scalar == "\u{200C}") && index > 0
            default: true
            }
        } && scalars.count <= 5
    }

    @Test(
        "Point 8: whatever is pasted into a field, no cell holds what a terminal would obey",
        arguments: Place.allCases)
    func pasted(place: Place) {
        for hostile in HostileText.corpus {
            var terminal = place.terminal
            let page = terminal.page
            receive(hostile.pasted, &terminal)
            expectHarmless(terminal, "\(place) \(hostile)")
            #expect(terminal.page == page || place == .curtain, "\(place) \(hostile)")
            terminal.press(.tab)
            expectHarmless(terminal, "\(place) \(hostile), left")
        }
    }

    @Test(
        "What is handed in from there is stored by the rule, or refused in words on the page",
        arguments: Place.allCases)
    func handedIn(place: Place) {
        for hostile in HostileText.corpus {
            var terminal = place.terminal
            receive(hostile.pasted, &terminal)
            terminal.press(.enter)
            expectHarmless(terminal, "\(place) \(hostile), handed in")
        }
    }

    @Test(
        "Broken UTF-8 becomes a visible replacement, and the next letter is itself",
        arguments: HostileText.brokenBytes)
    func broken(bytes: [UInt8]) {
        for place in [Place.search, .wish] {
            var terminal = place.terminal
            receive(bytes + Array("x".utf8), &terminal)
            expectHarmless(terminal, "\(place) \(bytes)")
            #expect(terminal.screen.contains("\u{FFFD}"), "\(bytes)")
            #expect(terminal.screen.contains("x"))
        }
    }

    @Test(
        "R-116, R-204: the stored name and wish are what the rule makes of the text",
        arguments: HostileText.corpus)
    func stored(hostile: HostileText) throws {
        var terminal = FakeTerminal.creating()
        terminal.fillIn()
        terminal.press(.backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab)
        #expect(terminal.app.context.journey?.customer == nil)
        var wishing = FakeTerminal.atBasket()
        wishing.press(.character("1"))
        receive(hostile.pasted, &wishing)
        let typed = (wishing.app.base as? BasketScreen)?.text.text ?? ""
        wishing.press(.enter)
        let wish = wishing.desk.journey?.wishes[.tradeIn]
        let rule = (try? FreeText.check(typed))?.value.text
        #expect(wish.map { Array($0.utf8) } == rule.map { Array($0.utf8) } || rule == "")
        #expect(wish?.unicodeScalars.contains { $0.value < 0x20 } != true)
    }

    @Test("NFC and NFD are one name: stored composed, found by either")
    func normalised() throws {
        var terminal = FakeTerminal.creating()
        terminal.fillIn(first: "Zoe\u{308}", last: "Andre\u{301}")
        terminal.press(.enter)
        let person = try #require(terminal.desk.journey?.customer?.person)
        #expect(Array(person.firstName.text.utf8) == Array("Zo\u{EB}".utf8))
        #expect(Array(person.lastName.text.utf8) == Array("Andr\u{E9}".utf8))
        for query in ["Andr\u{E9}", "Andre\u{301}", "andre"] {
            #expect(terminal.records.search(CustomerQuery(text: query)).count == 1)
        }
    }
}
