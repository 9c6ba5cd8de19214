import JourneyEngine
import LocalStore
import TerminalKit

/// The box in which a customer is forgotten: what is lost, and why it is asked for.
struct ForgetScreen: SupervisorPage {
    static let name = ScreenName.forget
    static let isBox = true
    var customer: CustomerID?
    var reason = TextField(maximumLength: 240)

    init(_ context: Context) {}

    init(_ customer: CustomerID, _ context: Context) { self.customer = customer }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        var keys: [LiveKey<Self>] = []
        let why = reason.text
        if let customer, !why.allSatisfy(\.isWhitespace) {
            keys.append(
                LiveKey(
                    .enter, meaning: context.texts.supervisor.forget, does: .close,
                    .supervise(.forget(customer, reason: why))))
        }
        return keys + [LiveKey(.escape, meaning: context.texts.keys.back, does: .close)]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = reason.handle(event)
        return []
    }

    var typing: TextField? { reason }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.supervisor
        let inner = Box.open(width: 70, height: 12, into: &surface, within: surface.bounds)
        surface.draw(words.forgetHeading, in: inner.row(0), style: .heading)
        let name = customer.flatMap(context.records.customer)?.masked ?? "***"
        TextBlock(words.forgetExplained(name)).draw(
            into: &surface, rect: inner.rows(from: 2, count: 4), style: .warning)
        let label = TextWidth.of(words.reason) + 2
        surface.draw(words.reason, in: inner.row(7))
        reason.draw(into: &surface, rect: inner.row(7).columns(from: label), focused: true)
        let items = hints(context).compactMap { $0.footerItem(context.texts.keys) }
        Footer(items).draw(into: &surface, rect: inner.row(9))
    }
}
