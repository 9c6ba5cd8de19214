internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

/// The lead that a send-out makes for the dealer of its quote: whose it is stays sealed in
/// the ledger until it is handed on.
package struct SendOutLead: Sendable {
    /// The event that asked for the send-out.
    let event: UniqueID
    let asked: Timestamp
    let file: CustomerFile
}

extension SendOutLead {
    /// Adds the lead of a quote, in the transaction that stores its send-out.
    ///
    /// A quote that is sent again is the same lead, with the customer's card of that moment.
    static func add(
        _ quote: Quote, asked header: RecordHeader, in journal: Int64, at time: Int64,
        _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO dealer_lead (event_id, quote, subject, journal, seq, asked_ms)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (quote) DO UPDATE SET journal = excluded.journal, seq = excluded.seq
                """,
            arguments: [
                StoredBytes(header.eventID), StoredBytes(UniqueID(quote.id)),
                StoredBytes(UniqueID(quote.customer)), journal, header.seq, time,
            ])
    }
}

extension SQLiteStore {
    package func sendOutLeads() async throws(CentralStoreError) -> [SendOutLead] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM dealer_lead ORDER BY asked_ms, rowid")
                .compactMap { row in
                    try CustomerFile.read(row, db).map { file in
                        SendOutLead(
                            event: row.id("event_id"),
                            asked: Timestamp(milliseconds: row["asked_ms"]), file: file)
                    }
                }
        }
    }
}

extension Quote {
    /// A quote that was issued on any terminal, from the ledger; nil where it is not here.
    static func find(_ id: UniqueID, _ db: Database) throws -> Quote? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT ledger.body FROM quote
                JOIN ledger ON ledger.journal = quote.journal AND ledger.seq = quote.seq
                WHERE quote.quote = ?
                """)
        let body = try StoredBytes.fetchOne(statement, arguments: [StoredBytes(id)])
        guard let body, case .quoteIssued(let quote)? = try? Event(.quoteIssued, body: body.bytes)
        else { return nil }
        return quote
    }
}
