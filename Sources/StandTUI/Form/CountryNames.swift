import JourneyEngine

/// Finds the country that someone means by a name or a code.
enum CountryNames {
    /// The country with this code, or whose name in one of the four languages is or begins so; the
    /// neighbours first.
    static func country(_ typed: String) -> Country? {
        let key = SearchKey(typed)
        guard !key.words.isEmpty else { return nil }
        let ordered = neighbours + Country.all.filter { !neighbours.contains($0) }
        if let exact = ordered.first(where: { names($0).contains(key) }) { return exact }
        return ordered.first { country in names(country).contains { $0.matches(key) } }
    }

    private static let neighbours = ["BE", "LU", "FR", "NL", "DE"].map(Country.init(recorded:))

    private static func names(_ country: Country) -> [SearchKey] {
        [SearchKey(country.text)] + Language.allCases.map { SearchKey(country.name(in: $0)) }
    }
}
