import JourneyEngine
import QuoteDocument
import TerminalKit

/// The card at the right of the send-out page: the quote that is highlighted.
struct SendOutCard {
    private let quote: Quote
    private let context: Context
    private let isMasked: Bool

    /// - Parameter isMasked: whether the customer's name is abbreviated.
    init(_ quote: Quote, _ context: Context, isMasked: Bool) {
        self.quote = quote
        self.context = context
        self.isMasked = isMasked
    }

    private var name: String {
        guard let card = context.card(of: quote) else { return context.texts.paper.noCard }
        return isMasked ? card.person?.masked ?? "***" : card.name
    }

    func draw(into surface: inout Surface, rect: Rect) {
        let language = context.language
        let distance = quote.dealerDistance.map {
            " · " + Dealer.text(kilometres: $0)
        }
        let width = rect.width - 1
        var lines: [Ledger.Line] = [
            .heading(quote.number), .blank,
        ]
        lines += Ledger.Line.wrapped(name, width: width) + [.blank]
        lines += Ledger.Line.wrapped(quote.modelName + " " + quote.trimName, width: width)
        lines += Ledger.Line.wrapped(quote.engineName, width: width, style: .dim)
        lines.append(
            Ledger.Line(label: quote.price.payable.formatted(in: language), style: .price))
        lines.append(.blank)
        lines += Ledger.Line.wrapped(quote.dealer.name, width: width)
        lines.append(Ledger.Line(label: quote.dealer.town + (distance ?? "")))
        Ledger(lines: lines, labelWidth: 0).fitted(height: rect.height)
            .draw(into: &surface, rect: rect)
    }
}
