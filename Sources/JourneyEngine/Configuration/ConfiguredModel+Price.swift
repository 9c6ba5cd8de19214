extension ConfiguredModel {
    /// The price in a market; none until trim and engine are chosen.
    /// - Parameters:
    ///   - specialVATPercent: the rate that applies instead of the market's own.
    ///   - promo: gross, taken off once in the basket.
    public func price(
        in market: Market, specialVATPercent: Int? = nil, promo: Money = .zero
    ) -> Price? {
        guard let version else { return nil }
        let gross = grossLines(of: version, in: market)
        let total = gross.reduce(Money.zero) { $0 + $1.amount }
        let net = total.net(vatPercent: market.vatPercent)
        var lines = gross.map { line in
            PriceLine(
                item: line.item, gross: line.amount,
                net: line.amount.net(vatPercent: market.vatPercent))
        }
        let rounded = lines.reduce(Money.zero) { $0 + $1.net }
        lines[0].net = lines[0].net + (net - rounded)
        let vatPercent = specialVATPercent ?? market.vatPercent
        let taxed =
            vatPercent == market.vatPercent
            ? total : net.rate(partsPerTenMillion: Int64(100 + vatPercent) * 100_000)
        return Price(
            lines: lines, total: total, net: net, vatPercent: vatPercent, promo: promo,
            payable: taxed - promo,
            monthly: total.rate(partsPerTenMillion: version.finance.monthly),
            lastPayment: total.rate(partsPerTenMillion: version.finance.lastPayment))
    }

    private func grossLines(
        of version: Version, in market: Market
    ) -> [(item: PriceItem, amount: Money)] {
        let price = version.price[market]
        var lines: [(item: PriceItem, amount: Money)] = [(.version, price.base)]
        for kind in FinishKind.allCases {
            // The trim's own finish is part of its price, whatever it costs on other trims.
            guard let finish = finish(kind), finish.id != trim?[kind] else { continue }
            if finish.price[market] != .zero {
                lines.append((.finish(kind, id: finish.id), finish.price[market]))
            }
        }
        lines += paidOptions.map { (.option(id: $0.id), $0.price[market]) }
        if price.contribution != .zero { lines.append((.contribution, price.contribution)) }
        if price.discount != .zero { lines.append((.discount, .zero - price.discount)) }
        return lines
    }

    /// How the total and the monthly price move when a change is made, before it is made.
    public func difference(
        _ changes: [ConfigurationChange], in market: Market
    ) -> (total: Money, monthly: Money)? {
        let after = changes.reduce(self) { $0.applying($1) }
        guard let now = price(in: market), let then = after.price(in: market) else { return nil }
        return (then.total - now.total, then.monthly - now.monthly)
    }
}
