import JourneyEngine
import TerminalKit

/// The card at the right: what is known of the customer and the vehicle.
struct SideCard {
    private let context: Context

    init(_ context: Context) {
        self.context = context
    }

    func draw(into surface: inout Surface, rect: Rect) {
        var row = 0
        for line in lines where row < rect.height {
            row += line.draw(into: &surface, rect: rect.rows(from: row))
        }
    }

    private var lines: [Line] {
        guard let journey = context.journey else { return [] }
        return customer(journey) + vehicle(journey) + dealer(journey)
    }

    private func customer(_ journey: Journey) -> [Line] {
        guard let card = journey.customer else {
            return [Line(context.texts.side.nobody, .dim), Line("")]
        }
        let kind = context.texts.side.kind(card.kind)
        return [
            Line("(\(card.initials)) \(card.name)", .heading),
            Line("\(kind) · \(card.postalCode.text)"), Line(""),
        ]
    }

    private func vehicle(_ journey: Journey) -> [Line] {
        guard let chosen = journey.configuration,
            let model = context.catalogue.model(chosen.model)
        else { return [] }
        let configured = ConfiguredModel(model, chosen)
        let trim = configured.trim?.name[context.language] ?? ""
        var lines = [Line(model.name[context.language] + " " + trim, .heading)]
        if let engine = configured.engine { lines.append(Line(engine.name[context.language])) }
        if let price = configured.price(
            in: journey.market, specialVATPercent: journey.specialVATPercent,
            promo: journey.promo?.amount ?? .zero)
        {
            lines.append(Line(price.payable.formatted(in: context.language), .price))
        }
        return lines + [Line("")]
    }

    private func dealer(_ journey: Journey) -> [Line] {
        guard let dealer = journey.dealer.flatMap(context.catalogue.dealer) else { return [] }
        return [Line(dealer.name, .heading), Line(dealer.town)]
    }

    private struct Line {
        let text: String
        let style: Style

        init(_ text: String, _ style: Style = .normal) {
            self.text = text
            self.style = style
        }

        func draw(into surface: inout Surface, rect: Rect) -> Int {
            guard !text.isEmpty else { return 1 }
            return TextBlock(text).draw(
                into: &surface, rect: rect.rows(from: 0, count: 2), style: style)
        }
    }
}
