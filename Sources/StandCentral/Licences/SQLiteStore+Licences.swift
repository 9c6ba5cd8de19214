internal import GRDB
package import SyncProtocol

extension SQLiteStore {
    package func issue(_ licence: Licence) async throws(CentralStoreError) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO licence
                    (id, hash, code, show, brands, seats, issued_ms, valid_until_ms)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    StoredBytes(licence.id), StoredBytes(licence.code.hash),
                    licence.code.description, licence.show, licence.brands.joined(separator: ","),
                    licence.seats, licence.issued, licence.validUntil,
                ])
        }
    }

    package func licences() async throws(CentralStoreError) -> [Licence] {
        try await read { db in
            try Row.fetchAll(db, sql: "\(Licence.select) ORDER BY issued_ms, rowid")
                .compactMap(Licence.init(row:))
        }
    }

    package func revoke(
        _ code: LicenceCode, at milliseconds: Int64
    ) async throws(CentralStoreError) -> Bool {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE licence SET revoked_ms = coalesce(revoked_ms, ?) WHERE hash = ?
                    """,
                arguments: [milliseconds, StoredBytes(code.hash)])
            return db.changesCount > 0
        }
    }
}

extension Licence {
    /// A licence with its terminals counted.
    static let select = """
        SELECT licence.*,
            (SELECT count(*) FROM terminal WHERE terminal.licence = licence.id) AS terminals
        FROM licence
        """

    /// Reads a row of ``select``, or of the table alone, which counts no terminals; nil where the
    /// code is none.
    init?(row: Row) {
        guard let code = try? LicenceCode(reading: row["code"]) else { return nil }
        let brands: String = row["brands"]
        self.init(
            id: row.id("id"), code: code, show: row["show"],
            brands: brands.split(separator: ",").map(String.init), seats: row["seats"],
            terminals: row["terminals"] ?? 0, issued: row["issued_ms"],
            validUntil: row["valid_until_ms"], revoked: row["revoked_ms"])
    }
}
