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

    /// A lead's records stand under its own id as their journey.
    package func leadsHandedOn(
        of customer: UniqueID
    ) async throws(CentralStoreError) -> [UniqueID] {
        try await read { db in
            try StoredBytes.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT lead FROM lead_export
                    JOIN ledger ON ledger.journey = lead AND ledger.type = 'leadConfirmed'
                    WHERE ledger.subject = ?
                    """,
                arguments: [StoredBytes(customer)]
            ).compactMap { UniqueID(bytes: $0.bytes) }
        }
    }

    private static func lead(_ row: Row) -> LedgerLead? {
        guard let device = DeviceID(bytes: row.bytes("device")) else { return nil }
        let subject: StoredBytes? = row["subject"]
        let visitor = subject.flatMap { UniqueID(bytes: $0.bytes) }.flatMap {
            record(row, about: $0)
        }
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

    private static func record(_ row: Row, about subject: UniqueID) -> JournalRecord? {
        guard let previous = ChainHash(bytes: row.bytes("prev")),
            let hash = ChainHash(bytes: row.bytes("hash"))
        else { return nil }
        let header = RecordHeader(
            epoch: row.id("epoch"), seq: row["seq"], eventID: row.id("event_id"),
            journey: row.id("journey"), type: row["type"], version: row["version"],
            subject: subject, genius: row["genius"],
            moment: Moment(
                wallMilliseconds: row["wall_ms"], monotonicMilliseconds: row["mono_ms"],
                bootID: row.id("boot_id")))
        return JournalRecord(
            header: header, body: row.bytes("body"), previous: previous, hash: hash)
    }
}
