import JourneyEngine
import LocalStore
import TerminalKit

/// The supervisor's PIN, or, where none is set, a new one typed twice: to leave the kiosk, or to
/// open the supervisor's pages.
struct PinScreen: Screen {
    static let name = ScreenName.pin
    static let isBox = true
    static let takesGlobalKeys = false
    private var pin = TextField(maximumLength: SupervisorPin.lengths.upperBound)
    private var again = TextField(maximumLength: SupervisorPin.lengths.upperBound)
    private var isOnSecond = false
    private var problem: Problem?
    private(set) var purpose = Purpose.leave

    /// What the PIN is asked for.
    enum Purpose: Hashable, Sendable {
        case leave, supervise
    }

    /// What is wrong with what was typed last.
    enum Problem: Hashable, Sendable {
        case wrong(waitSeconds: Int64)
        case length, different
        case trouble(StoreTrouble)
    }

    init(_ context: Context) {}

    init(_ purpose: Purpose) { self.purpose = purpose }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let keys = context.texts.keys
        var live = [
            LiveKey<Self>(.enter, meaning: meaning(context)) { screen, _, context in
                screen.handIn(context)
            }
        ]
        if !context.hasPin {
            live.append(
                LiveKey(.tab, .backTab, .up, .down, meaning: keys.field) { screen, _, _ in
                    screen.isOnSecond.toggle()
                    return []
                })
        }
        return live + [LiveKey(.escape, meaning: keys.back, does: .close)]
    }

    private func meaning(_ context: Context) -> String {
        purpose == .leave ? context.texts.pin.leave : context.texts.supervisor.open
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        let outcome = isOnSecond ? again.handle(event) : pin.handle(event)
        if outcome == .changed { problem = nil }
        return []
    }

    private mutating func handIn(_ context: Context) -> [Action] {
        if context.hasPin { return pin.isEmpty ? [] : [.checkPin(pin.text)] }
        guard SupervisorPin.lengths.contains(pin.text.count) else {
            problem = .length
            isOnSecond = false
            return []
        }
        guard isOnSecond else {
            isOnSecond = true
            return []
        }
        guard pin.text == again.text else {
            problem = .different
            again.set("")
            return []
        }
        return [.setPin(pin.text)]
    }

    /// Hears why the terminal stays closed.
    mutating func hear(_ problem: Problem) {
        self.problem = problem
        isOnSecond = false
        pin.set("")
        again.set("")
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.pin
        let inner = Box.open(width: 66, height: 13, into: &surface, within: surface.bounds)
        let heading =
            purpose == .leave ? words.heading : context.texts.supervisor.heading
        surface.draw(heading, in: inner.row(0), style: .heading)
        let reason =
            purpose == .leave ? context.texts.frame.kioskStays : context.texts.supervisor.pinSaid
        let said =
            reason + (context.hasPin ? "" : " " + words.noneYet)
        TextBlock(said).draw(into: &surface, rect: inner.rows(from: 2, count: 3))
        let label = max(TextWidth.of(words.label), TextWidth.of(words.again)) + 2
        var fields = [(context.hasPin ? words.label : words.new, pin)]
        if !context.hasPin { fields.append((words.again, again)) }
        for (index, field) in fields.enumerated() {
            let row = inner.row(6 + index)
            surface.draw(field.0, in: row)
            field.1.draw(
                into: &surface, rect: row.columns(from: label, count: 24),
                focused: isOnSecond == (index == 1), hidden: true)
        }
        if let problem {
            TextBlock("! " + sentence(problem, context)).draw(
                into: &surface, rect: inner.rows(from: 8, count: 2), style: .error)
        }
    }

    private func sentence(_ problem: Problem, _ context: Context) -> String {
        let words = context.texts.pin
        return switch problem {
        case .wrong(let seconds): seconds > 0 ? words.wrongWait(Int(seconds)) : words.wrong
        case .length: words.length(SupervisorPin.lengths.lowerBound)
        case .different: words.different
        case .trouble(let trouble): context.texts.frame.notSaved(trouble)
        }
    }
}

extension PinScreen {
    /// A PIN never stands in a draft.
    init(from decoder: any Decoder) {}

    func encode(to encoder: any Encoder) {}
}
