import JourneyEngine
import TerminalKit

/// Where a supervisor begins: what can be looked at and checked on this terminal.
struct SupervisorScreen: SupervisorPage {
    static let name = ScreenName.supervisor
    var choices = Choices()

    init(_ context: Context) {}

    private struct Entry {
        let title: String
        let actions: [Action]
    }

    private static func entries(_ context: Context) -> [Entry] {
        let words = context.texts.supervisor
        let list = SupervisorRequest.journeys(JourneyScreenQuestion.blank(context))
        return [
            Entry(
                title: words.journal,
                actions: [.open(JournalScreen(context)), .supervise(list)]),
            Entry(title: words.verify, actions: [.open(VerifyScreen(context))]),
            Entry(title: words.access, actions: [.open(AccessScreen(context))]),
        ]
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let entries = Self.entries(context)
        return Choices.keys(
            \Self.choices, titles: entries.map(\.title), texts: context.texts.keys
        ) { _, index, _ in
            entries[index].actions
        } + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let room = areas.work.inset(columns: 2)
        surface.draw(context.texts.supervisor.heading, in: room.row(1), style: .heading)
        for (index, entry) in Self.entries(context).enumerated() {
            choices.draw(entry.title, at: index, into: &surface, rect: room.row(3 + 2 * index))
        }
    }
}

/// A page that only the supervisor's PIN opens: it goes when the curtain falls.
protocol SupervisorPage: Screen {}

extension SupervisorPage {
    static var takesGlobalKeys: Bool { false }

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func heading(_ context: Context) -> PageHeading? {
        PageHeading(title: context.texts.supervisor.title)
    }
}

/// What stands in the title line in the place of brand and visitor, and in the status line.
struct PageHeading: Hashable, Sendable {
    var title: String
    var centre = ""
    var right = ""
    /// In the place of the way to the centre, where the page has something to tell.
    var status: String?
}
