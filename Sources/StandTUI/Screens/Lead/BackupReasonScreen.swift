import JourneyEngine
import TerminalKit

/// Why a lead is taken instead of an offer: one key, recorded.
struct BackupReasonScreen: Screen {
    static let name = ScreenName.backupReason
    var choices = Choices()

    /// The reasons in the order of how often they are given.
    private static let reasons: [LeadReason] = [.noTime, .toolDown, .kmi]

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.desk.openLead == nil && context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.lead
        return Choices.keys(
            \Self.choices, titles: Self.reasons.map { words.reasons[$0] ?? "" },
            texts: context.texts.keys
        ) { _, index, context in
            HomeScreen.beginLead(Self.reasons[index], context)
        } + [LiveKey(.escape, meaning: context.texts.keys.back, does: .back(.home))]
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.lead
        let room = areas.work.inset(columns: 2)
        surface.draw(words.why, in: room.row(2), style: .heading)
        for (index, reason) in Self.reasons.enumerated() {
            let place = room.rows(from: 5 + index * 3, count: 2)
            choices.draw(words.reasons[reason] ?? "", at: index, into: &surface, rect: place)
            surface.draw(
                words.reasonDetails[reason] ?? "", in: place.row(1).columns(from: 5), style: .dim)
        }
    }
}
