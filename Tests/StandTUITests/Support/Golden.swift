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
        try expect(terminal.screen, in: file, at: location)
    }

    /// Holds the terminal's screen, as a kind of terminal shows it, against the golden one.
    static func expect(
        _ name: String, _ profile: TerminalProfile, _ terminal: FakeTerminal,
        at location: SourceLocation = #_sourceLocation
    ) throws {
        var terminal = terminal
        terminal.send(.draftTimer)
        let picture = profile.picture(of: terminal.surface(), accent: terminal.app.accent)
        let file = folder.appending(path: "\(name).\(profile.name).txt")
        try expect(picture, in: file, at: location)
    }

    private static func expect(
        _ screen: String, in file: URL, at location: SourceLocation
    ) throws {
        if isRenewing {
            try screen.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? "no golden file \(file)"
        #expect(screen == golden, sourceLocation: location)
    }
}
