/// Counts what was done, for the genius who did it and for the brand that it was done for.
struct WorkTables {
    private var byGenius: [GeniusID: Figures.WorkFigures] = [:]
    private var byBrand: [Brand: Figures.WorkFigures] = [:]

    /// Changes the rows of a genius and, where one is known, of a brand.
    mutating func count(
        _ genius: GeniusID, _ brand: Brand?, _ change: (inout Figures.WorkFigures) -> Void
    ) {
        change(&byGenius[genius, default: Figures.WorkFigures(name: genius.short)])
        guard let brand else { return }
        change(&byBrand[brand, default: Figures.WorkFigures(name: brand.rawValue)])
    }

    /// The geniuses, the one with the most quotes first.
    var geniuses: [Figures.WorkFigures] {
        byGenius.values.sorted {
            ($1.quotes, $1.leads, $0.name) < ($0.quotes, $0.leads, $1.name)
        }
    }

    /// The brands, in their usual order.
    var brands: [Figures.WorkFigures] { Brand.allCases.compactMap { byBrand[$0] } }
}
