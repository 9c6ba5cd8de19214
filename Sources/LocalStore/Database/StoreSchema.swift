internal import GRDB

/// What makes a SQLite file one of ours, and how it grows.
struct StoreSchema: Sendable {
    let applicationID: Int32
    let migrator: DatabaseMigrator
}
