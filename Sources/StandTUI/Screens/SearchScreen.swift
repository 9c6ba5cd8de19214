import JourneyEngine
import TerminalKit

/// Stage 2 begins with a search.
struct SearchScreen: Screen {
    static let name = ScreenName.customerSearch
    var text = TextField(maximumLength: 80)

    init(_ context: Context) {}

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        [LiveKey(.escape, meaning: context.texts.keys.back, does: .go(.languageAndCountry))]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = text.handle(event)
        return []
    }

    func hasSide(_ context: Context) -> Bool { true }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        text.draw(into: &surface, rect: areas.work.row(0), focused: true)
    }
}
