internal import JourneyEngine

// MARK: - Prices and markets
extension SourceNode {
    /// A gross price of both markets: one number, Belgium's, or `{be: …, lu: …}`.
    ///
    /// The price in Luxembourg, when it isn't given, is the same net price with Luxembourg's VAT.
    func price(inEuros range: ClosedRange<Int>) -> PerMarket<Money> {
        guard hasFields else {
            let gross = money(inEuros: range)
            return PerMarket(be: gross, lu: gross.inLuxembourg)
        }
        allow("be", "lu")
        let gross = required("be")?.money(inEuros: range) ?? .zero
        return PerMarket(
            be: gross, lu: optional("lu")?.money(inEuros: range) ?? gross.inLuxembourg)
    }

    /// A price that is nothing when it isn't written.
    func price(_ field: String, upToEuros most: Int) -> PerMarket<Money> {
        optional(field)?.price(inEuros: 0...most) ?? PerMarket(be: .zero, lu: .zero)
    }

    /// A point within a country's bounds, written `[latitude, longitude]`.
    static func location(
        latitude: SourceNode, longitude: SourceNode, in market: Market
    ) -> Location {
        let location = Location(latitude: latitude.degrees, longitude: longitude.degrees)
        if !market.bounds.contains(location) {
            latitude.report("the coordinates lie outside the country \(market.rawValue)")
        }
        return location
    }

    private var degrees: Double {
        guard let degrees = Double(string), degrees.isFinite else {
            report("degrees such as 50.847 are expected here")
            return 0
        }
        return degrees
    }

    /// A postal code in the form of the market: `1000`, `L-1111`.
    func postalCode(in market: Market) -> String {
        let code = string
        guard let checked = try? PostalCode.check(code, country: market.country),
            checked.value.text == code
        else {
            let form = market == .belgium ? "1000" : "L-1111"
            report("“\(code)” is no postal code of \(market.rawValue); they look like \(form)")
            return code
        }
        return code
    }
}

extension Money {
    /// The same net amount with Luxembourg's VAT instead of Belgium's, half-up to the cent.
    fileprivate var inLuxembourg: Money {
        let from = Int64(100 + Market.belgium.vatPercent)
        let to = Int64(100 + Market.luxembourg.vatPercent)
        return Money(cents: (cents * to * 2 + from) / (from * 2))
    }
}
