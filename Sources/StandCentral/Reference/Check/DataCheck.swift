internal import JourneyEngine

/// Checks what only the whole can show: ids that stand twice and brands without a dealer.
struct DataCheck {
    let data: ReferenceData
    let findings: SourceFindings

    func run() {
        checkUnique(data.models.map(\.id), in: "models", "model")
        checkUnique(data.dealers.map(\.id), in: "dealers", "dealer")
        let places = data.places.map { "\($0.market.rawValue) \($0.postalCode) \($0.town)" }
        checkUnique(places, in: "places", "place")
        if data.models.isEmpty { report("models", "", "there is no model at all") }
        for market in Market.allCases {
            if !data.places.contains(where: { $0.market == market }) {
                report("places", "", "there is no place in \(market.rawValue)")
            }
            for brand in Brand.allCases { checkPointOfSale(of: brand, in: market) }
        }
    }

    private func checkUnique(_ ids: [String], in folder: String, _ kind: String) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted {
            report(folder, "\(kind) \(id)", "it stands there twice; keep one")
        }
    }

    /// A model that nobody sells could be configured but never quoted.
    private func checkPointOfSale(of brand: Brand, in market: Market) {
        let isOffered = data.models.contains { model in
            model.brand == brand && model.markets.contains(market)
        }
        let isSold = data.dealers.contains { dealer in
            dealer.market == market && dealer.brands.contains(brand)
                && data.houseRules.allSatisfy {
                    $0.allows(dealer, isRehearsal: false) && $0.allows(dealer, isRehearsal: true)
                }
        }
        if isOffered, !isSold {
            report("dealers", "", "\(brand.name) has models in \(market.rawValue) but no dealer")
        }
    }

    private func report(_ file: String, _ subject: String, _ sentence: String) {
        findings.report(
            SourceProblem(file: file, line: nil, subject: subject, sentence: sentence))
    }
}
