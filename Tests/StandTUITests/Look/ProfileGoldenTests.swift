import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Golden screens: five of them on each kind of terminal")
struct ProfileGoldenTests {
    @Test("sign-in, with a wrong id", arguments: TerminalProfile.all)
    func signIn(profile: TerminalProfile) throws {
        var terminal = FakeTerminal(.french)
        terminal.type("tx48")
        terminal.press(.enter)
        try Golden.expect("profiles/sign-in", profile, terminal)
    }

    @Test("home, after the first customer", arguments: TerminalProfile.all)
    func home(profile: TerminalProfile) throws {
        try Golden.expect("profiles/home", profile, .served(.french))
    }

    @Test("create, with a slip", arguments: TerminalProfile.all)
    func create(profile: TerminalProfile) throws {
        try Golden.expect("profiles/create", profile, Situation.create.terminal(.french))
    }

    @Test("options, some chosen and some impossible", arguments: TerminalProfile.all)
    func options(profile: TerminalProfile) throws {
        try Golden.expect("profiles/options", profile, .atOptionsChosen(.french))
    }

    @Test("the ball menu, over the search", arguments: TerminalProfile.all)
    func menu(profile: TerminalProfile) throws {
        try Golden.expect("profiles/menu", profile, Situation.menu.terminal(.french))
    }

    @Test(
        "Point 20: each role stands out by 4.5:1 in each brand's colours",
        arguments: Brand.allCases,
        [ColourProfile.extended, .basic])
    func contrast(brand: Brand, profile: ColourProfile) {
        let theme = Theme(profile, accent: FakeTerminal.atHome(brand: brand).app.accent)
        for style in Style.allCases {
            #expect((theme.contrast(of: style) ?? 0) >= 4.5, "\(style)")
        }
    }

    @Test(
        "Point 18: without Unicode each page keeps its columns, all in ASCII",
        arguments: Situation.allCases)
    func ascii(situation: Situation) {
        let surface = situation.terminal(.french).surface()
        let shown = surface.shown(with: .ascii)
        #expect(shown.text.allSatisfy { $0.isASCII })
        #expect(shown.cells.map(\.style) == surface.cells.map(\.style))
    }
}
