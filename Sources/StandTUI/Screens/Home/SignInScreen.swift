import JourneyEngine
import TerminalKit

/// The first page of a run: who is at the terminal.
struct SignInScreen: Screen {
    static let name = ScreenName.signIn
    var id = TextField(maximumLength: 40)
    /// What was wrong with the id, until it is being repaired.
    var problem: Rejection?

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { !context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.signIn
        return [
            LiveKey(.enter, meaning: words.signIn) { screen, _, _ in screen.signIn() },
            LiveKey(.function(2), meaning: words.otherLanguage) { _, _, context in
                [.speak(context.language.next)]
            },
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        if id.handle(event) == .changed { problem = nil }
        return []
    }

    var typing: TextField? { id }

    var entered: AnyHashable? { id.text }

    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        problem = rejection
        return true
    }

    /// The form is checked here too, so that a slip is answered before the store is open.
    private mutating func signIn() -> [Action] {
        do {
            _ = try GeniusID.check(id.text)
        } catch {
            problem = error
            return []
        }
        return [.perform(.signIn(id: id.text))]
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.signIn
        let room = areas.work.inset(columns: 2)
        surface.draw(words.heading, in: room.row(2), style: .heading)
        TextBlock(words.explanation).draw(into: &surface, rect: room.rows(from: 4, count: 2))
        let label = TextWidth.of(words.label) + 2
        surface.draw(words.label, in: room.row(7))
        let prefixed = room.row(7).split(left: label).rest
        let prefix = id.text.uppercased().hasPrefix("INETPSA") ? "" : "INETPSA\\"
        let taken = surface.draw(prefix, in: prefixed, style: .dim)
        id.draw(
            into: &surface, rect: prefixed.columns(from: taken, count: 20), focused: true)
        if let problem {
            let place = room.rows(from: 8, count: 2).columns(from: label)
            TextBlock("! " + sentence(for: problem, in: context.language))
                .draw(into: &surface, rect: place, style: .error)
        }
        TextBlock(words.hint).draw(into: &surface, rect: room.rows(from: 11, count: 3), style: .dim)
    }
}

extension Language {
    /// The next one in the order of the cases, around.
    var next: Language {
        let all = Language.allCases
        let here = all.firstIndex(of: self) ?? 0
        return all[(here + 1) % all.count]
    }
}
