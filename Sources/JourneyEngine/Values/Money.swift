/// An amount in whole euro cents.
///
/// Arithmetic never traps: a result beyond the range of 64 bits stops at its end. No sum of the
/// stand comes near it (the end is 92 thousand billion euros), so a program that shows it has
/// met a hostile input, not a price.
public struct Money: Sendable, Hashable, Comparable {
    public let cents: Int64

    public init(cents: Int64) {
        self.cents = cents
    }

    public static let zero = Money(cents: 0)

    public static func < (left: Self, right: Self) -> Bool {
        left.cents < right.cents
    }

    public static func + (left: Self, right: Self) -> Money {
        let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
        return Money(cents: overflow ? edge(negative: right.cents < 0) : sum)
    }

    public static func - (left: Self, right: Self) -> Money {
        let (difference, overflow) = left.cents.subtractingReportingOverflow(right.cents)
        return Money(cents: overflow ? edge(negative: right.cents > 0) : difference)
    }

    public static func += (left: inout Self, right: Self) {
        left = left + right
    }

    public static func -= (left: inout Self, right: Self) {
        left = left - right
    }

    public static prefix func - (money: Self) -> Money {
        zero - money
    }

    public static func * (money: Self, count: Int64) -> Money {
        let (product, overflow) = money.cents.multipliedReportingOverflow(by: count)
        return Money(cents: overflow ? edge(negative: (money.cents < 0) != (count < 0)) : product)
    }

    /// The amount times a factor, half-up to the cent (`R-134`).
    ///
    /// Half-up rounds a half away from zero, so that a discount rounds as the price does.
    /// - Parameter partsPerTenMillion: the factor; 0.0095584 is 95 584.
    public func rate(partsPerTenMillion: Int64) -> Money {
        scaled(by: partsPerTenMillion, over: 10_000_000)
    }

    /// The amount without VAT, from this amount with VAT: × 100 / (100 + rate), half-up (`R-134`).
    /// - Parameter vatPercent: the rate, 0 … 100; a negative one counts as 0.
    public func net(vatPercent: Int) -> Money {
        scaled(by: 100, over: 100 + UInt64(min(max(vatPercent, 0), 100)))
    }

    /// The VAT in this amount: gross − net (`R-134`).
    public func vat(vatPercent: Int) -> Money {
        self - net(vatPercent: vatPercent)
    }

    private func scaled(by factor: Int64, over divisor: UInt64) -> Money {
        let negative = (cents < 0) != (factor < 0)
        let product = cents.magnitude.multipliedFullWidth(by: factor.magnitude)
        let (low, carry) = product.low.addingReportingOverflow(divisor / 2)
        let high = product.high + (carry ? 1 : 0)
        guard high < divisor else { return Money(cents: Self.edge(negative: negative)) }
        let quotient = divisor.dividingFullWidth((high, low)).quotient
        guard let magnitude = Int64(exactly: quotient) else {
            return Money(cents: Self.edge(negative: negative))
        }
        return Money(cents: negative ? -magnitude : magnitude)
    }

    private static func edge(negative: Bool) -> Int64 {
        negative ? .min : .max
    }
}

extension Sequence<Money> {
    /// The sum of the amounts.
    public func sum() -> Money {
        reduce(.zero, +)
    }
}

extension Money: Codable {
    public init(from decoder: any Decoder) throws {
        cents = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(cents)
    }
}
