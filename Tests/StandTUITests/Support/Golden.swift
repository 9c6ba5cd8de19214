import FoundationEssentials
import JourneyEngine
import Testing

@testable import StandTUI

/// Golden screens: `fixtures/screens/<screen>.<language>.txt`, renewed with `STAND_RENEW=1`.
enum Golden {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "fixtures/screens")

    private static let isRenewing = ProcessInfo.processInfo.environment["STAND_RENEW"] == "1"

    /// Holds the terminal's screen at 120×40 against the golden one of that name and size.
    static func expectLarge(
        _ name: String, _ language: Language, _ terminal: FakeTerminal,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        try expect(name + ".120x40", language, terminal.sized(120, 40), at: location)
    }

    /// Holds the terminal's screen against the golden one of that name.
    static func expect(
        _ name: String, _ language: Language, _ terminal: FakeTerminal,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder.appending(path: "\(name).\(language.rawValue).txt")
        var terminal = terminal
        terminal.send(.draftTimer)
        let screen = terminal.screen
        if isRenewing {
            try screen.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? "no golden file \(file)"
        #expect(screen == golden, sourceLocation: location)
    }
}
