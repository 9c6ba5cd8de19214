import JourneyEngine
import LocalStore
import TerminalKit

/// The configurations that this genius quoted lately; once something is typed, all that the
/// terminal quoted.
struct ProjectsScreen: HomeSearchScreen {
    static let name = ScreenName.projects
    static let scope = HomeSearch.Scope.configurations
    var search: HomeSearch

    init(_ search: HomeSearch) { self.search = search }

    private func quotes(_ context: Context) -> [QuoteOnRecord] {
        guard search.field.isEmpty else {
            return context.records.findQuotes(search.text)
        }
        return context.desk.session.map { context.records.recentQuotes(of: $0.genius, limit: 200) }
            ?? []
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let quotes = quotes(context)
        var keys: [LiveKey<Self>] = []
        if !quotes.isEmpty {
            let quote = quotes[min(search.selected, quotes.count - 1)].quote.id
            keys.append(
                LiveKey(.enter, meaning: context.texts.home.sendOutsShort) { _, _, context in
                    [.show(SendOutScreen.at(quote, context))]
                })
        }
        return keys + searchKeys(count: quotes.count, context)
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let quotes = quotes(context)
        let words = context.texts.projects
        let found = context.texts.homeSearch
        let isBlank = search.field.isEmpty
        search.draw(
            Self.scope, count: quotes.count,
            heading: isBlank ? words.heading(quotes.count) : found.configurations(quotes.count),
            none: isBlank ? words.none : found.none, context, into: &surface, areas.work
        ) { index, place, style, surface in
            let record = quotes[index]
            surface.draw(
                record.quote.issued.brussels.clock, in: place.columns(from: 0, count: 5),
                style: style)
            surface.draw(
                String(record.quote.number.suffix(4)), in: place.columns(from: 6, count: 4),
                style: style)
            surface.draw(
                record.quote.modelName + " " + record.quote.trimName,
                in: place.columns(from: 11, count: 22), style: style)
            surface.draw(
                record.quote.price.payable.formatted(in: context.language),
                in: place.columns(from: 33, count: 14), style: style, align: .right)
            surface.draw(
                context.texts.sale.sendOut.state(of: record), in: place.columns(from: 49),
                style: style)
        }
    }
}
