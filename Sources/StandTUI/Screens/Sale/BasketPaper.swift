import JourneyEngine
import TerminalKit

/// The lines of the basket.
struct BasketPaper {
    /// The columns of the labels.
    static let label = 17

    private let journey: Journey
    private let configured: ConfiguredModel
    private let price: Price
    private let context: Context
    private let profile: PriceProfile

    init(_ journey: Journey, _ configured: ConfiguredModel, _ price: Price, _ context: Context) {
        self.journey = journey
        self.configured = configured
        self.price = price
        self.context = context
        profile = PriceProfile(journey)
    }

    private var words: BasketTexts { context.texts.sale.basket }
    private var language: Language { context.language }

    /// Customer, dealer, and the price as far as the promo code.
    var head: Ledger {
        let customer = journey.customer
        let kind = customer.map { ", " + context.texts.side.kind($0.kind) } ?? ""
        let dealer = context.dealer
        let distance = dealer.flatMap { dealer in
            journey.place(in: context.catalogue).map {
                Dealer.text(kilometres: $0.location.kilometres(to: dealer.location))
            }
        }
        let aids = price.lines.filter { $0.item == .discount || $0.item == .contribution }
        let vehicle = profile.total(of: price) - aids.map(profile.amount).sum()
        return Ledger(
            lines: [
                Ledger.Line(
                    label: words.customer, text: (customer?.name ?? "") + kind,
                    amount: "F4", amountStyle: .key, key: .function(4)),
                Ledger.Line(
                    label: words.dealer,
                    text: [dealer?.name, distance].compactMap { $0 }.joined(separator: " · "),
                    amount: "F3", amountStyle: .key, key: .function(3)),
            ] + (isCrowded ? [] : [.blank]) + [
                amount(words.vehicle, vehicle),
                amount(words.total, profile.total(of: price)),
            ], labelWidth: Self.label)
    }

    /// A code or a VAT line takes the room of the blank one.
    private var isCrowded: Bool { profile == .professional || journey.brand.takesPromoCode }

    /// From the VAT question to the heading of the sections.
    var foot: Ledger {
        let rate =
            journey.specialVATPercent.map(words.specialVATApplies)
            ?? words.noSpecialVAT(journey.market.vatPercent)
        var lines = [
            Ledger.Line(
                label: words.specialVAT, text: rate,
                amount: "F2 \(BasketScreen.nextRate(context)) %", amountStyle: .key,
                key: .function(2))
        ]
        if profile == .professional { lines.append(amount(words.vat(price.vatPercent), price.vat)) }
        lines += [
            .rule,
            .heading(words.payable, price.payable.formatted(in: language)),
            amount(words.deposit, context.catalogue.show.deposit), .blank,
            .heading(words.wishes),
        ]
        return Ledger(lines: lines, labelWidth: Self.label)
    }

    /// What stands in a section by itself.
    func section(_ wish: Wish) -> String {
        switch wish {
        case .tradeIn, .accessories: words.atDealer
        case .payment: words.cash(context.catalogue.show.deposit.formatted(in: language))
        case .delivery:
            context.delivery(of: configured).map {
                words.delivery(context.texts.vehicle.price.window($0, language))
            } ?? ""
        }
    }

    /// Fiscal and insurance details, and the sections that need nothing.
    var details: Ledger {
        var lines: [Ledger.Line] = [
            .heading(words.fiscal), .blank,
            amount(words.net, price.net), amount(words.vat(price.vatPercent), price.vat),
            amount(words.insured, price.net + price.vat), .blank,
        ]
        if let version = configured.version, let engine = configured.engine {
            lines += Ledger.Line.wrapped(
                version.consumption.text(isElectric: engine.energy == .electric, in: language),
                width: 52)
        }
        lines += [.blank, Ledger.Line(label: words.personalisation(choices))]
        if configured.model.category == .van { lines.append(Ledger.Line(label: words.conversion)) }
        return Ledger(lines: lines + [Ledger.Line(label: words.driver)], labelWidth: 0)
    }

    /// The finishes and options chosen beyond what the trim includes.
    private var choices: Int {
        configured.paidOptions.count
            + FinishKind.allCases.filter { configured.configuration[$0] != nil }.count
    }

    private func amount(_ label: String, _ amount: Money) -> Ledger.Line {
        Ledger.Line(label: label, amount: amount.formatted(in: language))
    }
}
