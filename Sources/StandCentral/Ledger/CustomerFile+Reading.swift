internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

extension CustomerFile {
    /// Reads the file behind a row with journal, seq and subject of the record that asks.
    static func read(_ place: Row, _ db: Database) throws -> CustomerFile? {
        let (journal, seq): (Int64, Int64) = (place["journal"], place["seq"])
        let subject = place.id("subject")
        let statement = try db.cachedStatement(
            sql: """
                SELECT journal.device, ledger.body FROM ledger
                JOIN journal ON journal.id = ledger.journal
                WHERE ledger.journal = ? AND ledger.seq = ?
                """)
        guard let asked = try Row.fetchOne(statement, arguments: [journal, seq]),
            let device = DeviceID(bytes: asked.bytes("device"))
        else { return nil }
        let reading = Reading(db: db, journal: journal, seq: seq, subject: subject)
        return CustomerFile(
            device: device, asked: asked.bytes("body"), card: try reading.card(),
            key: try reading.key(from: device), quotes: try reading.quotes(),
            wishes: try reading.wishes(), consents: try reading.consents())
    }

    /// The parts of a file, each by an index of its own. What stands in another journal is of the
    /// same terminal, before it began a new one.
    private struct Reading {
        let db: Database
        let journal: Int64
        let seq: Int64
        let subject: UniqueID

        private var place: StatementArguments {
            ["journal": journal, "seq": seq, "subject": StoredBytes(subject)]
        }

        func card() throws -> JournalRecord? {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT ledger.*, journal.epoch FROM ledger
                    JOIN journal ON journal.id = ledger.journal
                    WHERE subject = :subject AND type IN
                        ('customerCreated', 'customerLinked', 'customerEdited', 'contactAdded',
                         'leadRecorded')
                    AND (ledger.journal < :journal OR ledger.journal = :journal AND seq <= :seq)
                    ORDER BY ledger.journal DESC, seq DESC LIMIT 1
                    """)
            return try Row.fetchOne(statement, arguments: place)
                .flatMap(JournalRecord.init(row:))
        }

        func key(from device: DeviceID) throws -> WrappedKey? {
            let statement = try db.cachedStatement(
                sql: "SELECT encapsulated, sealed FROM subject_key WHERE device = ? AND subject = ?"
            )
            let row = try Row.fetchOne(
                statement, arguments: [StoredBytes(device), StoredBytes(subject)])
            return row.map { row in
                WrappedKey(
                    subject: subject, encapsulated: Base64Bytes(row.bytes("encapsulated")),
                    sealed: Base64Bytes(row.bytes("sealed")))
            }
        }

        func quotes() throws -> [[UInt8]] {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT ledger.body FROM quote
                    JOIN ledger ON ledger.journal = quote.journal AND ledger.seq = quote.seq
                    WHERE quote.customer = :subject AND (
                        quote.journal < :journal OR quote.journal = :journal AND quote.seq <= :seq)
                    ORDER BY quote.journal, quote.seq
                    """)
            return try StoredBytes.fetchAll(statement, arguments: place).map(\.bytes)
        }

        func wishes() throws -> [JournalRecord] {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT ledger.*, journal.epoch FROM ledger
                    JOIN journal ON journal.id = ledger.journal
                    WHERE subject = :subject AND type = 'wishNoted'
                    AND (ledger.journal < :journal OR ledger.journal = :journal AND seq <= :seq)
                    ORDER BY ledger.journal, seq
                    """)
            return try Row.fetchAll(statement, arguments: place)
                .compactMap(JournalRecord.init(row:))
        }

        func consents() throws -> [[UInt8]] {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT body FROM ledger WHERE type = 'consentAnswered' AND subject IN (
                        SELECT other.subject FROM customer AS one
                        JOIN customer AS other ON other.email = one.email WHERE one.subject = ?
                    )
                    """)
            return try StoredBytes.fetchAll(statement, arguments: [StoredBytes(subject)])
                .map(\.bytes)
        }
    }
}
