/// A trim paired with an engine: what the factory builds, and so what has a price.
public struct Version: Hashable, Sendable, Codable {
    public var trim: String
    public var engine: String
    public var price: PerMarket<VersionPrice>
    public var finance: FinanceFactors
    public var delivery: DeliveryEstimate
    public var consumption: Consumption

    public init(
        trim: String, engine: String, price: PerMarket<VersionPrice>, finance: FinanceFactors,
        delivery: DeliveryEstimate, consumption: Consumption
    ) {
        self.trim = trim
        self.engine = engine
        self.price = price
        self.finance = finance
        self.delivery = delivery
        self.consumption = consumption
    }
}

/// The parts of a version's gross price.
public struct VersionPrice: Hashable, Sendable, Codable {
    public var base: Money
    /// The environmental contribution.
    public var contribution: Money
    /// What the conditional discounts take off, as a positive amount.
    public var discount: Money

    public init(base: Money, contribution: Money, discount: Money) {
        self.base = base
        self.contribution = contribution
        self.discount = discount
    }

    /// What the version costs without any option.
    public var final: Money { base + contribution - discount }
}

/// Factors of the total that give the indicative monthly price, in parts per ten million.
public struct FinanceFactors: Hashable, Sendable, Codable {
    public var monthly: Int64
    public var lastPayment: Int64

    public init(monthly: Int64, lastPayment: Int64) {
        self.monthly = monthly
        self.lastPayment = lastPayment
    }
}

/// What a version uses, measured for the whole configuration.
public struct Consumption: Hashable, Sendable, Codable {
    /// Tenths of a litre, or of a kilowatt-hour when electric, for 100 km.
    public var tenthsPer100km: Int
    /// Grams of CO₂ a kilometre.
    public var co2: Int
    /// The energy class, `A` to `G`.
    public var energyClass: String
    /// Kilometres on one charge, when electric.
    public var range: Int?

    public init(tenthsPer100km: Int, co2: Int, energyClass: String, range: Int?) {
        self.tenthsPer100km = tenthsPer100km
        self.co2 = co2
        self.energyClass = energyClass
        self.range = range
    }
}

/// A value that differs between Belgium and Luxembourg.
public struct PerMarket<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    public var be: Value
    public var lu: Value

    public init(be: Value, lu: Value) {
        self.be = be
        self.lu = lu
    }

    public subscript(market: Market) -> Value {
        switch market {
        case .belgium: be
        case .luxembourg: lu
        }
    }
}
