internal import GRDB

/// The tables of the centre's database, and how they grow.
enum CentralSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: version1) }
        migrator.registerMigration("leads") { try $0.execute(sql: leads) }
        migrator.registerMigration("mail") { try $0.execute(sql: mail) }
        migrator.registerMigration("copies") { try $0.execute(sql: copies) }
        migrator.registerMigration("accounts") { try $0.execute(sql: accounts) }
        return migrator
    }

    /// What was handed on stays noted when the visitor is erased: it can't be called back.
    private static let leads = """
        CREATE TABLE lead_export (
            lead BLOB NOT NULL,
            exported_ms INTEGER NOT NULL,
            PRIMARY KEY (lead, exported_ms)
        ) STRICT;
        CREATE INDEX ledger_by_lead ON ledger (journal, journey, type)
            WHERE type IN ('leadRecorded', 'leadConfirmed');
        """

    /// The ledger's primary key is what makes a record count once: it never expires.
    private static let version1 = """
        PRAGMA application_id = 0x53544E43;
        CREATE TABLE centre_key (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            signing BLOB NOT NULL,
            sealing BLOB NOT NULL
        ) STRICT;
        CREATE TABLE licence (
            id BLOB PRIMARY KEY NOT NULL,
            hash BLOB NOT NULL UNIQUE,
            code TEXT NOT NULL,
            show TEXT NOT NULL,
            brands TEXT NOT NULL,
            seats INTEGER NOT NULL,
            issued_ms INTEGER NOT NULL,
            valid_until_ms INTEGER NOT NULL,
            revoked_ms INTEGER
        ) STRICT;
        CREATE TABLE terminal (
            device BLOB PRIMARY KEY NOT NULL,
            public_key BLOB NOT NULL,
            licence BLOB NOT NULL REFERENCES licence (id),
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            genius TEXT,
            registered_ms INTEGER NOT NULL,
            UNIQUE (licence, number)
        ) STRICT;
        CREATE TABLE journal (
            id INTEGER PRIMARY KEY,
            device BLOB NOT NULL,
            epoch BLOB NOT NULL UNIQUE,
            acknowledged INTEGER NOT NULL,
            head BLOB NOT NULL,
            heard_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE ledger (
            journal INTEGER NOT NULL REFERENCES journal (id),
            seq INTEGER NOT NULL,
            event_id BLOB,
            journey BLOB,
            type TEXT,
            version INTEGER,
            subject BLOB,
            genius TEXT,
            wall_ms INTEGER,
            mono_ms INTEGER,
            boot_id BLOB,
            body BLOB,
            prev BLOB NOT NULL,
            hash BLOB NOT NULL,
            received_ms INTEGER NOT NULL,
            PRIMARY KEY (journal, seq)
        ) STRICT;
        CREATE TABLE set_aside (
            journal INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            why TEXT NOT NULL,
            content BLOB,
            PRIMARY KEY (journal, seq)
        ) STRICT;
        CREATE TABLE subject_key (
            device BLOB NOT NULL,
            subject BLOB NOT NULL,
            encapsulated BLOB NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (device, subject)
        ) STRICT;
        CREATE INDEX subject_key_by_subject ON subject_key (subject);
        CREATE TABLE customer (
            subject BLOB PRIMARY KEY NOT NULL,
            person BLOB NOT NULL,
            kind TEXT NOT NULL,
            first_name TEXT,
            last_name TEXT,
            company TEXT,
            email TEXT,
            phone TEXT,
            second_phone TEXT,
            vat TEXT,
            postal_code TEXT NOT NULL,
            city TEXT NOT NULL,
            name_key TEXT NOT NULL,
            heard_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX customer_by_person ON customer (person);
        CREATE INDEX customer_by_email ON customer (email);
        CREATE INDEX customer_by_phone ON customer (phone);
        CREATE INDEX customer_by_second_phone ON customer (second_phone);
        CREATE INDEX customer_by_vat ON customer (vat);
        CREATE TABLE quote (
            quote BLOB PRIMARY KEY NOT NULL,
            number TEXT NOT NULL,
            customer BLOB NOT NULL,
            brand TEXT NOT NULL,
            issued_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE send_out (
            event_id BLOB PRIMARY KEY NOT NULL,
            quote BLOB NOT NULL,
            customer BLOB NOT NULL,
            asked_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE erasure (
            subject BLOB PRIMARY KEY NOT NULL,
            erased_ms INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE news (
            device BLOB NOT NULL,
            number INTEGER NOT NULL,
            content TEXT NOT NULL,
            PRIMARY KEY (device, number)
        ) STRICT;
        CREATE TABLE look (
            id INTEGER PRIMARY KEY,
            device BLOB NOT NULL,
            genius TEXT,
            asked_ms INTEGER NOT NULL,
            kinds TEXT NOT NULL,
            found TEXT NOT NULL
        ) STRICT;
        CREATE TABLE reference (
            id INTEGER PRIMARY KEY,
            version TEXT NOT NULL,
            digest BLOB NOT NULL,
            package BLOB NOT NULL,
            published_ms INTEGER NOT NULL
        ) STRICT;
        """

    /// The accounts that customers have activated.
    private static let accounts = """
        CREATE TABLE activation (
            subject BLOB PRIMARY KEY NOT NULL,
            activated_ms INTEGER NOT NULL
        ) STRICT;
        """

    /// Which journals were found to be copies', and from which terminal a terminal was copied.
    private static let copies = """
        ALTER TABLE journal ADD COLUMN cloned_ms INTEGER;
        CREATE INDEX journal_by_device ON journal (device);
        CREATE TABLE kin (
            device BLOB PRIMARY KEY NOT NULL,
            parent BLOB NOT NULL
        ) STRICT;
        CREATE INDEX kin_by_parent ON kin (parent);
        """
}
