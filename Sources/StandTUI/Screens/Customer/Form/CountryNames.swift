import JourneyEngine

/// Finds the country that someone means by a name or a code.
enum CountryNames {
    /// The country with this code, or whose name in one of the four languages is or begins so; the
    /// neighbours first.
    static func country(_ typed: String) -> Country? {
        let key = SearchKey(typed)
        guard !key.words.isEmpty else { return nil }
        let exact = table.first { $0.names.contains(key) }
        return (exact ?? table.first { $0.names.contains { $0.matches(key) } })?.country
    }

    /// The names, in a language, of the countries that something typed in any of the four may
    /// mean: the best first.
    static func names(for typed: String, in language: Language) -> [String] {
        let named = Country.named(in: language)
        let found = TypeAhead.best(named, typed) { country in
            [country.text] + Language.allCases.map(country.name)
        }
        return SearchKey(typed).words.isEmpty ? [] : found.map { $0.name(in: language) }
    }

    private struct Entry {
        let country: Country
        /// Its two letters and its names, folded once.
        let names: [SearchKey]
    }

    private static let neighbours = ["BE", "LU", "FR", "NL", "DE"].map(Country.init(recorded:))

    private static let table: [Entry] =
        (neighbours
        + Country.all.filter {
            !neighbours.contains($0)
        }).map { country in
            let names = Language.allCases.map { SearchKey(country.name(in: $0)) }
            return Entry(country: country, names: [SearchKey(country.text)] + names)
        }
}
