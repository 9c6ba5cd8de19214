import TerminalKit

/// Sets the ticket scanner up: a code whose text is known tells what the scanner adds to it and
/// in which layout its keys arrive.
struct ScannerScreen: Screen {
    static let name = ScreenName.scanner
    /// The text of the code on the set-up card.
    static let known = "STAND-SCANNER-0123456789-AZERTY-QWERTZ"
    /// What came of the last scan.
    var outcome = Outcome.nothing

    /// What a scan came to.
    enum Outcome: Hashable, Sendable, Codable {
        case nothing, learned
        /// Another code, or one that can't be read.
        case other
    }

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        var keys = [LiveKey<Self>(.escape, meaning: context.texts.keys.back, does: .close)]
        if context.scanner != nil {
            keys.insert(
                LiveKey(
                    .delete, meaning: context.texts.scanner.forget, does: .setScanner(nil)),
                at: 0)
        }
        return keys
    }

    /// Learns from a scan; it is learned once it is on disk.
    mutating func take(_ scan: Scan) -> [Action] {
        guard let profile = ScannerProfile(learningFrom: scan, of: Self.known) else {
            outcome = .other
            return []
        }
        return [.setScanner(profile)]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.scanner
        let room = areas.work.inset(columns: 2)
        surface.draw(words.heading, in: room.row(1), style: .heading)
        TextBlock(words.hint).draw(into: &surface, rect: room.rows(from: 3, count: 3))
        surface.draw(Self.known, in: room.row(7), style: .key)
        surface.cursor = Point(x: room.x, y: room.row(9).y)
        let state = room.rows(from: 9)
        switch outcome {
        case .learned: surface.draw(words.learned, in: state.row(0), style: .good)
        case .other: surface.draw(words.other, in: state.row(0), style: .error)
        case .nothing:
            surface.draw(
                context.scanner == nil ? words.none : words.known, in: state.row(0), style: .dim)
        }
        guard let scanner = context.scanner else { return }
        let facts = [
            (words.layout, words.layouts[scanner.layout] ?? ""),
            (words.added, Self.shown(scanner.prefix) + " · " + Self.shown(scanner.suffix)),
            (words.ending, words.endings[scanner.ending] ?? ""),
            (words.pause, "\(scanner.pauseMilliseconds) ms"),
        ]
        for (index, fact) in facts.enumerated() {
            surface.draw(fact.0, in: state.row(2 + index), style: .dim)
            surface.draw(fact.1, in: state.row(2 + index).columns(from: 16))
        }
    }

    private static func shown(_ text: String) -> String {
        text.isEmpty ? "–" : SafeText.visible(text)
    }
}
