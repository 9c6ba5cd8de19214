internal import FoundationEssentials
internal import GRDB
public import JourneyEngine
internal import Synchronization

/// One version of the reference data, answered from the database.
///
/// What was decoded is kept at hand, within bounds, so that a list may ask again at each frame.
/// A row that can't be read is left out and noted in ``ReferenceStore/findings``.
public final class ReferenceCatalogue: Catalogue {
    public let version: String
    public let show: ShowFacts
    public let consents: [ConsentText]
    public let houseRules: [HouseRule]

    let rows: RowNumbers
    private let database: StoreDatabase
    private let notes: ReferenceNotes
    private let kept = Mutex(Kept())

    /// A genius works on one brand in one market; the bounds leave room for a few more.
    private struct Kept {
        var models = BoundedCache<String, Model>(limit: 32)
        var dealers = BoundedCache<String, Dealer>(limit: 64)
        var modelLists = BoundedCache<Shelf, [Model]>(limit: 4)
        var dealerLists = BoundedCache<Shelf, [Dealer]>(limit: 4)
        var placeLists: [Market: [Place]] = [:]
    }

    /// What a list holds.
    private struct Shelf: Hashable {
        let brand: Brand
        let market: Market
    }

    /// Reads what is always needed; nil if that can't be read.
    init?(_ database: StoreDatabase, package: Int64, version: String, notes: ReferenceNotes) {
        do {
            let row = try database.queue.unsafeRead { db in
                try Row.fetchOne(
                    db, sql: "SELECT show, consents, house_rules FROM package WHERE number = ?",
                    arguments: [package])
            }
            guard let row else { return nil }
            show = try Self.decode(row.text(0))
            consents = try Self.decode(row.text(1))
            houseRules = try Self.decode(row.text(2))
        } catch {
            notes.add("version \(version) can't be read: \(error)")
            return nil
        }
        self.version = version
        self.database = database
        self.notes = notes
        rows = RowNumbers(ofPackage: package)
    }

    /// The models of a brand in a market, in the package's order.
    public func models(of brand: Brand, in market: Market) -> [Model] {
        let shelf = Shelf(brand: brand, market: market)
        if let list = kept.withLock({ $0.modelLists.value(for: shelf) }) { return list }
        let list = read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number, id, body FROM model
                        WHERE number BETWEEN ? AND ? AND brand = ? AND instr(markets, ?) > 0
                        ORDER BY number
                        """),
                arguments: [rows.first, rows.last, brand.rawValue, " \(market.rawValue) "]
            ).compactMap(model(in:))
        }
        if !list.isEmpty { kept.withLock { $0.modelLists.keep(list, for: shelf) } }
        return list
    }

    /// The model with an id, if there is one.
    public func model(_ id: String) -> Model? {
        if let model = kept.withLock({ $0.models.value(for: id) }) { return model }
        return row(of: id, in: "model").flatMap(model(in:))
    }

    /// The dealer with an id, if there is one.
    public func dealer(_ id: String) -> Dealer? {
        if let dealer = kept.withLock({ $0.dealers.value(for: id) }) { return dealer }
        return row(of: id, in: "dealer").flatMap(dealer(in:))
    }

    /// All dealers of a brand in a market, before any house rule.
    public func dealers(of brand: Brand, in market: Market) -> [Dealer] {
        let shelf = Shelf(brand: brand, market: market)
        if let list = kept.withLock({ $0.dealerLists.value(for: shelf) }) { return list }
        let list = read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number, id, body FROM dealer
                        WHERE number BETWEEN ? AND ? AND market = ? AND instr(brands, ?) > 0
                        ORDER BY number
                        """),
                arguments: [rows.first, rows.last, market.rawValue, " \(brand.rawValue) "]
            ).compactMap(dealer(in:))
        }
        if !list.isEmpty { kept.withLock { $0.dealerLists.keep(list, for: shelf) } }
        return list
    }

    /// Every town of a market, by postal code.
    public func places(in market: Market) -> [Place] {
        if let list = kept.withLock({ $0.placeLists[market] }) { return list }
        let list = read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(Self.placeColumns) FROM place
                        WHERE market = ? AND number BETWEEN ? AND ? ORDER BY code, number
                        """),
                arguments: [market.rawValue, rows.first, rows.last]
            ).compactMap(Self.place(in:))
        }
        if !list.isEmpty { kept.withLock { $0.placeLists[market] = list } }
        return list
    }
}

extension ReferenceCatalogue {
    /// A model from a row of number, id and body, unless it is at hand.
    func model(in row: Row) -> Model? {
        guard let id = row.text(1) else { return nil }
        if let model = kept.withLock({ $0.models.value(for: id) }) { return model }
        guard let model: Model = decoded(row.text(2), "model \(id)") else { return nil }
        kept.withLock { $0.models.keep(model, for: id) }
        return model
    }

    /// A dealer from a row of number, id and body, unless it is at hand.
    func dealer(in row: Row) -> Dealer? {
        guard let id = row.text(1) else { return nil }
        if let dealer = kept.withLock({ $0.dealers.value(for: id) }) { return dealer }
        guard let dealer: Dealer = decoded(row.text(2), "dealer \(id)") else { return nil }
        kept.withLock { $0.dealers.keep(dealer, for: id) }
        return dealer
    }

    /// Reads rows; none, and a note, where the database fails.
    func read<Item>(_ body: (Database) throws -> [Item]) -> [Item] {
        do {
            return try database.queue.unsafeRead(body)
        } catch {
            notes.add("\(StoreError(error, file: database.path))")
            return []
        }
    }

    private func row(of id: String, in table: String) -> Row? {
        read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT number, id, body FROM \(table)
                        WHERE id = ? AND number BETWEEN ? AND ?
                        """),
                arguments: [id, rows.first, rows.last])
        }.first
    }

    private func decoded<Value: Decodable>(_ body: String?, _ name: String) -> Value? {
        guard let value: Value = try? Self.decode(body) else {
            notes.add("\(name) of version \(version) can't be read and is left out")
            return nil
        }
        return value
    }

    private static func decode<Value: Decodable>(_ body: String?) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data((body ?? "").utf8))
    }
}
