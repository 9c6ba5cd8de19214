internal import Crypto
internal import GRDB

extension SQLiteStore {
    package func keys() async throws(CentralStoreError) -> CentreKeys {
        let stored = try await write { db in
            if let row = try Row.fetchOne(db, sql: "SELECT signing, sealing FROM centre_key") {
                return (row.bytes("signing"), row.bytes("sealing"))
            }
            let signing = [UInt8](Curve25519.Signing.PrivateKey().rawRepresentation)
            let sealing = [UInt8](Curve25519.KeyAgreement.PrivateKey().rawRepresentation)
            try db.execute(
                sql: "INSERT INTO centre_key (id, signing, sealing) VALUES (1, ?, ?)",
                arguments: [StoredBytes(signing), StoredBytes(sealing)])
            return (signing, sealing)
        }
        guard let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: stored.0),
            let sealing = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: stored.1)
        else { throw .unusable(file: path, detail: "the centre's keys can't be read") }
        return CentreKeys(signing: signing, sealing: sealing)
    }
}
