import JourneyEngine
import LocalStore
import TerminalKit

/// Every visit of the terminal, the last touched first, found by typing.
///
/// Only the rows about the highlighted one are at hand; the others are asked for when the
/// highlight comes near.
struct JournalScreen: SupervisorPage {
    static let name = ScreenName.journal
    var filter = TextField(maximumLength: 60)
    var selected = 0

    init(_ context: Context) {}

    /// How many rows at either end of what is at hand are left when more is asked for.
    private static let margin = 30

    func question(_ context: Context) -> JourneyQuestion {
        var question = JourneyScreenQuestion.blank(context)
        question.filter = filter.text
        if !filter.isEmpty {
            let known = context.records.search(CustomerQuery(text: filter.text), limit: 200)
            question.customers = Set(known.map(\.id))
        }
        question.offset = max(0, selected - JourneyQuestion.rows / 2)
        return question
    }

    private func count(_ context: Context) -> Int { context.supervision.journeys?.found ?? 0 }

    private func chosen(_ context: Context) -> JourneySummary? {
        context.supervision.journeys?.row(min(selected, count(context) - 1))
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.supervisor
        var keys: [LiveKey<Self>] = []
        if let journey = chosen(context) {
            keys.append(
                LiveKey(
                    .enter, meaning: words.replay,
                    does: .supervise(.open(journey.journey, isMasked: true))))
            if let customer = journey.customer, context.records.customer(customer) != nil {
                keys.append(
                    LiveKey(.function(8), meaning: words.forget) { _, _, context in
                        [.open(ForgetScreen(customer, context))]
                    })
            }
        }
        keys += moves(context)
        let leave =
            filter.isEmpty
            ? LiveKey<Self>(.escape, meaning: context.texts.keys.back, does: .close)
            : LiveKey<Self>(.escape, meaning: words.clear) { screen, _, context in
                screen.filter.set("")
                screen.selected = 0
                return [.supervise(.journeys(screen.question(context)))]
            }
        return keys + [leave]
    }

    private func moves(_ context: Context) -> [LiveKey<Self>] {
        let count = count(context)
        guard count > 1 else { return [] }
        let moves: [Key] = [.up, .down, .pageUp, .pageDown, .home, .end]
        return [
            LiveKey(of: moves, meaning: context.texts.keys.move, footer: .brief) {
                screen, key, context in
                var list = ListView(count: count, selected: screen.selected)
                _ = list.handle(key)
                screen.selected = list.selected
                return screen.fetching(context)
            }
        ]
    }

    /// Asks for the rows about the highlight where they are not at hand.
    private func fetching(_ context: Context) -> [Action] {
        guard let page = context.supervision.journeys else { return [] }
        let near = [max(0, selected - Self.margin), min(page.found - 1, selected + Self.margin)]
        return near.allSatisfy(page.holds) ? [] : [.supervise(.journeys(question(context)))]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard filter.handle(event) == .changed else { return [] }
        selected = 0
        return [.supervise(.journeys(question(context)))]
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        point(at: index, \.selected, context)
    }

    var typing: TextField? { filter }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.supervisor
        let work = areas.work.inset(columns: 1)
        let count = count(context)
        let label = TextWidth.of(words.filter) + 2
        surface.draw(words.filter, in: work.row(0))
        drawCount(context, into: &surface, work.row(2))
        if filter.isEmpty {
            surface.draw(words.filterBy, in: work.row(1).columns(from: label), style: .dim)
        }
        if let page = context.supervision.journeys, count == 0, page.looked == page.total {
            surface.draw(words.nothing, in: work.row(4), style: .dim)
        }
        ListView(count: count, selected: selected).draw(
            into: &surface, rect: work.rows(from: 3), focused: false, name: "journeys"
        ) { index, place, style, surface in
            draw(context.supervision.journeys?.row(index), context, into: &surface, place, style)
        }
        filter.draw(
            into: &surface, rect: work.row(0).columns(from: label, count: 40), focused: true)
    }

    private func drawCount(_ context: Context, into surface: inout Surface, _ row: Rect) {
        guard let page = context.supervision.journeys else { return }
        let words = context.texts.supervisor
        let isLooking = page.looked < page.total
        let said = words.journeys(page.found)
        surface.draw(
            isLooking ? said + "  " + words.looked(page.looked, page.total) : said, in: row,
            style: .heading)
    }

    private func draw(
        _ journey: JourneySummary?, _ context: Context, into surface: inout Surface,
        _ place: Rect, _ style: Style
    ) {
        guard let journey else {
            surface.draw("…", in: place, style: style)
            return
        }
        let words = JourneyWords(context.language)
        let name = journey.customer.flatMap(context.records.customer)?.masked ?? "···"
        let refused = journey.refused > 0 ? "!\(journey.refused)" : ""
        let columns: [(String, Int)] = [
            (words.began(journey), 12), (journey.genius.short, 8),
            (journey.brand?.name ?? "", 12), (words.offer(journey), 6), (name, 15),
            (refused, 4), (words.outcome(journey), .max),
        ]
        var left = 0
        for (text, width) in columns where left < place.width {
            let room = min(width == .max ? place.width : width - 1, place.width - left)
            surface.draw(text, in: place.columns(from: left, count: room), style: style)
            left += width == .max ? room : width
        }
    }
}

/// The question of a list that nothing was typed in.
enum JourneyScreenQuestion {
    static func blank(_ context: Context) -> JourneyQuestion {
        var question = JourneyQuestion()
        question.language = context.language
        return question
    }
}
