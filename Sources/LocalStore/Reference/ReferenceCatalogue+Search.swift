internal import GRDB
public import JourneyEngine

extension ReferenceCatalogue {
    /// The models whose name begins a word with each typed word, in any order and without
    /// accents; `ec3` finds `ë-C3`.
    ///
    /// - Parameters:
    ///   - text: What is typed so far, of anybody.
    ///   - brand: The brand; nil for all.
    ///   - limit: How many are enough.
    /// - Returns: What is called just so, then what begins so, each in the catalogue's order.
    public func searchModels(
        _ text: String, brand: Brand?, market: Market, limit: Int
    ) -> [Model] {
        search(
            text, limit: limit,
            sql: """
                SELECT model.number, id, body FROM model_search
                JOIN model ON model.number = model_search.rowid
                WHERE model_search MATCH ? AND model_search.rowid BETWEEN ? AND ?
                AND instr(markets, ?) > 0 AND brand = coalesce(?, brand)
                ORDER BY model_search.rowid
                """,
            filters: [" \(market.rawValue) ", brand?.rawValue], read: model(in:))
    }

    /// The dealers that may be offered, by name, town or postal code.
    ///
    /// - Parameters:
    ///   - text: What is typed so far, of anybody.
    ///   - isRehearsal: Which house rules apply.
    ///   - limit: How many are enough.
    public func searchDealers(
        _ text: String, brand: Brand, market: Market, isRehearsal: Bool = false, limit: Int
    ) -> [Dealer] {
        search(
            text, limit: limit,
            sql: """
                SELECT dealer.number, id, body FROM dealer_search
                JOIN dealer ON dealer.number = dealer_search.rowid
                WHERE dealer_search MATCH ? AND dealer_search.rowid BETWEEN ? AND ?
                AND market = ? AND instr(brands, ?) > 0
                ORDER BY dealer_search.rowid
                """,
            filters: [market.rawValue, " \(brand.rawValue) "]
        ) { row in
            let found = dealer(in: row)
            let isOffered = found.map { dealer in
                houseRules.allSatisfy { $0.allows(dealer, isRehearsal: isRehearsal) }
            }
            return isOffered == true ? found : nil
        }
    }

    /// The towns of a market, by name or postal code.
    ///
    /// - Parameters:
    ///   - text: What is typed so far, of anybody.
    ///   - limit: How many are enough.
    public func searchPlaces(_ text: String, market: Market, limit: Int) -> [Place] {
        search(
            text, limit: limit,
            sql: """
                SELECT \(Self.placeColumns) FROM place_search
                JOIN place ON place.number = place_search.rowid
                WHERE place_search MATCH ? AND place_search.rowid BETWEEN ? AND ?
                AND market = ?
                ORDER BY place_search.rowid
                """,
            filters: [market.rawValue], read: Self.place(in:))
    }

    /// Asks the queries of a text one after the other until there is enough.
    ///
    /// The hits come in the order of their rows, never by FTS5's rank: that would have to weigh
    /// each of the hundreds of hits of one letter before giving the first.
    ///
    /// - Parameter sql: Selects the row's number first.
    private func search<Item>(
        _ text: String, limit: Int, sql: String, filters: [String?], read item: (Row) -> Item?
    ) -> [Item] {
        var seen: Set<DatabaseValue> = []
        var found: [Item] = []
        for query in SearchText.queries(text) where found.count < limit {
            let arguments: [(any DatabaseValueConvertible)?] = [query, rows.first, rows.last]
            let hits = read { db in
                let cursor = try Row.fetchCursor(
                    db.cachedStatement(sql: sql),
                    arguments: StatementArguments(arguments + filters))
                var hits: [Item] = []
                while found.count + hits.count < limit, let row = try cursor.next() {
                    guard seen.insert(row[0]).inserted, let hit = item(row) else { continue }
                    hits.append(hit)
                }
                return hits
            }
            found += hits
        }
        return found
    }
}
