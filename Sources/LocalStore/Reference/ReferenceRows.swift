internal import FoundationEssentials
internal import GRDB
internal import JourneyEngine

/// The rows of a package, all made before the transaction that writes them begins, so that it
/// is short.
struct ReferenceRows {
    private let package: [(any DatabaseValueConvertible)?]
    private let models: [Entry]
    private let dealers: [Entry]
    private let places: [Entry]
    private let tickets: [SealedTicket]

    /// A row after its number, and what it is found by.
    private struct Entry {
        let values: [(any DatabaseValueConvertible)?]
        let search: String
    }

    init(_ content: ReferenceContent) throws {
        let data = content.data
        tickets = data.tickets
        package = [
            data.version, content.digest, try Self.text(data.show), try Self.text(data.consents),
            try Self.text(data.houseRules),
        ]
        models = try data.models.map { model in
            Entry(
                values: [
                    model.id, model.brand.rawValue, Self.list(model.markets.map(\.rawValue)),
                    try Self.text(model),
                ],
                search: SearchText.indexed([model.brand.name] + model.name.all))
        }
        dealers = try data.dealers.map { dealer in
            Entry(
                values: [
                    dealer.id, Self.list(dealer.brands.map(\.rawValue)), dealer.market.rawValue,
                    try Self.text(dealer),
                ],
                search: SearchText.indexed([dealer.name, dealer.town, dealer.postalCode]))
        }
        places = data.places.map { place in
            Entry(
                values: [
                    place.market.rawValue,
                    Place.number(ofPostalCode: place.postalCode, in: place.market),
                    place.postalCode, place.town, place.location.latitude,
                    place.location.longitude,
                ],
                search: SearchText.indexed([place.town, place.postalCode]))
        }
    }

    /// Writes the rows, within a transaction.
    ///
    /// - Returns: The package's number.
    func write(_ db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO package (version, digest, show, consents, house_rules)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: StatementArguments(package))
        let number = db.lastInsertedRowID
        let rows = RowNumbers(ofPackage: number)
        try Self.insert(models, into: "model", rows, db)
        try Self.insert(dealers, into: "dealer", rows, db)
        try Self.insert(places, into: "place", rows, db)
        let ticket = try db.cachedStatement(sql: "INSERT INTO ticket VALUES (?, ?, ?)")
        for (place, entry) in tickets.enumerated() {
            try ticket.execute(arguments: [rows[place], entry.lookup, entry.sealed])
        }
        return number
    }

    /// Deletes the rows of a package, within a transaction.
    static func delete(_ package: Int64, _ db: Database) throws {
        let rows = RowNumbers(ofPackage: package)
        for table in ["model", "dealer", "place"] {
            for name in [table, "\(table)_search"] {
                try db.execute(
                    sql: "DELETE FROM \(name) WHERE rowid BETWEEN ? AND ?",
                    arguments: [rows.first, rows.last])
            }
        }
        try db.execute(
            sql: "DELETE FROM ticket WHERE number BETWEEN ? AND ?",
            arguments: [rows.first, rows.last])
        try db.execute(sql: "DELETE FROM package WHERE number = ?", arguments: [package])
    }

    private static func insert(
        _ entries: [Entry], into table: String, _ rows: RowNumbers, _ db: Database
    ) throws {
        guard let columns = entries.first?.values.count else { return }
        let marks = Array(repeating: "?", count: columns + 1).joined(separator: ", ")
        let row = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        let index = try db.cachedStatement(
            sql: "INSERT INTO \(table)_search (rowid, text) VALUES (?, ?)")
        for (place, entry) in entries.enumerated() {
            try row.execute(arguments: StatementArguments([rows[place]] + entry.values))
            try index.execute(arguments: [rows[place], entry.search])
        }
    }

    /// ` fiat fiat-professional `.
    private static func list(_ names: [String]) -> String {
        " \(names.joined(separator: " ")) "
    }

    private static func text(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
