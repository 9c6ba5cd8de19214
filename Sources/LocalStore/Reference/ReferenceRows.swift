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

    /// A row after its number.
    private typealias Entry = [(any DatabaseValueConvertible)?]

    init(_ content: ReferenceContent) throws {
        let data = content.data
        tickets = data.tickets
        package = [
            data.version, content.digest, try Self.text(data.show), try Self.text(data.consents),
            try Self.text(data.houseRules),
        ]
        models = try data.models.map { model in
            [
                model.id, model.brand.rawValue, Self.list(model.markets.map(\.rawValue)),
                try Self.text(model),
            ]
        }
        dealers = try data.dealers.map { dealer in
            [
                dealer.id, Self.list(dealer.brands.map(\.rawValue)), dealer.market.rawValue,
                try Self.text(dealer),
            ]
        }
        places = data.places.map { place in
            [
                place.market.rawValue,
                Place.number(ofPostalCode: place.postalCode, in: place.market),
                place.postalCode, place.town, place.location.latitude, place.location.longitude,
            ]
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
            try db.execute(
                sql: "DELETE FROM \(table) WHERE number BETWEEN ? AND ?",
                arguments: [rows.first, rows.last])
        }
        try db.execute(
            sql: "DELETE FROM ticket WHERE number BETWEEN ? AND ?",
            arguments: [rows.first, rows.last])
        try db.execute(sql: "DELETE FROM package WHERE number = ?", arguments: [package])
    }

    private static func insert(
        _ entries: [Entry], into table: String, _ rows: RowNumbers, _ db: Database
    ) throws {
        guard let columns = entries.first?.count else { return }
        let marks = Array(repeating: "?", count: columns + 1).joined(separator: ", ")
        let row = try db.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        for (place, entry) in entries.enumerated() {
            try row.execute(arguments: StatementArguments([rows[place]] + entry))
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
