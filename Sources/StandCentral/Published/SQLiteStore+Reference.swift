internal import GRDB
internal import SyncProtocol

extension SQLiteStore {
    package func publish(_ package: PublishedReference) async throws(CentralStoreError) {
        try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO reference (version, digest, package, published_ms)
                    VALUES (?, ?, ?, ?)
                    """,
                arguments: [
                    package.offer.version, StoredBytes(package.offer.digest.bytes),
                    StoredBytes(package.package), package.published,
                ])
        }
    }

    package func reference() async throws(CentralStoreError) -> PublishedReference? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM reference ORDER BY id DESC LIMIT 1").map {
                PublishedReference(
                    offer: ReferenceOffer(row: $0), package: $0.bytes("package"),
                    published: $0["published_ms"])
            }
        }
    }
}

extension ReferenceOffer {
    /// What is to be had, if anything was published.
    static func latest(_ db: Database) throws -> ReferenceOffer? {
        let statement = try db.cachedStatement(
            sql: "SELECT version, digest FROM reference ORDER BY id DESC LIMIT 1")
        return try Row.fetchOne(statement).map(ReferenceOffer.init(row:))
    }

    fileprivate init(row: Row) {
        self.init(version: row["version"], digest: Base64Bytes(row.bytes("digest")))
    }
}
