public typealias QuoteID = Identifier<Quote>

/// A quote: everything fixed on the day it was issued; never changed afterwards.
///
/// It holds ids and facts only, no personal data, so that figures survive an erasure.
public struct Quote: Hashable, Sendable, Codable {
    public var id: QuoteID
    public var number: String
    /// The number of the quote that this one corrects.
    public var corrects: String?
    public var customer: CustomerID
    public var customerKind: CustomerKind
    public var brand: Brand
    public var market: Market
    public var language: Language
    public var referenceVersion: String
    public var issued: Timestamp
    /// The last day on which it holds: 30 days after it was issued.
    public var validUntil: CalendarDate
    public var configuration: Configuration
    public var code: ConfigurationCode
    /// Names in the offer's language, as they were on the day.
    public var lines: [QuoteLine]
    public var modelName: String
    public var trimName: String
    public var engineName: String
    public var consumption: Consumption
    public var price: Price
    public var deposit: Money
    public var delivery: DeliveryWindow
    public var dealer: Dealer
    /// From the customer's postal code, in kilometres.
    public var dealerDistance: Double?
    /// The show's voucher, unless a promo code stands in its place.
    public var voucher: Voucher?
}

/// A line of a quote with its name in the offer's language.
public struct QuoteLine: Hashable, Sendable, Codable {
    public var name: String
    public var line: PriceLine
}

public typealias VoucherID = Identifier<Voucher>

/// One voucher per customer and show: its id is made with the first quote.
public struct Voucher: Hashable, Sendable, Codable {
    public var id: VoucherID
    public var amount: Money
    /// What its QR code says, signed by the terminal; missing in older records.
    public var code: String?
}

/// What a terminal signs when it makes a voucher.
public struct VoucherClaim: Hashable, Sendable {
    public var id: VoucherID
    /// The show's code.
    public var show: String
    /// The number of the quote that it is made with.
    public var quote: String
    public var validUntil: CalendarDate
}

/// Where a quote's email is.
public enum SendOutState: Hashable, Sendable, Codable {
    case notSent
    case waiting
    case atCentre
    case handedOver
    case failed(why: String)
}
