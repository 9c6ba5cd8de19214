import JourneyEngine
import LocalStore
import TerminalKit

/// The configurations that this genius quoted lately.
struct ProjectsScreen: Screen {
    static let name = ScreenName.projects
    static let takesGlobalKeys = false
    var selected = 0

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    private func quotes(_ context: Context) -> [QuoteOnRecord] {
        context.desk.session.map { context.records.recentQuotes(of: $0.genius, limit: 200) } ?? []
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        ListView.keys(\Self.selected, count: quotes(context).count, texts: context.texts.keys)
            + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.projects
        let quotes = quotes(context)
        surface.draw(words.heading(quotes.count), in: areas.work.row(0), style: .heading)
        if quotes.isEmpty {
            TextBlock(words.none).draw(into: &surface, rect: areas.work.rows(from: 2, count: 3))
            surface.cursor = Point(x: areas.work.x, y: areas.work.y)
            return
        }
        ListView(count: quotes.count, selected: selected).draw(
            into: &surface, rect: areas.work.rows(from: 2), focused: true, name: "projects"
        ) { index, place, style, surface in
            let record = quotes[index]
            surface.draw(
                record.quote.issued.brussels.clock, in: place.columns(from: 0, count: 5),
                style: style)
            surface.draw(
                record.quote.modelName + " " + record.quote.trimName,
                in: place.columns(from: 7, count: 26), style: style)
            surface.draw(
                record.quote.price.payable.formatted(in: context.language),
                in: place.columns(from: 33, count: 14), style: style, align: .right)
            surface.draw(
                context.texts.home.sendOut(record.sendOut), in: place.columns(from: 49),
                style: style)
        }
    }
}
