internal import GRDB

extension StoreSchema {
    /// `reference.db`.
    static let reference = StoreSchema(
        applicationID: 0x5354_4E52, migrator: referenceMigrator)

    private static var referenceMigrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: version1) }
        migrator.registerMigration("2") { try $0.execute(sql: version2) }
        migrator.registerMigration("3") { try $0.execute(sql: version3) }
        return migrator
    }

    /// `number` carries the package too, see ``RowNumbers``. A list of brands or markets has a
    /// space around each. What is called `search` was asked by nobody and went with version 2.
    private static let version1 = """
        PRAGMA application_id = 0x53544E52;
        CREATE TABLE package (
            number INTEGER PRIMARY KEY,
            version TEXT NOT NULL UNIQUE,
            digest TEXT NOT NULL,
            show TEXT NOT NULL,
            consents TEXT NOT NULL,
            house_rules TEXT NOT NULL
        ) STRICT;
        CREATE TABLE model (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            brand TEXT NOT NULL,
            markets TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX model_by_id ON model (id, number);
        CREATE TABLE dealer (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            brands TEXT NOT NULL,
            market TEXT NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX dealer_by_id ON dealer (id, number);
        CREATE TABLE place (
            number INTEGER PRIMARY KEY,
            market TEXT NOT NULL,
            code INTEGER NOT NULL,
            postal_code TEXT NOT NULL,
            town TEXT NOT NULL,
            latitude REAL NOT NULL,
            longitude REAL NOT NULL
        ) STRICT;
        CREATE INDEX place_by_code ON place (market, code, number);
        CREATE VIRTUAL TABLE model_search USING fts5 (
            text, tokenize = 'ascii', detail = none, prefix = '1 2 3');
        CREATE VIRTUAL TABLE dealer_search USING fts5 (
            text, tokenize = 'ascii', detail = none, prefix = '1 2 3');
        CREATE VIRTUAL TABLE place_search USING fts5 (
            text, tokenize = 'ascii', detail = none, prefix = '1 2 3');
        """

    private static let version2 = """
        DROP TABLE model_search;
        DROP TABLE dealer_search;
        DROP TABLE place_search;
        """

    /// The list of tickets, each sealed with its own number.
    private static let version3 = """
        CREATE TABLE ticket (
            number INTEGER PRIMARY KEY,
            lookup TEXT NOT NULL,
            sealed TEXT NOT NULL
        ) STRICT;
        CREATE INDEX ticket_by_lookup ON ticket (lookup, number);
        """
}
