import JourneyEngine
import TerminalKit

/// The card at the right of the send-out page: the quote that is highlighted.
struct SendOutCard {
    private let quote: Quote
    private let context: Context

    init(_ quote: Quote, _ context: Context) {
        self.quote = quote
        self.context = context
    }

    func draw(into surface: inout Surface, rect: Rect) {
        let language = context.language
        let name = context.card(of: quote)?.name ?? context.texts.sale.sendOut.noCard
        let distance = quote.dealerDistance.map {
            " · " + PointOfSaleScreen.text(kilometres: $0)
        }
        let width = rect.width - 1
        var lines: [Ledger.Line] = [
            .heading(quote.number), .blank, Ledger.Line(label: name), .blank,
        ]
        lines += Ledger.Line.wrapped(quote.modelName + " " + quote.trimName, width: width)
        lines += Ledger.Line.wrapped(quote.engineName, width: width, style: .dim)
        lines.append(
            Ledger.Line(label: quote.price.payable.formatted(in: language), style: .price))
        lines.append(.blank)
        lines += Ledger.Line.wrapped(quote.dealer.name, width: width)
        lines.append(Ledger.Line(label: quote.dealer.town + (distance ?? "")))
        Ledger(lines: lines, labelWidth: 0).draw(into: &surface, rect: rect)
    }
}
