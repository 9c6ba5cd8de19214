import JourneyEngine
import TerminalKit

/// The one question: something real would be lost, named, and the person decides.
struct AskScreen: Screen {
    static let name = ScreenName.ask
    static let isBox = true
    static let takesGlobalKeys = false
    var words: String
    private var answers: Answers

    /// - Parameters:
    ///   - yes: the steps that a yes carries out.
    ///   - no: those that a no does; Esc never does anything.
    init(_ words: String, yes: [Command], no: [Command] = []) {
        self.words = words
        answers = Answers(yes: yes, no: no)
    }

    init(_ words: String, _ command: Command) { self.init(words, yes: [command]) }

    init(_ context: Context) { self.init("", yes: []) }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        let yes = LiveKey<Self>(
            of: texts.yesKeys, meaning: texts.yes, does: .close, .performAll(answers.yes))
        let no = LiveKey<Self>(
            of: Key.letter("N") + (answers.no.isEmpty ? [.escape] : []), meaning: texts.no,
            does: .close, .performAll(answers.no))
        let answer = "\(texts.label(yes.hint.keys)) \(texts.yes)   N \(texts.no)"
        // Enter decides nothing, and says what does.
        let enter = LiveKey<Self>(
            .enter, meaning: answer, footer: .absent, does: .say(Notice(answer, .warning)))
        let leave = LiveKey<Self>(.escape, meaning: texts.back, does: .close)
        return [yes, no] + (answers.no.isEmpty ? [] : [leave]) + [enter]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        Box.draw(
            words, keys: hints(context), context, into: &surface, within: surface.bounds)
    }

    /// The steps wait for an answer in this run only; a draft never asks by itself.
    private struct Answers: Hashable, Sendable, Codable {
        var yes: [Command] = []
        var no: [Command] = []

        init(yes: [Command], no: [Command]) {
            self.yes = yes
            self.no = no
        }

        init(from decoder: any Decoder) {}

        func encode(to encoder: any Encoder) {}
    }
}
