internal import GRDB
package import SyncProtocol

extension SQLiteStore {
    package func leads() async throws(CentralStoreError) -> [LedgerLead] {
        try await read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT facts.body AS facts, visitor.*, journal.epoch, journal.device,
                        subject_key.encapsulated, subject_key.sealed
                    FROM ledger AS facts
                    JOIN journal ON journal.id = facts.journal
                    LEFT JOIN ledger AS visitor
                        ON visitor.journal = facts.journal AND visitor.journey = facts.journey
                        AND visitor.type = 'leadRecorded'
                    LEFT JOIN subject_key
                        ON subject_key.device = journal.device
                        AND subject_key.subject = visitor.subject
                    WHERE facts.type = 'leadConfirmed'
                    ORDER BY facts.received_ms, facts.journal, facts.seq
                    """)
            return rows.compactMap(Self.lead)
        }
    }

    package func noteExport(
        of leads: [UniqueID], at milliseconds: Int64
    ) async throws(CentralStoreError) {
        guard !leads.isEmpty else { return }
        try await write { db in
            for lead in leads {
                try db.cachedStatement(
                    sql: "INSERT OR IGNORE INTO lead_export (lead, exported_ms) VALUES (?, ?)"
                ).execute(arguments: [StoredBytes(lead), milliseconds])
            }
        }
    }

    /// A backup lead's records stand under its own id as their journey; the lead of a send-out has
    /// the id of the event that asked.
    package func leadsHandedOn(
        of customer: UniqueID
    ) async throws(CentralStoreError) -> [UniqueID] {
        try await read { db in
            try StoredBytes.fetchAll(
                db,
                sql: """
                    SELECT lead FROM lead_export
                    JOIN ledger ON ledger.journey = lead AND ledger.type = 'leadConfirmed'
                    WHERE ledger.subject = :customer
                    UNION SELECT lead FROM lead_export
                    JOIN send_out ON send_out.event_id = lead
                    WHERE send_out.customer = :customer
                    """,
                arguments: ["customer": StoredBytes(customer)]
            ).compactMap { UniqueID(bytes: $0.bytes) }
        }
    }

    private static func lead(_ row: Row) -> LedgerLead? {
        guard let device = DeviceID(bytes: row.bytes("device")) else { return nil }
        let subject: StoredBytes? = row["subject"]
        let visitor = subject == nil ? nil : JournalRecord(row: row)
        let sealed: StoredBytes? = row["sealed"]
        let key = sealed.flatMap { sealed in
            visitor?.header.subject.map {
                WrappedKey(
                    subject: $0, encapsulated: Base64Bytes(row.bytes("encapsulated")),
                    sealed: Base64Bytes(sealed.bytes))
            }
        }
        return LedgerLead(facts: row.bytes("facts"), visitor: visitor, key: key, device: device)
    }
}
