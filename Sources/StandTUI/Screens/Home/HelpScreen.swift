import JourneyEngine
import TerminalKit

/// Every live key of the page below, whom to call, and how to change the language.
struct HelpScreen: Screen {
    static let name = ScreenName.help
    static let takesGlobalKeys = false
    private var rows: [Row] = []
    private var first = 0

    init(_ context: Context) {}

    init(_ context: Context, about screen: any Screen, everywhere: [KeyHint]) {
        rows = (screen.hints(context) + everywhere).map {
            Row(label: context.texts.keys.label($0.keys), meaning: $0.meaning)
        }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        var keys = [
            LiveKey<Self>(
                .escape, .enter, .function(1), meaning: context.texts.keys.back, does: .close)
        ]
        if rows.count > Self.shownRows {
            let last = rows.count - Self.shownRows
            keys.append(
                LiveKey(.up, .down, meaning: context.texts.keys.move) { screen, key, _ in
                    screen.first = min(max(0, screen.first + (key == .up ? -1 : 1)), last)
                    return []
                })
        }
        return keys
    }

    private struct Row: Hashable, Sendable, Codable {
        var label: String
        var meaning: String
    }

    private static let shownRows = 8

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.help
        let work = areas.work.inset(columns: 1)
        surface.draw(words.keysHere, in: work.row(0), style: .heading)
        for (index, row) in rows.dropFirst(first).prefix(Self.shownRows).enumerated() {
            let line = work.row(1 + index)
            surface.draw(row.label, in: line.columns(from: 1, count: 20), style: .key)
            surface.draw(row.meaning, in: line.columns(from: 22))
        }
        let below = work.rows(from: 10)
        TextBlock(words.typing).draw(
            into: &surface, rect: below.rows(from: 0, count: 2), style: .dim)
        surface.draw(words.support, in: below.row(2), style: .heading)
        let show = context.catalogue.show
        surface.draw(
            show.supportPhone.isEmpty
                ? words.askSupervisor : show.supportPhone + "   " + show.supportEmail,
            in: below.row(3).columns(from: 1))
        surface.draw(words.otherLanguage, in: below.row(4), style: .heading)
        TextBlock(words.howToChangeLanguage).draw(
            into: &surface, rect: below.rows(from: 5, count: 2).columns(from: 1))
        surface.cursor = Point(x: work.x, y: work.y)
    }
}
