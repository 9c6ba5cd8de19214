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

    /// What the customer wishes of the dealer, while their journey is open.
    private func wishes(width: Int) -> [Ledger.Line] {
        guard let journey = context.journey, !isMasked,
            journey.quotes.contains(where: { $0.quote.id == quote.id })
        else { return [] }
        return Wish.allCases.flatMap { wish -> [Ledger.Line] in
            guard let text = journey.wishes[wish], !text.isEmpty else { return [] }
            let said = context.texts.sale.basket.wish(wish) + ": " + text
            return Ledger.Line.wrapped(said, width: width, style: .dim)
        }
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
        lines += wishes(width: width)
        Ledger(lines: lines, labelWidth: 0).fitted(height: rect.height)
            .draw(into: &surface, rect: rect)
    }
}
