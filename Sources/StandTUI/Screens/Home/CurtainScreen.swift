import JourneyEngine
import TerminalKit

/// The privacy curtain: nothing of the visitor is on the screen until the genius is back.
///
/// The app hangs it in front of all its pages, which stay as they are behind it.
struct CurtainScreen: Screen {
    static let name = ScreenName.curtain
    static let takesGlobalKeys = false
    private var code = TextField(maximumLength: 20)
    private var isWrong = false

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.isSignedIn }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.curtain
        return [
            LiveKey(.enter, meaning: words.lift) { screen, _, context in
                if screen.isKnown(context) { return [.liftCurtain] }
                screen.isWrong = true
                screen.code.set("")
                return []
            },
            LiveKey(.function(2), meaning: words.somebodyElse, does: .perform(.signOut)),
        ]
    }

    /// The last right character lifts it.
    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        if code.handle(event) == .changed { isWrong = false }
        return isKnown(context) ? [.liftCurtain] : []
    }

    /// Whether the five characters of the id stand there, or the whole id, as at the sign-in.
    private func isKnown(_ context: Context) -> Bool {
        guard let genius = context.desk.session?.genius else { return false }
        return [code.text, "TA" + code.text].contains {
            (try? GeniusID.check($0))?.value == genius
        }
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.curtain
        let room = areas.work.inset(columns: 2)
        surface.draw(words.heading, in: room.row(2), style: .heading)
        TextBlock(words.explanation).draw(into: &surface, rect: room.rows(from: 4, count: 3))
        let label = surface.draw(words.label, in: room.row(8)) + 2
        let field = room.row(8).columns(from: label)
        let prefix = surface.draw("INETPSA\\TA", in: field, style: .dim)
        code.draw(
            into: &surface, rect: field.columns(from: prefix, count: 10), focused: true,
            hidden: true)
        let below = room.rows(from: 9, count: 2).columns(from: label)
        if isWrong {
            TextBlock("! " + words.wrong).draw(into: &surface, rect: below, style: .error)
        }
        TextBlock(words.hint).draw(into: &surface, rect: room.rows(from: 12, count: 3), style: .dim)
    }
}

extension CurtainScreen {
    /// A draft keeps the pages behind it; what was typed to lift it goes nowhere.
    init(from decoder: any Decoder) {}

    func encode(to encoder: any Encoder) {}
}
