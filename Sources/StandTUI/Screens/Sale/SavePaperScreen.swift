import JourneyEngine
import TerminalKit

/// The box that asks where a paper goes; on request only, never by itself.
struct SavePaperScreen: Screen {
    static let name = ScreenName.savePaper
    static let isBox = true
    static let takesGlobalKeys = false
    var paper: WantedPaper?
    var path = TextField(maximumLength: 240)

    init(_ context: Context) {}

    /// The box for a quote, with a place that is likely the right one.
    init(_ quote: Quote, _ context: Context) {
        paper = .quote(quote.id)
        path.set(context.paperFolder + "/quote_\(quote.issued.brussels.fileName).pdf")
    }

    /// The box for a customer's consents; the file's name says when, and not who.
    init(consentsOf card: CustomerCard, _ context: Context) {
        paper = .consents(card.id)
        let last = card.consents.values.map(\.time).max() ?? context.now
        path.set(context.paperFolder + "/consents_\(last.brussels.fileName).pdf")
    }

    func belongs(_ context: Context) -> Bool { paper != nil }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.quote
        return [
            LiveKey(.enter, meaning: words.save) { screen, _, _ in
                guard let paper = screen.paper, !screen.path.isEmpty else { return [] }
                return [.savePaper(paper, path: screen.path.text)]
            },
            LiveKey(.escape, meaning: context.texts.keys.back, does: .close),
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = path.handle(event)
        return []
    }

    private func question(_ texts: Texts) -> String {
        if case .consents = paper { return texts.account.saveReceiptAs }
        return texts.sale.quote.saveAs
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let width = min(72, surface.bounds.width - 4)
        let inner = Box.open(width: width, height: 8, into: &surface, within: surface.bounds)
        surface.draw(question(context.texts), in: inner.row(1))
        let items = hints(context).compactMap { hint in
            hint.keys.first.map {
                Footer.Item($0, context.texts.keys.label(hint.keys), hint.meaning)
            }
        }
        Footer(items).draw(into: &surface, rect: inner.row(5))
        path.draw(into: &surface, rect: inner.row(3), focused: true)
    }
}

extension LiveKey {
    /// The receipt of what a customer agreed to, for the asking.
    static func receipt(for card: CustomerCard, _ context: Context) -> Self {
        let words = context.texts.account
        return LiveKey(
            .function(6), meaning: words.receipt, footer: .spare,
            does: .open(SavePaperScreen(consentsOf: card, context))
        ).named([words.wholeReceipt])
    }
}
