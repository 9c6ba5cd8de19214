import JourneyEngine

/// What a type-ahead list shows: all that a query finds, the best match first.
enum TypeAhead {
    /// How well a name answers a query.
    private enum Match: Int, Comparable {
        case isIt, begins, holds

        static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    }

    /// The items of which a name holds the query: those called just so first, then those whose
    /// name begins with it; the order is kept otherwise. An empty query finds everything.
    /// - Complexity: all the items' names are folded; a few thousand take a few milliseconds.
    static func best<Item>(
        _ items: [Item], _ query: String, names: (Item) -> [String]
    ) -> [Item] {
        let key = SearchKey(query)
        guard !key.words.isEmpty else { return items }
        var found: [Match: [Item]] = [:]
        for item in items {
            let match = names(item).compactMap { Self.match(SearchKey($0), key) }.min()
            if let match { found[match, default: []].append(item) }
        }
        return found.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    private static func match(_ name: SearchKey, _ query: SearchKey) -> Match? {
        guard name.matches(query) else { return nil }
        if name == query { return .isIt }
        let begins = query.words.first.map { name.words.first?.hasPrefix($0) == true }
        return begins == true ? .begins : .holds
    }
}
