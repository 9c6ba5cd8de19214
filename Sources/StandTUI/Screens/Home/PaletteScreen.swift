import JourneyEngine
import TerminalKit

/// The command palette: everything that can be done now, found by typing.
struct PaletteScreen: Screen {
    static let name = ScreenName.palette
    static let isBox = true
    static let takesGlobalKeys = false
    var filter = TextField(maximumLength: 40)
    var selected = 0
    private var all = Offers()

    /// Something that can be done, with the keys that do it.
    struct Offer: Hashable, Sendable {
        let title: String
        let label: String
        let events: [InputEvent]

        init(_ title: String, _ label: String, _ events: [InputEvent]) {
            self.title = title.prefix(1).uppercased() + title.dropFirst()
            self.label = label
            self.events = events
        }
    }

    init(_ context: Context) {}

    init(_ offers: [Offer]) { all.list = offers }

    var offers: [Offer] { TypeAhead.best(all.list, filter.text) { [$0.title] } }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let offers = offers
        var keys: [LiveKey<Self>] = []
        if !offers.isEmpty {
            keys.append(
                LiveKey(.enter, meaning: context.texts.palette.doIt) { screen, _, _ in
                    [.close, .input(offers[min(screen.selected, offers.count - 1)].events)]
                })
        }
        keys += ListView.keys(\Self.selected, count: offers.count, texts: context.texts.keys)
        return keys + [
            LiveKey(.escape, .control("p"), meaning: context.texts.keys.back, does: .close)
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        if filter.handle(event) == .changed { selected = 0 }
        return []
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        point(at: index, \.selected, context)
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.palette
        let offers = offers
        let height = min(all.list.count, surface.size.height - 13) + 6
        let inner = Box.open(width: 66, height: height, into: &surface, within: surface.bounds)
        ListView(count: offers.count, selected: selected).draw(
            into: &surface, rect: inner.rows(from: 3), focused: true, name: "offers"
        ) { index, place, style, surface in
            let parts = place.split(right: 16)
            surface.draw(offers[index].title, in: parts.rest, style: style)
            surface.draw(
                offers[index].label, in: parts.right.columns(from: 0, count: parts.right.width - 1),
                style: style == .normal ? .key : style, align: .right)
        }
        if offers.isEmpty { surface.draw(words.none, in: inner.row(3), style: .warning) }
        surface.draw(words.heading, in: inner.row(0), style: .heading)
        filter.draw(into: &surface, rect: inner.row(1), focused: true)
    }

    /// What can be done now is not kept in a draft: it would be another time's.
    private struct Offers: Hashable, Sendable, Codable {
        var list: [Offer] = []

        init() {}

        init(from decoder: any Decoder) {}

        func encode(to encoder: any Encoder) {}
    }
}
