import TerminalKit

/// What waits for the centre, and what keeps it, in words.
struct QueueScreen: Screen {
    static let name = ScreenName.queue

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.queue
        var keys: [LiveKey<Self>] = []
        if CentreFacts(context).hasLicence {
            keys.append(LiveKey(.enter, meaning: words.send, does: .errand(.send)))
        }
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

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.queue
        let facts = CentreFacts(context)
        let row = CentrePage(heading: words.heading, facts: facts.queue)
            .draw(into: &surface, areas.work)
        let reason = facts.reason
        let text = context.errand == nil ? reason.text : words.underWay
        TextBlock(text).draw(
            into: &surface, rect: areas.work.rows(from: row + 1, count: 3).inset(columns: 2),
            style: reason.isGood || context.errand != nil ? .normal : .warning)
    }
}
