import JourneyEngine

extension QuoteDocument {
    /// The paper of a quote that was handed over.
    public init(_ handover: QuoteHandover) {
        let quote = handover.quote
        let words = PaperTexts.in(quote.language)
        language = quote.language
        market = quote.market
        brand = quote.brand
        number = PaperText.line(quote.number)
        issued = quote.issued
        kind = words.quote
        let name = PaperText.line(quote.modelName + " " + quote.trimName)
        title = words.quote + " " + number + " · " + brand.name + " " + name
        facts = Self.facts(of: quote, words)
        customer = Self.customer(handover.customer, words)
        dealer = Self.dealer(of: quote, words)
        vehicle = Vehicle(
            label: words.vehicle, name: name, engine: PaperText.line(quote.engineName),
            consumption: quote.consumption.text(
                isElectric: quote.consumption.co2 == 0, in: language),
            code: Fact(label: words.code, text: PaperText.line(quote.code.text)),
            codeHint: words.codeHint)
        prices = Self.prices(of: quote, words)
        totals = Self.totals(of: quote, words)
        month = Self.month(of: quote.price, words, language)
        delivery = Fact(label: words.delivery, text: quote.delivery.long(in: language))
        voucher = Self.voucher(of: handover, words)
    }

    private static func facts(of quote: Quote, _ words: PaperTexts) -> [Fact] {
        let language = quote.language
        var facts = [
            Fact(label: words.number, text: PaperText.line(quote.number)),
            Fact(label: words.issued, text: quote.issued.brussels.date.long(in: language)),
            Fact(label: words.validUntil, text: quote.validUntil.long(in: language)),
        ]
        if let corrects = quote.corrects {
            facts.append(Fact(label: words.corrects, text: PaperText.line(corrects)))
        }
        return facts
    }

    private static func customer(_ card: CustomerCard?, _ words: PaperTexts) -> Party {
        guard let card else { return Party(label: words.customer, lines: [words.noCard]) }
        var lines: [String] = []
        if let company = card.company {
            let vat = company.vat.map { $0.isToComplete ? words.vatToComplete : $0.text }
            lines = [company.name.text] + (vat.map { [words.vatNumber + " " + $0] } ?? [])
        }
        if let person = card.person {
            lines += [person.fullName, person.email.text, person.mobile?.display].compactMap { $0 }
        }
        lines.append(card.postalCode.text + " " + card.city)
        return Party(label: words.customer, lines: lines.map(PaperText.line))
    }

    private static func dealer(of quote: Quote, _ words: PaperTexts) -> Party {
        let dealer = quote.dealer
        let distance = quote.dealerDistance.map { " · " + Dealer.text(kilometres: $0) } ?? ""
        let town = dealer.postalCode + " " + dealer.town + distance
        return Party(
            label: words.dealer,
            lines: [dealer.name, dealer.street, town].map(PaperText.line))
    }

    /// A professional customer sees net prices first.
    private static func prices(of quote: Quote, _ words: PaperTexts) -> PriceTable {
        let isNet = quote.customerKind == .professional
        let lines = quote.lines.map { line in
            let name =
                switch line.line.item {
                case .contribution: words.contribution
                case .discount: words.discount
                case .version, .finish, .option: PaperText.line(line.name)
                }
            let amount = isNet ? line.line.net : line.line.gross
            return Amount(label: name, amount: amount.formatted(in: quote.language))
        }
        return PriceTable(
            label: words.configuration, basis: isNet ? words.withoutVAT : words.withVAT,
            lines: lines)
    }

    private static func totals(of quote: Quote, _ words: PaperTexts) -> Totals {
        func amount(_ label: String, _ amount: Money) -> Amount {
            Amount(label: label, amount: amount.formatted(in: quote.language))
        }
        let price = quote.price
        var lines = [
            amount(words.net, price.net), amount(words.vat(price.vatPercent), price.vat),
            amount(words.gross, price.net + price.vat),
        ]
        if price.promo != .zero { lines.append(amount(words.promo, -price.promo)) }
        return Totals(
            lines: lines, payable: amount(words.payable, price.payable),
            deposit: amount(words.deposit, quote.deposit))
    }

    private static func month(
        of price: Price, _ words: PaperTexts, _ language: Language
    ) -> Month {
        Month(
            monthly: Amount(label: words.monthly, amount: price.monthly.formatted(in: language)),
            lastPayment: Amount(
                label: words.lastPayment, amount: price.lastPayment.formatted(in: language)),
            notes: [words.indicative, words.finance])
    }

    private static func voucher(of handover: QuoteHandover, _ words: PaperTexts) -> Coupon? {
        let quote = handover.quote
        guard let voucher = quote.voucher else {
            return quote.price.promo == .zero
                ? nil : Coupon(heading: nil, code: nil, notes: [words.voucherSpent])
        }
        let same = handover.sameVoucherAs.map { [words.sameVoucher(PaperText.line($0))] } ?? []
        let follows = handover.isRegistered ? [] : [words.voucherByEmail]
        return Coupon(
            heading: Amount(
                label: words.voucher, amount: voucher.amount.formatted(in: quote.language)),
            code: handover.isRegistered ? voucher.code : nil,
            notes: same + follows + [words.voucherConditions])
    }
}
