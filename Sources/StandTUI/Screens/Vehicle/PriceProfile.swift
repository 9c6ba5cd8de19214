import JourneyEngine

/// Whose prices are shown: with VAT, or without it first.
enum PriceProfile: String, Hashable, Sendable, Codable {
    case `private`, professional

    /// The profile of the customer at the desk.
    init(_ journey: Journey?) {
        self = journey?.customer?.kind == .professional ? .professional : .private
    }

    var other: PriceProfile { self == .private ? .professional : .private }

    /// A gross amount as this profile reads it.
    func shown(_ gross: Money, in market: Market) -> Money {
        switch self {
        case .private: gross
        case .professional: gross.net(vatPercent: market.vatPercent)
        }
    }

    /// The total of a price as this profile reads it.
    func total(of price: Price) -> Money {
        switch self {
        case .private: price.total
        case .professional: price.net
        }
    }

    /// A line of a price as this profile reads it.
    func amount(of line: PriceLine) -> Money {
        switch self {
        case .private: line.gross
        case .professional: line.net
        }
    }
}
