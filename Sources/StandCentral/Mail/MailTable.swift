internal import Crypto
internal import GRDB
internal import SyncProtocol

/// The mails that the records of one terminal ask for, within the ledger's own transaction.
struct MailTable {
    let db: Database
    /// The terminal that asked.
    let device: DeviceID
    /// Now, milliseconds since 1970, UTC.
    let time: Int64

    /// How long after the thanks the survey follows, in milliseconds.
    static let day: Int64 = 86_400_000

    /// Adds a mail, once for each event; those that a customer gets once are also once for the
    /// customer and the show, on whatever terminals they are met.
    ///
    /// - Parameters:
    ///   - header: The record that asks for it.
    ///   - delay: How long it waits at first, in milliseconds.
    func add(
        _ kind: LetterKind, for customer: UniqueID, quote: UniqueID? = nil,
        asked header: RecordHeader, in journal: Int64, delay: Int64 = 0
    ) throws {
        var once: [UInt8]?
        if kind.isOnce {
            // Whoever was erased, or can't be read, has no row: nobody writes to them.
            guard let mark = try mark(kind, of: customer) else { return }
            once = mark
        }
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO mail
                (event_id, kind, journal, seq, subject, quote, once, state, attempts, due_ms,
                 changed_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)
                """,
            arguments: [
                StoredBytes(header.eventID), kind.rawValue, journal, header.seq,
                StoredBytes(customer), quote.map { StoredBytes($0) },
                once.map { StoredBytes($0) }, time + delay, time,
            ])
    }

    /// Adds what follows a visit: the thanks at once, the survey a day after them.
    func addThanks(after header: RecordHeader, in journal: Int64) throws {
        let found = try StoredBytes.fetchOne(
            db,
            sql: """
                SELECT subject FROM ledger
                WHERE journal = ? AND journey = ? AND seq < ? AND type IN
                    ('customerCreated', 'customerLinked', 'contactAdded')
                ORDER BY seq DESC LIMIT 1
                """,
            arguments: [journal, StoredBytes(header.journey), header.seq])
        guard let customer = found.flatMap({ UniqueID(bytes: $0.bytes) }) else { return }
        try add(.thanks, for: customer, asked: header, in: journal)
        try add(.survey, for: customer, asked: header, in: journal, delay: Self.day)
    }

    /// What is the same for one person, show and kind of mail, and tells nobody who it is.
    private func mark(_ kind: LetterKind, of customer: UniqueID) throws -> [UInt8]? {
        let email = try String.fetchOne(
            db, sql: "SELECT email FROM customer WHERE subject = ?",
            arguments: [StoredBytes(customer)])
        guard let email else { return nil }
        let show = try String.fetchOne(
            db,
            sql: """
                SELECT licence.show FROM terminal JOIN licence ON licence.id = terminal.licence
                WHERE terminal.device = ?
                """,
            arguments: [StoredBytes(device)])
        let text = [kind.rawValue, show ?? "", email].joined(separator: "\n")
        return Array(SHA256.hash(data: Array(text.utf8)))
    }
}
