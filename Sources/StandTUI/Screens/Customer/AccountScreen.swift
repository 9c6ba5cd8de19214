import JourneyEngine
import TerminalKit

/// The customer's card after creation, and what to tell them.
struct AccountScreen: Screen {
    static let name = ScreenName.accountMade

    init(_ context: Context) {}

    func belongs(_ context: Context) -> Bool { context.journey?.customer?.isReady == true }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.account
        let isLinked = context.journey?.stage != .customer
        return [
            isLinked
                ? LiveKey(.enter, meaning: words.goOn, does: .goOn)
                : LiveKey(.enter, meaning: words.goOn, does: .perform(.continueWithCustomer)),
            LiveKey(of: Key.letter(words.editLetter), meaning: words.edit, does: .go(.edit)),
            LiveKey(
                of: Key.letter(words.consentsLetter), meaning: words.consents,
                does: .show(ConsentsScreen(context))),
        ] + receiptKey(context) + [
            LiveKey(.escape, meaning: context.texts.keys.back, does: .back(.customerSearch))
        ]
    }

    private func receiptKey(_ context: Context) -> [LiveKey<Self>] {
        context.journey?.customer.map { [.receipt(for: $0, context)] } ?? []
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] { [.goOn] }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let card = context.journey?.customer else { return }
        let words = context.texts.account
        let inner = areas.work.inset(columns: 3)
        surface.draw(words.heading(card.account), in: inner.row(1), style: .heading)
        let rows: [(label: String, value: String)] = [
            (words.name, card.name),
            (words.kind, context.texts.side.kind(card.kind)),
            (words.company, card.company.map { $0.name.text + "  " + ($0.vat?.text ?? "") } ?? ""),
            (words.email, card.person?.email.text ?? ""),
            (words.mobile, card.person?.mobile?.display ?? ""),
            (words.town, card.postalCode.text + " " + card.city),
            (words.centralID, words.centralIDLater),
        ].filter { !$0.value.isEmpty }
        let label = (rows.map { TextWidth.of($0.label) }.max() ?? 0) + 2
        for (index, row) in rows.enumerated() {
            surface.draw(row.label, in: inner.row(3 + index), style: .dim)
            surface.draw(row.value, in: inner.row(3 + index).columns(from: label))
        }
        let telling = inner.rows(from: 11, count: 4)
        TextBlock(words.tellThem(card.person?.email.text ?? "")).draw(
            into: &surface, rect: telling, style: .good)
        surface.cursor = Point(x: inner.x, y: inner.row(1).y)
    }
}
