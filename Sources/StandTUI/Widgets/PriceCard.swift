import JourneyEngine
import TerminalKit

/// The card at the right while a vehicle is being chosen and sold: the customer, the vehicle and
/// what it costs at each key.
struct PriceCard {
    private let context: Context
    private let profile: PriceProfile

    init(_ context: Context, _ profile: PriceProfile) {
        self.context = context
        self.profile = profile
    }

    func draw(into surface: inout Surface, rect: Rect) {
        let configured = context.configured
        let room = rect.columns(from: 0, count: rect.width - 1)
        var lines = customer + vehicle(configured, width: room.width)
        if let price = context.price(of: configured) { lines += amounts(price) }
        lines += delivery(configured, width: room.width) + dealer
        Ledger(lines: lines, labelWidth: 0).fitted(height: rect.height)
            .draw(into: &surface, rect: rect)
    }

    private var words: VehicleTexts { context.texts.vehicle }

    private var customer: [Ledger.Line] {
        guard let card = context.journey?.customer else { return [] }
        return [
            .heading("(\(card.initials)) \(card.name)"),
            Ledger.Line(label: "\(context.texts.side.kind(card.kind)) · \(card.postalCode.text)"),
            .blank,
        ]
    }

    private func vehicle(_ configured: ConfiguredModel?, width: Int) -> [Ledger.Line] {
        guard let configured else { return [] }
        let language = context.language
        let name = [configured.model.name[language], configured.trim?.name[language] ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let engine = context.dealer == nil ? configured.engine?.name[language] : nil
        let lines = engine.map { Ledger.Line.wrapped($0, width: width).prefix(3) } ?? []
        return [.heading(name)] + lines + [.blank]
    }

    private func amounts(_ price: Price) -> [Ledger.Line] {
        let base = price.lines.filter { $0.item == .version }
        let aids = price.lines.filter { $0.item == .discount || $0.item == .contribution }
        let chosen = price.lines.filter { !base.contains($0) && !aids.contains($0) }
        var lines = [line(words.price.base, sum(base)), line(words.price.options, sum(chosen))]
        if !aids.isEmpty { lines.append(line(words.price.discounts, sum(aids))) }
        lines.append(.rule)
        if profile == .professional {
            lines.append(line(words.price.netShort, price.net))
            lines.append(line(words.price.grossShort, price.total))
        } else {
            lines.append(line(words.price.total(profile), price.total))
        }
        if price.payable != price.total { lines.append(line(words.price.payable, price.payable)) }
        let monthly = words.price.orMonthly(price.monthly.formatted(in: context.language))
        return lines + [Ledger.Line(label: monthly, style: .price), .blank]
    }

    private func sum(_ lines: [PriceLine]) -> Money {
        lines.map(profile.amount).sum()
    }

    private func line(_ label: String, _ amount: Money) -> Ledger.Line {
        Ledger.Line(label: label, amount: amount.formatted(in: context.language))
    }

    private func delivery(_ configured: ConfiguredModel?, width: Int) -> [Ledger.Line] {
        guard let window = context.delivery(of: configured) else { return [] }
        let days = words.price.window(window, context.language)
        let lines = [.heading(words.price.delivery)] + Ledger.Line.wrapped(days, width: width)
        let isRoomy = context.dealer == nil
        return lines
            + (isRoomy ? [Ledger.Line(label: words.price.indicative, style: .dim)] : [])
    }

    private var dealer: [Ledger.Line] {
        guard let dealer = context.dealer else { return [] }
        return [.blank, .heading(dealer.name), Ledger.Line(label: dealer.town)]
    }
}
