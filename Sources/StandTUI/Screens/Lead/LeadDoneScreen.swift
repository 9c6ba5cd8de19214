import JourneyEngine
import LocalStore
import TerminalKit

/// Thank you, and on to the next one (R-209).
struct LeadDoneScreen: Screen {
    static let name = ScreenName.leadDone
    var choices = Choices()

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.desk.lead?.stage == .done }

    private enum Way {
        case newRequest, fullOffer, home
    }

    private func ways(_ context: Context) -> [(way: Way, title: String, command: Command)] {
        guard let lead = context.desk.lead else { return [] }
        let words = context.texts.lead
        let offer: [(Way, String, Command)] =
            lead.brand.makesQuotes ? [(.fullOffer, words.fullOffer, .promoteLead(lead.id))] : []
        return [(.newRequest, words.newRequest, .newLead)] + offer
            + [(.home, words.home, .disconnectCustomer)]
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let ways = ways(context)
        return Choices.keys(
            \Self.choices, titles: ways.map(\.title), texts: context.texts.keys
        ) { _, index, _ in
            [.perform(ways[index].command)]
        } + [
            LiveKey(
                .escape, meaning: context.texts.lead.home, does: .perform(.disconnectCustomer))
        ]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let lead = context.desk.lead else { return }
        let words = context.texts.lead
        let room = areas.work.inset(columns: 2)
        surface.draw(words.thanks, in: room.row(2), style: .good)
        if let facts = context.records.lead(lead.id)?.facts {
            let time = Self.time(from: facts.began, to: facts.confirmed)
            surface.draw(words.recorded(time), in: room.row(3), style: .dim)
        }
        for (index, way) in ways(context).enumerated() {
            choices.draw(way.title, at: index, into: &surface, rect: room.row(6 + index * 2))
        }
        let today = context.now.brussels.date
        let count = context.records.leadCount(of: lead.genius, on: today)
        surface.draw(words.today(count), in: room.row(14), style: .dim)
    }

    /// Minutes and seconds, as on a clock.
    static func time(from start: Timestamp, to end: Timestamp) -> String {
        let seconds = max(0, (end.milliseconds - start.milliseconds) / 1000)
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
