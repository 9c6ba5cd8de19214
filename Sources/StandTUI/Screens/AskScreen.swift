import JourneyEngine
import TerminalKit

/// The one question: something real would be lost, named, and the person decides.
struct AskScreen: Screen {
    static let name = ScreenName.ask
    static let isBox = true
    static let takesGlobalKeys = false
    var words: String
    private var confirmed: Confirmed

    init(_ words: String, _ command: Command) {
        self.words = words
        confirmed = Confirmed(command: command)
    }

    init(_ context: Context) { self.init("", .signOut) }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        return [
            LiveKey(of: texts.yesKeys, meaning: texts.yes) { screen, _, _ in
                screen.confirmed.command.map { [.close, .perform($0)] } ?? [.close]
            },
            LiveKey(of: Key.letter("N") + [.escape], meaning: texts.no, does: .close),
        ]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        Box.draw(
            words, keys: hints(context), context, into: &surface, within: surface.bounds)
    }

    /// The command waits for an answer in this run only; a draft never asks by itself.
    private struct Confirmed: Hashable, Sendable, Codable {
        var command: Command?

        init(command: Command) { self.command = command }

        init(from decoder: any Decoder) {}

        func encode(to encoder: any Encoder) {}
    }
}
