internal import GRDB

extension StoreSchema {
    /// `journal.db`.
    static let journal = StoreSchema(
        applicationID: 0x5354_4E44, migrator: journalMigrator)

    private static var journalMigrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: version1) }
        migrator.registerMigration("2") { try $0.execute(sql: version2) }
        return migrator
    }

    /// `seq` is the rowid, so that appending goes to the end of one tree.
    private static let version1 = """
        PRAGMA application_id = 0x53544E44;
        CREATE TABLE journal (
            epoch BLOB NOT NULL,
            seq INTEGER PRIMARY KEY,
            event_id BLOB NOT NULL,
            journey BLOB NOT NULL,
            type TEXT NOT NULL,
            version INTEGER NOT NULL,
            subject BLOB,
            genius TEXT NOT NULL,
            wall_ms INTEGER NOT NULL,
            mono_ms INTEGER NOT NULL,
            boot_id BLOB NOT NULL,
            body BLOB NOT NULL,
            prev BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TABLE heads (
            epoch BLOB NOT NULL,
            seq INTEGER PRIMARY KEY,
            hash BLOB NOT NULL,
            signature BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER heads_are_not_changed BEFORE UPDATE ON heads
        BEGIN SELECT RAISE(ABORT, 'heads are append-only'); END;
        CREATE TRIGGER heads_are_not_deleted BEFORE DELETE ON heads
        BEGIN SELECT RAISE(ABORT, 'heads are append-only'); END;
        CREATE TABLE epochs (
            first_seq INTEGER PRIMARY KEY,
            epoch BLOB NOT NULL,
            public_key BLOB NOT NULL
        ) STRICT;
        CREATE TABLE draft (
            journey BLOB NOT NULL PRIMARY KEY,
            subject BLOB NOT NULL,
            sealed BLOB NOT NULL,
            wall_ms INTEGER NOT NULL
        ) STRICT;
        """

    /// Journeys are looked up one by one, and unfinished erasures at each start.
    private static let version2 = """
        CREATE INDEX journal_by_journey ON journal (journey, seq);
        CREATE INDEX journal_erasures ON journal (type, subject)
        WHERE type IN ('erasureRequested', 'personErased');
        """
}
