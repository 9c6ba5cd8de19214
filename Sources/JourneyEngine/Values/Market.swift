/// The market an offer is made in: it sets prices, VAT and the languages on offer.
public enum Market: String, Sendable, Hashable, Codable, CaseIterable {
    case belgium = "BE"
    case luxembourg = "LU"

    /// The standard VAT rate in percent (`R-134`).
    public var vatPercent: Int {
        switch self {
        case .belgium: 21
        case .luxembourg: 17
        }
    }

    /// The languages an offer can be made in, the usual one first (`R-104`).
    public var languages: [Language] {
        switch self {
        case .belgium: [.french, .dutch, .english]
        case .luxembourg: [.french, .german, .english]
        }
    }

    /// The country of the market, preset in addresses, phone and VAT numbers.
    public var country: Country {
        switch self {
        case .belgium: .belgium
        case .luxembourg: .luxembourg
        }
    }
}
