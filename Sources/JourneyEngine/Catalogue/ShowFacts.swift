/// What the reference data says of the show itself.
public struct ShowFacts: Hashable, Sendable, Codable {
    /// Stands in every quote number, such as `BMS26`.
    public var code: String
    public var name: LocalizedText
    /// Shown on the help page.
    public var supportPhone: String
    public var supportEmail: String
    public var voucher: Money
    public var deposit: Money
    /// VAT rates in percent that may be asked for instead of the market's own.
    public var specialVATRates: PerMarket<[Int]>
    public var promoCodes: [PromoCode]

    public init(
        code: String, name: LocalizedText, supportPhone: String, supportEmail: String,
        voucher: Money, deposit: Money, specialVATRates: PerMarket<[Int]>, promoCodes: [PromoCode]
    ) {
        self.code = code
        self.name = name
        self.supportPhone = supportPhone
        self.supportEmail = supportEmail
        self.voucher = voucher
        self.deposit = deposit
        self.specialVATRates = specialVATRates
        self.promoCodes = promoCodes
    }
}

/// A code that is the show voucher itself, for one brand.
public struct PromoCode: Hashable, Sendable, Codable {
    public var code: String
    public var brand: Brand
    public var amount: Money

    public init(code: String, brand: Brand, amount: Money) {
        self.code = code
        self.brand = brand
        self.amount = amount
    }
}
