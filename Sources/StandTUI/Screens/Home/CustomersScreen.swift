import JourneyEngine
import LocalStore
import TerminalKit

/// The customers whom this genius served lately.
struct CustomersScreen: Screen {
    static let name = ScreenName.customers
    static let takesGlobalKeys = false
    var selected = 0

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    private func customers(_ context: Context) -> [KnownCustomer] {
        context.desk.session.map { context.records.recentCustomers(of: $0.genius, limit: 200) }
            ?? []
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let count = customers(context).count
        let words = context.texts.customers
        var keys: [LiveKey<Self>] = []
        if count > 0 {
            // Without an offer that waits for its customer, Enter says what to do.
            let mayLink = context.journey?.quotes.isEmpty == true
            keys.append(
                LiveKey(.enter, meaning: words.link, footer: mayLink ? .whole : .absent) { screen, _, context in
                    guard mayLink else { return [.say(Notice(words.beginFirst, .warning))] }
                    let chosen = screen.customers(context)[min(screen.selected, count - 1)]
                    return [.perform(.linkCustomer(chosen.card.id))]
                })
        }
        keys += ListView.keys(\Self.selected, count: count, texts: context.texts.keys)
        return keys + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.close, .goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.customers
        let customers = customers(context)
        surface.draw(words.heading(customers.count), in: areas.work.row(0), style: .heading)
        if customers.isEmpty {
            TextBlock(words.none).draw(into: &surface, rect: areas.work.rows(from: 2, count: 3))
            surface.cursor = Point(x: areas.work.x, y: areas.work.y)
            return
        }
        ListView(count: customers.count, selected: selected).draw(
            into: &surface, rect: areas.work.rows(from: 2), focused: true, name: "customers"
        ) { index, place, style, surface in
            let known = customers[index]
            surface.draw(
                "(\(known.card.initials))", in: place.columns(from: 0, count: 5), style: style)
            surface.draw(
                known.card.person?.abbreviated ?? known.card.company?.abbreviated ?? "",
                in: place.columns(from: 6, count: 20), style: style)
            surface.draw(
                context.texts.side.kind(known.card.kind), in: place.columns(from: 27, count: 14),
                style: style)
            surface.draw(
                known.lastMet.brussels.clock, in: place.columns(from: 42, count: 6), style: style)
            let state = context.records.quotes(of: known.card.id).last?.sendOut
            surface.draw(
                context.texts.home.sendOut(state), in: place.columns(from: 49), style: style)
        }
    }
}
