internal import GRDB
public import JourneyEngine

extension ReferenceCatalogue {
    /// The towns that share a postal code, in the package's order.
    public func places(postalCode: String, in market: Market) -> [Place] {
        guard let code = Place.number(ofPostalCode: postalCode, in: market) else { return [] }
        return read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(Self.placeColumns) FROM place
                        WHERE market = ? AND code = ? AND number BETWEEN ? AND ?
                        ORDER BY number
                        """),
                arguments: [market.rawValue, code, rows.first, rows.last]
            ).compactMap(Self.place(in:))
        }
    }

    /// The known code nearest to one that isn't in the table; of two as near, the lower one.
    public func standIn(forPostalCode postalCode: String, in market: Market) -> Place? {
        guard let code = Place.number(ofPostalCode: postalCode, in: market) else { return nil }
        let near = Place.neighbours(ofNumber: code)
        return read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT \(Self.placeColumns) FROM place
                        WHERE market = ? AND code BETWEEN ? AND ? AND number BETWEEN ? AND ?
                        ORDER BY abs(code - ?), code, number LIMIT 1
                        """),
                arguments: [
                    market.rawValue, near.lowerBound, near.upperBound, rows.first, rows.last,
                    code,
                ]
            ).compactMap(Self.place(in:))
        }.first
    }

    static let placeColumns = "place.number, place.market, postal_code, town, latitude, longitude"

    /// A place from a row of ``placeColumns``.
    static func place(in row: Row) -> Place? {
        guard let market = row.text(1).flatMap(Market.init(rawValue:)),
            let postalCode = row.text(2),
            let town = row.text(3),
            let latitude = Double.fromDatabaseValue(row[4]),
            let longitude = Double.fromDatabaseValue(row[5])
        else { return nil }
        return Place(
            market: market, postalCode: postalCode, town: town,
            location: Location(latitude: latitude, longitude: longitude))
    }
}
