import TerminalKit

/// The reference data that is in use, and the newest that the centre has.
struct ReferenceScreen: Screen {
    static let name = ScreenName.reference

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        var keys: [LiveKey<Self>] = []
        if CentreFacts(context).hasLicence {
            keys.append(
                LiveKey(
                    .enter, meaning: context.texts.reference.refresh,
                    does: .errand(.refreshReference)))
        }
        return keys + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.reference
        let row = CentrePage(heading: words.heading, facts: CentreFacts(context).reference)
            .draw(into: &surface, areas.work)
        let text = context.errand == nil ? words.explanation : context.texts.queue.underWay
        TextBlock(text).draw(
            into: &surface, rect: areas.work.rows(from: row + 1, count: 3).inset(columns: 2))
    }
}
