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
            Row(label: context.texts.keys.fullLabel($0.keys), meaning: $0.meaning)
        }
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        var keys = [
            LiveKey<Self>(
                .escape, .enter, .function(1), meaning: context.texts.keys.back, does: .close)
        ]
        let shown = Self.shownRows(context)
        keys += Ledger.keys(
            \Self.first, last: max(0, rows.count - shown), page: shown, texts: context.texts.keys)
        return keys
    }

    private struct Row: Hashable, Sendable, Codable {
        var label: String
        var meaning: String
    }

    private static func shownRows(_ context: Context) -> Int {
        // Without stages the page is a row higher.
        (context.journey == nil ? 9 : 8) + context.extraRows
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.help
        let work = areas.work.inset(columns: 1)
        surface.draw(words.keysHere, in: work.row(0), style: .heading)
        let list = work.rows(from: 1, count: Self.shownRows(context))
        let label = min(36, rows.map { TextWidth.of($0.label) }.max() ?? 0)
        for (index, row) in rows.dropFirst(first).prefix(list.height).enumerated() {
            let line = list.row(index)
            surface.draw(row.label, in: line.columns(from: 1, count: label), style: .key)
            surface.draw(row.meaning, in: line.columns(from: label + 3))
        }
        surface.drawMore(
            above: first > 0, below: first + list.height < rows.count,
            of: list.columns(from: 0, count: list.width - 1))
        let below = work.rows(from: list.height + 2)
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
