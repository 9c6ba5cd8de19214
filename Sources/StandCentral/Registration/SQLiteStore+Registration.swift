internal import GRDB
package import SyncProtocol

extension SQLiteStore {
    package func register(
        _ application: LicenceApplication
    ) async throws(CentralStoreError) -> Result<Terminal, Problem> {
        try await write { db in
            do {
                return .success(try Self.register(application, db))
            } catch let problem as Problem {
                return .failure(problem)
            }
        }
    }

    private static func register(
        _ application: LicenceApplication, _ db: Database
    ) throws -> Terminal {
        guard
            let licence = try Row.fetchOne(
                db, sql: "\(Licence.select) WHERE hash = ?",
                arguments: [StoredBytes(application.licence)]
            ).flatMap(Licence.init(row:))
        else { throw Problem(.unknownLicence) }
        switch licence.state(at: application.time) {
        case .valid: break
        case .expired: throw Problem(.expired)
        case .revoked: throw Problem(.revoked)
        }
        let known = try terminal(application.device, db)
        let number: Int
        if let known, known.licence.id == licence.id {
            number = known.number
        } else {
            guard licence.terminals < licence.seats else { throw Problem(.noSeatLeft) }
            number = try freeNumber(of: licence, db)
        }
        try save(application, under: licence, number: number, db)
        guard let terminal = try terminal(application.device, db) else { throw Problem(.failed) }
        return terminal
    }

    /// The lowest number that no terminal of the licence has.
    private static func freeNumber(of licence: Licence, _ db: Database) throws -> Int {
        let taken = try Int.fetchSet(
            db, sql: "SELECT number FROM terminal WHERE licence = ?",
            arguments: [StoredBytes(licence.id)])
        return (1...).first { !taken.contains($0) } ?? 1
    }

    private static func save(
        _ application: LicenceApplication, under licence: Licence, number: Int, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO terminal
                (device, public_key, licence, number, name, genius, registered_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (device) DO UPDATE SET licence = excluded.licence,
                    number = excluded.number, name = excluded.name, genius = excluded.genius
                """,
            arguments: [
                StoredBytes(application.device), StoredBytes(application.publicKey),
                StoredBytes(licence.id), number, application.name, application.genius,
                application.time,
            ])
    }

    package func terminal(_ device: DeviceID) async throws(CentralStoreError) -> Terminal? {
        try await read { db in try Self.terminal(device, db) }
    }

    private static func terminal(_ device: DeviceID, _ db: Database) throws -> Terminal? {
        let terminals = try db.cachedStatement(sql: "SELECT * FROM terminal WHERE device = ?")
        let licences = try db.cachedStatement(sql: "SELECT * FROM licence WHERE id = ?")
        guard let row = try Row.fetchOne(terminals, arguments: [StoredBytes(device)]),
            let licence = try Row.fetchOne(
                licences, arguments: [StoredBytes(row.bytes("licence"))]
            ).flatMap(Licence.init(row:))
        else { return nil }
        return Terminal(
            device: device, publicKey: row.bytes("public_key"), licence: licence,
            number: row["number"], name: row["name"], genius: row["genius"])
    }
}
