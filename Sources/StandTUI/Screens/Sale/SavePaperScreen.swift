import JourneyEngine
import TerminalKit

/// The box that asks where a quote's PDF goes; on request only, never by itself.
struct SavePaperScreen: Screen {
    static let name = ScreenName.savePaper
    static let isBox = true
    static let takesGlobalKeys = false
    var quote: QuoteID?
    var path = TextField(maximumLength: 240)

    init(_ context: Context) {}

    /// The box with a place that is likely the right one.
    init(_ quote: Quote, _ context: Context) {
        self.quote = quote.id
        path.set(context.paperFolder + "/quote_\(quote.issued.brussels.fileName).pdf")
    }

    func belongs(_ context: Context) -> Bool { quote != nil }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.quote
        return [
            LiveKey(.enter, meaning: words.save) { screen, _, _ in
                guard let quote = screen.quote, !screen.path.isEmpty else { return [] }
                return [.savePaper(quote, path: screen.path.text)]
            },
            LiveKey(.escape, meaning: context.texts.keys.back, does: .close),
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = path.handle(event)
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let width = min(72, surface.bounds.width - 4)
        let inner = Box.open(width: width, height: 8, into: &surface, within: surface.bounds)
        surface.draw(context.texts.sale.quote.saveAs, in: inner.row(1))
        let items = hints(context).compactMap { hint in
            hint.keys.first.map {
                Footer.Item($0, context.texts.keys.label(hint.keys), hint.meaning)
            }
        }
        Footer(items).draw(into: &surface, rect: inner.row(5))
        path.draw(into: &surface, rect: inner.row(3), focused: true)
    }
}
