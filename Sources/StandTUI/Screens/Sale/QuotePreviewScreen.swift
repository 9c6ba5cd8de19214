import JourneyEngine
import LocalStore
import TerminalKit

/// The quote as it will be printed, as text (R-150 … R-153).
struct QuotePreviewScreen: Screen {
    static let name = ScreenName.quotePreview
    var first = 0
    /// The quote shown; the journey's last one without it.
    var quote: QuoteID?
    /// Whether the page lies over another one, which Esc shows again.
    var isLaidOver = false

    init(_ context: Context) {}

    /// Any quote of the terminal, over the page that asked for it.
    init(of quote: QuoteID) {
        self.quote = quote
        isLaidOver = true
    }

    func belongs(_ context: Context) -> Bool {
        shown(context) != nil && (isLaidOver || context.journey?.stage == .email)
    }

    /// Whether the quote is the one that a correction was begun for: it can be sent as it stands.
    private func isBeingCorrected(_ context: Context) -> Bool {
        context.journey?.stage != .email && context.journey?.quoteToCorrect?.id == quote
    }

    private func shown(_ context: Context) -> Quote? {
        guard let quote else { return context.journey?.quotes.last?.quote }
        return context.records.quote(quote)?.quote
    }

    /// Rows of the paper.
    private static func page(_ context: Context) -> Int { 17 + context.extraRows }
    /// The columns of the paper: amounts stay near what they are for.
    private static let width = 76

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let shared = context.texts.keys
        let words = context.texts.sale.quote
        var keys: [LiveKey<Self>] = []
        if !isLaidOver || isBeingCorrected(context) {
            keys.append(
                LiveKey(.enter, meaning: words.toSendOut) { _, _, context in
                    [.show(SendOutScreen(context))]
                })
        }
        if let quote = shown(context) {
            keys.append(
                LiveKey(.function(6), meaning: words.save) { _, _, context in
                    [.open(SavePaperScreen(quote, context))]
                })
        }
        let lines = paper(context)?.lines.count ?? 0
        let page = Self.page(context)
        keys += Ledger.keys(
            \Self.first, last: max(0, lines - page), page: page - 1, texts: shared)
        if isLaidOver {
            keys.append(LiveKey(.escape, meaning: shared.back, does: .close))
        } else {
            keys.append(
                LiveKey(.escape, meaning: words.correct, does: .perform(.backToConfiguration)))
        }
        return keys
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for case .configurationReopened in events { return [.show(RecapScreen(context))] }
        return []
    }

    private func paper(_ context: Context) -> Ledger? {
        shown(context).map { quote in
            QuotePaper(
                quote, context.card(of: quote), isRegistered: context.isRegistered,
                sameVoucherAs: context.records.firstQuote(withVoucherOf: quote)
            ).ledger
        }
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        paper(context)?.draw(
            into: &surface, rect: areas.work.inset(columns: 1).centred(width: Self.width),
            first: first)
        surface.cursor = Point(x: areas.work.x, y: areas.work.y)
    }
}

extension LiveKey {
    /// The way back to a quote that is being corrected.
    static func preview(of quote: Quote, _ context: Context) -> Self {
        LiveKey(
            of: Key.letter("V"), meaning: context.texts.sale.quote.earlier,
            does: .open(QuotePreviewScreen(of: quote.id)))
    }
}
