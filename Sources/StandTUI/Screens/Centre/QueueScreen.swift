import TerminalKit

/// What waits for the centre, journey by journey, and what keeps it, in words.
struct QueueScreen: Screen {
    static let name = ScreenName.queue
    var selected = 0

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.queue
        var keys: [LiveKey<Self>] = []
        if CentreFacts(context).hasLicence {
            keys.append(LiveKey(.enter, meaning: words.send, does: .errand(.send)))
        }
        keys += ListView.keys(
            \Self.selected, count: CentreFacts(context).journeys.count, texts: context.texts.keys)
        return keys + [
            LiveKey(of: Key.letter("L"), meaning: words.licence) { _, _, context in
                [.close, .open(LicenceScreen(context))]
            },
            LiveKey(of: Key.letter("D"), meaning: words.reference) { _, _, context in
                [.close, .open(ReferenceScreen(context))]
            },
            LiveKey(.escape, meaning: context.texts.keys.back, does: .close),
        ]
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        selected = index
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.queue
        let facts = CentreFacts(context)
        let row = CentrePage(heading: words.heading, facts: facts.queue)
            .draw(into: &surface, areas.work)
        let reason = facts.reason
        let text = context.errand == nil ? reason.text : words.underWay
        let room = areas.work.inset(columns: 2)
        let taken = TextBlock(text).draw(
            into: &surface, rect: room.rows(from: row + 1, count: 3),
            style: reason.isGood || context.errand != nil ? .normal : .warning)
        drawJourneys(context, into: &surface, room.rows(from: row + 2 + taken))
    }

    private func drawJourneys(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let journeys = CentreFacts(context).journeys
        guard !journeys.isEmpty, rect.height > 1 else { return }
        surface.draw(context.texts.queue.journeys, in: rect.row(0), style: .heading)
        let list = ListView(count: journeys.count, selected: min(selected, journeys.count - 1))
        list.draw(
            into: &surface, rect: rect.rows(from: 1), focused: journeys.count > 1, name: "journeys"
        ) { index, place, style, surface in
            var left = 0
            for (text, width) in zip(journeys[index], [12, 7, 9, 10, place.width]) {
                surface.draw(
                    text, in: place.columns(from: left, count: min(width, place.width - left)),
                    style: style)
                left += width
            }
        }
    }
}
