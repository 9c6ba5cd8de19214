import JourneyEngine
import TerminalKit

/// A quote in lines, with the content of its PDF, in the offer's language (R-150 … R-153).
struct QuotePaper {
    private let quote: Quote
    private let customer: CustomerCard?
    private let isRegistered: Bool
    private let texts: Texts

    /// - Parameter isRegistered: whether the licence is; before, the voucher follows by email.
    init(_ quote: Quote, _ customer: CustomerCard?, isRegistered: Bool) {
        self.quote = quote
        self.customer = customer
        self.isRegistered = isRegistered
        texts = Texts.in(quote.language)
    }

    private var words: QuoteTexts { texts.sale.quote }
    private var language: Language { quote.language }
    private static let label = 18
    private static let width = 56

    var ledger: Ledger {
        let blocks = [heading, person, vehicle, prices, taxes, month, dealer, voucher]
        let lines = blocks.filter { !$0.isEmpty }.reduce(into: [Ledger.Line]()) { paper, block in
            if !paper.isEmpty { paper.append(.blank) }
            paper += block
        }
        return Ledger(lines: lines, labelWidth: Self.label)
    }

    private var heading: [Ledger.Line] {
        let day = quote.issued.brussels.date.long(in: language)
        var lines: [Ledger.Line] = [
            .heading(quote.brand.name.uppercased() + "  " + words.quote),
            Ledger.Line(label: words.number, text: quote.number),
            Ledger.Line(label: words.issued, text: day),
            Ledger.Line(label: words.validUntil, text: quote.validUntil.long(in: language)),
        ]
        if let corrects = quote.corrects {
            lines.append(Ledger.Line(label: words.corrects, text: corrects))
        }
        return lines
    }

    private var person: [Ledger.Line] {
        guard let customer else {
            return [Ledger.Line(label: words.customer, text: texts.sale.sendOut.noCard)]
        }
        let town = customer.postalCode.text + " " + customer.city
        var lines: [Ledger.Line] = []
        if let company = customer.company {
            lines = [
                Ledger.Line(label: words.customer, text: company.name.text),
                Ledger.Line(
                    label: words.vatNumber,
                    text: company.vat.map {
                        $0.isToComplete ? words.vatToComplete : $0.text
                    } ?? ""),
            ]
        }
        if let person = customer.person {
            lines.append(
                Ledger.Line(label: lines.isEmpty ? words.customer : "", text: person.fullName))
            lines.append(
                Ledger.Line(text: person.email.text + "  " + (person.mobile?.display ?? "")))
        }
        return lines + [Ledger.Line(text: town)]
    }

    private var vehicle: [Ledger.Line] {
        let used = texts.vehicle.price.whole(quote.consumption, energy)
        return [
            Ledger.Line(label: words.vehicle, text: quote.modelName + " " + quote.trimName),
            Ledger.Line(text: quote.engineName), Ledger.Line(text: used),
            Ledger.Line(label: words.code, text: quote.code.text),
        ]
    }

    /// What has a range runs on electricity as far as the paper is concerned.
    private var energy: Energy {
        quote.consumption.co2 == 0 ? .electric : .petrol
    }

    private var prices: [Ledger.Line] {
        let profile: PriceProfile = quote.customerKind == .professional ? .professional : .private
        return quote.lines.map { line in
            Ledger.Line(
                label: name(of: line), amount: profile.amount(of: line.line).formatted(in: language)
            )
        }
    }

    private func name(of line: QuoteLine) -> String {
        switch line.line.item {
        case .contribution: texts.vehicle.recap.contribution
        case .discount: texts.vehicle.recap.discount
        case .version, .finish, .option: line.name
        }
    }

    private var taxes: [Ledger.Line] {
        let price = quote.price
        var lines = [
            amount(words.net, price.net), amount(words.vat(price.vatPercent), price.vat),
            amount(words.gross, price.net + price.vat),
        ]
        if price.promo != .zero { lines.append(amount(words.promo, .zero - price.promo)) }
        lines.append(.rule)
        lines.append(.heading(words.payable, price.payable.formatted(in: language)))
        lines.append(amount(words.deposit, quote.deposit))
        return lines
    }

    private var month: [Ledger.Line] {
        [
            amount(words.monthly, quote.price.monthly),
            amount(words.lastPayment, quote.price.lastPayment),
            Ledger.Line(label: words.indicative, style: .dim),
        ]
    }

    private var dealer: [Ledger.Line] {
        let dealer = quote.dealer
        let distance = quote.dealerDistance.map {
            " · " + PointOfSaleScreen.text(kilometres: $0)
        }
        return [
            Ledger.Line(
                label: words.delivery,
                amount: texts.vehicle.price.longWindow(quote.delivery, language),
                amountStyle: .normal),
            Ledger.Line(label: words.dealer, text: dealer.name),
            Ledger.Line(text: dealer.street),
            Ledger.Line(text: "\(dealer.postalCode) \(dealer.town)" + (distance ?? "")),
        ]
    }

    private var voucher: [Ledger.Line] {
        guard let voucher = quote.voucher else {
            return quote.price.promo == .zero
                ? [] : [Ledger.Line(label: words.voucherSpent)]
        }
        let heading = Ledger.Line.heading(
            words.voucher(voucher.amount.formatted(in: language)))
        let follows = isRegistered ? [] : [Ledger.Line(label: words.voucherByEmail)]
        let conditions = TextBlock(words.voucherConditions).lines(width: Self.width + Self.label)
            .map { Ledger.Line(label: $0, style: .dim) }
        return [heading] + follows + conditions
    }

    private func amount(_ label: String, _ amount: Money) -> Ledger.Line {
        Ledger.Line(label: label, amount: amount.formatted(in: language))
    }
}
