internal import GRDB

extension StoreSchema {
    /// `keys.db`.
    static let keys = StoreSchema(applicationID: 0x5354_4E4B, migrator: keysMigrator)

    private static var keysMigrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(
                sql: """
                    PRAGMA application_id = 0x53544E4B;
                    CREATE TABLE subject_key (
                        subject BLOB NOT NULL PRIMARY KEY,
                        wrapped BLOB NOT NULL
                    ) STRICT;
                    CREATE TABLE destroyed_key (
                        subject BLOB NOT NULL PRIMARY KEY
                    ) STRICT;
                    CREATE TABLE latest_head (
                        id INTEGER PRIMARY KEY CHECK (id = 1),
                        epoch BLOB NOT NULL,
                        seq INTEGER NOT NULL,
                        hash BLOB NOT NULL,
                        signature BLOB NOT NULL
                    ) STRICT;
                    """)
        }
        return migrator
    }
}
