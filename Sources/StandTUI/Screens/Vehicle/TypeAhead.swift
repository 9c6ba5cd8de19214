import JourneyEngine

/// What a type-ahead list shows: all that a query finds, the best match first.
enum TypeAhead {
    /// The items of which a name holds the query, those whose name begins with it first; the
    /// order is kept otherwise. An empty query finds everything.
    static func best<Item>(
        _ items: [Item], _ query: String, names: (Item) -> [String]
    ) -> [Item] {
        let key = SearchKey(query)
        guard let first = key.words.first else { return items }
        let found = items.compactMap { item -> (item: Item, begins: Bool)? in
            let keys = names(item).map(SearchKey.init).filter { $0.matches(key) }
            guard !keys.isEmpty else { return nil }
            return (item, keys.contains { $0.words.first?.hasPrefix(first) == true })
        }
        return found.filter(\.begins).map(\.item) + found.filter { !$0.begins }.map(\.item)
    }
}
