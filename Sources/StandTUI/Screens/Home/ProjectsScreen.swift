import JourneyEngine
import LocalStore
import TerminalKit

/// The configurations that this genius quoted lately.
struct ProjectsScreen: Screen {
    static let name = ScreenName.projects
    static let takesGlobalKeys = false
    /// The quotes above the first one shown; none can be chosen, so none is marked.
    var first = 0

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    private func quotes(_ context: Context) -> [QuoteOnRecord] {
        context.desk.session.map { context.records.recentQuotes(of: $0.genius, limit: 200) } ?? []
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let last = quotes(context).count - Self.shownRows
        var keys: [LiveKey<Self>] = []
        if last > 0 {
            let moves: [Key] = [.up, .down, .pageUp, .pageDown]
            keys.append(
                LiveKey(of: moves, meaning: context.texts.keys.move) { screen, key, _ in
                    let page = key == .pageUp || key == .pageDown ? Self.shownRows : 1
                    let step = key == .up || key == .pageUp ? -page : page
                    screen.first = min(max(0, screen.first + step), last)
                    return []
                })
        }
        return keys
            + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    private static let shownRows = 15

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.projects
        let quotes = quotes(context)
        surface.draw(words.heading(quotes.count), in: areas.work.row(0), style: .heading)
        if quotes.isEmpty {
            TextBlock(words.none).draw(into: &surface, rect: areas.work.rows(from: 2, count: 3))
            surface.cursor = Point(x: areas.work.x, y: areas.work.y)
            return
        }
        for (row, record) in quotes.dropFirst(first).prefix(Self.shownRows).enumerated() {
            let place = areas.work.row(2 + row).columns(from: 2)
            surface.draw(
                record.quote.issued.brussels.clock, in: place.columns(from: 0, count: 5))
            surface.draw(
                record.quote.modelName + " " + record.quote.trimName,
                in: place.columns(from: 7, count: 26))
            surface.draw(
                record.quote.price.payable.formatted(in: context.language),
                in: place.columns(from: 33, count: 14), align: .right)
            surface.draw(
                context.texts.home.sendOut(record.sendOut), in: place.columns(from: 49))
        }
        surface.cursor = Point(x: areas.work.x, y: areas.work.y)
    }
}
