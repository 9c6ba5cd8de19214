/// What a configuration costs, line by line, in whole cents.
public struct Price: Hashable, Sendable, Codable {
    public var lines: [PriceLine]
    /// Gross, at the market's own VAT rate, before any voucher: the total of the lines.
    public var total: Money
    /// The total without VAT.
    public var net: Money
    /// The rate in percent by which the amount payable is taxed: the market's or a special one.
    public var vatPercent: Int
    /// What the promo code takes off the gross price.
    public var promo: Money
    /// What the customer pays: net and VAT at the rate in force, less the promo code.
    public var payable: Money
    /// Indicative, from the catalogue's factors; never a loan computed here.
    public var monthly: Money
    public var lastPayment: Money

    /// The VAT that is part of ``payable`` before the promo code.
    public var vat: Money { payable + promo - net }
}

/// One line of a price.
public struct PriceLine: Hashable, Sendable, Codable {
    public var item: PriceItem
    public var gross: Money
    public var net: Money

    public init(item: PriceItem, gross: Money, net: Money) {
        self.item = item
        self.gross = gross
        self.net = net
    }
}

/// What a line of a price is for.
public enum PriceItem: Hashable, Sendable, Codable {
    case version
    case finish(FinishKind, id: String)
    case option(id: String)
    case contribution
    case discount
}
