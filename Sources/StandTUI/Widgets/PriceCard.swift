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
        let width = rect.width - 1
        // On the smallest screen the card keeps its rows while options come and go; with a dealer
        // it is long, and what is known from the pages before gives way.
        let isShort = context.dealer == nil
        let roomy = context.extraRows > 0 ? [(true, true), (true, isShort)] : []
        let ways = (roomy + [(false, true), (false, isShort)]).map { isItemised, isRoomy in
            lines(width: width, isItemised: isItemised, isRoomy: isRoomy)
        }
        let fitting = ways.first { $0.count <= rect.height } ?? ways[ways.count - 1]
        Ledger(lines: fitting, labelWidth: 0).fitted(height: rect.height)
            .draw(into: &surface, rect: rect)
    }

    /// - Parameters:
    ///   - isItemised: whether each thing chosen stands with its price.
    ///   - isRoomy: whether the engine is named, and that the monthly amount is indicative.
    private func lines(width: Int, isItemised: Bool, isRoomy: Bool) -> [Ledger.Line] {
        let configured = context.configured
        var lines = customer + vehicle(configured, width: width, isRoomy: isRoomy)
        if let configured, let price = context.price(of: configured) {
            let items = isItemised ? items(configured, price, width: width) : nil
            lines += amounts(price, items)
        }
        return lines + delivery(configured, width: width, isRoomy: isRoomy) + dealer
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

    private func vehicle(
        _ configured: ConfiguredModel?, width: Int, isRoomy: Bool
    ) -> [Ledger.Line] {
        guard let configured else { return [] }
        let language = context.language
        let name = [configured.model.name[language], configured.trim?.name[language] ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let engine = isRoomy ? configured.engine?.name[language] : nil
        let lines = engine.map { Ledger.Line.wrapped($0, width: width).prefix(3) } ?? []
        return [.heading(name)] + lines + [.blank]
    }

    /// Each thing that was chosen beyond the version, with what it adds.
    private func items(
        _ configured: ConfiguredModel, _ price: Price, width: Int
    ) -> [Ledger.Line] {
        price.lines.flatMap { line -> [Ledger.Line] in
            let id: String
            switch line.item {
            case .finish(_, let finish): id = finish
            case .option(let option): id = option
            case .version, .discount, .contribution: return []
            }
            let amount = profile.amount(of: line).formattedDifference(in: context.language)
            let name = configured.model.nameOfPart(id)[context.language]
            let room = width - TextWidth.of(amount) - 1
            var lines = TextBlock(name).lines(width: room).map { Ledger.Line(label: $0) }
            lines[lines.count - 1].amount = amount
            return lines
        }
    }

    private func amounts(_ price: Price, _ items: [Ledger.Line]?) -> [Ledger.Line] {
        let base = price.lines.filter { $0.item == .version }
        let aids = price.lines.filter { $0.item == .discount || $0.item == .contribution }
        let chosen = price.lines.filter { !base.contains($0) && !aids.contains($0) }
        var lines = [line(words.price.base, sum(base))]
        let isItemised = items?.isEmpty == false
        lines += isItemised ? items ?? [] : [line(words.price.options, sum(chosen))]
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

    private func delivery(
        _ configured: ConfiguredModel?, width: Int, isRoomy: Bool
    ) -> [Ledger.Line] {
        guard let window = context.delivery(of: configured) else { return [] }
        let days = words.price.window(window, context.language)
        // Too long for a line, it breaks between its two days, not within one.
        let dash = TextWidth.of(days) > width ? days.firstRange(of: " – ") : nil
        let parts =
            dash.map { [days[..<$0.lowerBound] + " –", days[$0.upperBound...]] } ?? [days[...]]
        let lines =
            [.heading(words.price.delivery)]
            + parts.flatMap { Ledger.Line.wrapped(String($0), width: width) }
        return lines
            + (isRoomy ? [Ledger.Line(label: words.price.indicative, style: .dim)] : [])
    }

    private var dealer: [Ledger.Line] {
        guard let dealer = context.dealer else { return [] }
        return [.blank, .heading(dealer.name), Ledger.Line(label: dealer.town)]
    }
}
