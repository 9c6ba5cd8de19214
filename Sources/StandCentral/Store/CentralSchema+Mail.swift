extension CentralSchema {
    /// A mail's row names the record that asked for it and holds nothing personal: its words are
    /// made anew for each attempt, from what the customer's key still opens.
    static let mail = """
        ALTER TABLE quote ADD COLUMN journal INTEGER;
        ALTER TABLE quote ADD COLUMN seq INTEGER;
        CREATE INDEX quote_by_customer ON quote (customer);
        UPDATE quote SET (journal, seq) = (
            SELECT journal, seq FROM ledger WHERE type = 'quoteIssued'
            AND replace(json_extract(CAST(body AS TEXT), '$.id'), '-', '') = lower(hex(quote.quote))
        );
        CREATE TABLE mail (
            id INTEGER PRIMARY KEY,
            event_id BLOB NOT NULL,
            kind TEXT NOT NULL,
            journal INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            subject BLOB NOT NULL,
            quote BLOB,
            once BLOB UNIQUE,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            due_ms INTEGER NOT NULL,
            changed_ms INTEGER NOT NULL,
            words TEXT,
            UNIQUE (event_id, kind)
        ) STRICT;
        CREATE TABLE departed (
            event_id BLOB NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (event_id, kind)
        ) STRICT;
        CREATE INDEX mail_by_time ON mail (due_ms) WHERE state = 'waiting';
        CREATE INDEX mail_by_subject ON mail (subject);
        CREATE INDEX ledger_by_card ON ledger (subject) WHERE type IN
            ('customerCreated', 'customerLinked', 'customerEdited', 'contactAdded', 'leadRecorded');
        CREATE INDEX ledger_by_consent ON ledger (subject) WHERE type = 'consentAnswered';
        CREATE INDEX ledger_by_visit ON ledger (journal, journey, seq) WHERE type IN
            ('customerCreated', 'customerLinked', 'contactAdded');
        CREATE TABLE dealer_lead (
            event_id BLOB PRIMARY KEY NOT NULL,
            quote BLOB NOT NULL UNIQUE,
            subject BLOB NOT NULL,
            journal INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            asked_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX dealer_lead_by_subject ON dealer_lead (subject);
        CREATE INDEX ledger_by_wish ON ledger (subject) WHERE type = 'wishNoted';
        CREATE TABLE voucher (
            id BLOB PRIMARY KEY NOT NULL,
            holder BLOB NOT NULL,
            subject BLOB NOT NULL,
            device BLOB NOT NULL,
            show TEXT NOT NULL,
            amount_cents INTEGER NOT NULL,
            granted_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX voucher_by_subject ON voucher (subject);
        CREATE TABLE redemption (
            holder BLOB PRIMARY KEY NOT NULL,
            redeemed_ms INTEGER NOT NULL
        ) STRICT;
        """
}
