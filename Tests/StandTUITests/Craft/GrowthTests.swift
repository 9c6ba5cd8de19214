import JourneyEngine
import TerminalKit
import Testing

@testable import StandTUI

@Suite("Growth to 120×40, and the notice where there is too little room")
struct GrowthTests {
    @Test(
        "twelve pages at 120×40",
        arguments: [
            ("home", Situation.homeServed), ("results", .results), ("create", .create),
            ("consents", .consents), ("models", .models), ("trim-and-engine", .engineAgain),
            ("options", .options), ("recap", .recap), ("point-of-sale", .pointOfSale),
            ("basket", .basket), ("quote-preview", .quotePreview), ("send-out", .sendOut),
        ], Language.allCases)
    func large(page: (name: String, situation: Situation), language: Language) throws {
        try Golden.expectLarge(page.name, language, page.situation.terminal(language))
    }

    @Test("too small a window says how large it must be", arguments: Language.allCases)
    func tooSmall(language: Language) throws {
        let terminal = FakeTerminal.creating(language).sized(60, 12)
        try Golden.expect("too-small", language, terminal)
        #expect(!terminal.screen.contains("leblanc"))
        #expect(terminal.sized(80, 24).screen.contains("eblanc"))
    }

    @Test("the card itemises what was chosen where there is room, and adds it up where not")
    func itemised() {
        let terminal = FakeTerminal.atRecap()
        #expect(terminal.screen.contains("Options"))
        let large = terminal.sized(120, 40).screen
        #expect(large.contains("Bright Blue"))
        #expect(large.contains("+€650.00"))
    }

    @Test("lists use the height: more rows, the same ends", arguments: [24, 30, 40, 60])
    func heights(height: Int) {
        let terminal = FakeTerminal.atPreview().sized(100, height)
        let lower = FakeTerminal.atPreview().sized(100, height - 4)
        // The lowest is too low for less, the highest shows the whole paper.
        #expect([24, 60].contains(height) || Self.filled(terminal) > Self.filled(lower))
        var scrolled = terminal
        scrolled.press(.end)
        let end = scrolled.screen
        scrolled.press(.up)
        #expect(height >= 60 || scrolled.screen != end, "a key that is named does something")
    }

    /// How many rows inside the frame hold something.
    private static func filled(_ terminal: FakeTerminal) -> Int {
        terminal.screen.split(separator: "\n").count { line in
            line.contains { $0.isLetter || $0.isNumber }
        }
    }

    @Test("text without a card beside it stays within a measure, in the middle")
    func measure() {
        let surface = FakeTerminal.created().sized(160, 40).surface()
        for y in 3..<20 {
            let line = surface.line(y)
            #expect(line.dropFirst().prefix(30).allSatisfy { $0 == " " }, "\(line)")
        }
    }
}
