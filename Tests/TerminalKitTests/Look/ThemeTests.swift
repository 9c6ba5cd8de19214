import Testing

@testable import TerminalKit

@Suite("The theme")
struct ThemeTests {
    private static let shares: [UInt8] = [0, 51, 102, 153, 204, 255]
    static let accents: [RGB] = shares.flatMap { red in
        shares.flatMap { green in shares.map { blue in RGB(red, green, blue) } }
    }

    @Test(
        "Every role stands out from its background by 4.5:1, whatever the brand's colour",
        arguments: [ColourProfile.extended, .basic])
    func contrast(profile: ColourProfile) {
        for accent in Self.accents {
            let theme = Theme(profile, accent: accent)
            for style in Style.allCases {
                #expect((theme.contrast(of: style) ?? 0) >= 4.5, "\(style) on \(accent)")
            }
        }
    }

    @Test(
        "The focus is seen on every kind of terminal, whatever the brand's colour",
        arguments: ColourProfile.allCases)
    func focus(profile: ColourProfile) {
        for accent in Self.accents {
            let theme = Theme(profile, accent: accent)
            for other in [Style.normal, .dim, .field, .selected] {
                #expect(theme[.focus] != theme[other])
            }
        }
    }

    @Test("Without colours there is no colour, and what matters has an attribute")
    func monochrome() {
        let theme = Theme(.monochrome)
        #expect(Style.allCases.allSatisfy { theme[$0].colours == nil })
        for style in [Style.focus, .error, .badge, .banner, .field, .key] {
            #expect(!theme[style].attributes.isEmpty)
        }
    }

    @Test("Black on white is 21:1 and a colour on itself 1:1")
    func formula() {
        #expect(abs(RGB(0, 0, 0).contrast(with: RGB(255, 255, 255)) - 21) < 0.001)
        #expect(RGB(9, 99, 200).contrast(with: RGB(9, 99, 200)) == 1)
    }

    @Test("Each role has its own letter in a style dump")
    func letters() {
        #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
    }
}
