internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

extension SQLiteStore {
    package func mails() async throws(CentralStoreError) -> [StoredMail] {
        try await read { db in
            try Row.fetchAll(db, sql: "\(StoredMail.select) ORDER BY mail.id")
                .compactMap(StoredMail.init(row:))
        }
    }

    package func dueMails(
        at milliseconds: Int64, most: Int
    ) async throws(CentralStoreError) -> [StoredMail] {
        try await read { db in
            let statement = try db.cachedStatement(
                sql: """
                    \(StoredMail.select) WHERE mail.state = 'waiting' AND mail.due_ms <= ?
                    ORDER BY mail.due_ms, mail.id LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [milliseconds, most])
                .compactMap(StoredMail.init(row:))
        }
    }

    package func customerFile(
        of mail: Int64
    ) async throws(CentralStoreError) -> CustomerFile? {
        try await read { db in
            try Row.fetchOne(
                db,
                sql: "SELECT journal, seq, subject FROM mail WHERE id = ?",
                arguments: [mail]
            ).flatMap { try CustomerFile.read($0, db) }
        }
    }

    package func takeMail(
        _ id: Int64, _ input: MailInput, at milliseconds: Int64
    ) async throws(CentralStoreError) -> MailMachine? {
        let departures = self.departures
        return try await write { db in
            try Self.take(id, input, at: milliseconds, departures, db)
        }
    }

    package func beginMail(
        _ id: Int64, at milliseconds: Int64
    ) throws(CentralStoreError) -> Bool {
        try writeWaiting { db in
            let hasLeft = try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM mail JOIN departed USING (event_id, kind) WHERE mail.id = ?
                    )
                    """,
                arguments: [id])
            let input = hasLeft == true ? MailInput.hasLeft : .begins
            let machine = try Self.take(id, input, at: milliseconds, departures, db)
            return machine?.state == .sending
        }
    }

    package func settleInterruptedMail(
        at milliseconds: Int64
    ) async throws(CentralStoreError) -> Int {
        let departures = self.departures
        return try await write { db in
            for mail in departures.read() {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO departed (event_id, kind) VALUES (?, ?)",
                    arguments: [StoredBytes(mail.event), mail.kind.rawValue])
            }
            let left = try Int64.fetchAll(
                db, sql: "SELECT id FROM mail WHERE state = ?",
                arguments: [MailState.sending.rawValue])
            for id in left { _ = try Self.take(id, .found, at: milliseconds, departures, db) }
            return left.count
        }
    }

    /// Moves a mail on, and has its terminal told.
    ///
    /// - Returns: nil where there is no such mail any more, or where it can't happen to it.
    private static func take(
        _ id: Int64, _ input: MailInput, at time: Int64, _ departures: DepartureList,
        _ db: Database
    ) throws -> MailMachine? {
        guard
            var mail = try Row.fetchOne(
                db, sql: "\(StoredMail.select) WHERE mail.id = ?", arguments: [id]
            ).flatMap(StoredMail.init(row:)), mail.machine.take(input, at: time)
        else { return nil }
        let machine = mail.machine
        try db.execute(
            sql: """
                UPDATE mail SET state = ?, attempts = ?, due_ms = ?, words = ?, changed_ms = ?
                WHERE id = ?
                """,
            arguments: [
                machine.state.rawValue, machine.attempts, machine.due, machine.words, time, id,
            ])
        try note(mail, input, departures, db)
        try MailNews.tell(of: id, machine, input, time: time, db)
        return machine
    }

    /// Keeps the list of departures, before the commit: what is on it leaves no second time.
    private static func note(
        _ mail: StoredMail, _ input: MailInput, _ departures: DepartureList, _ db: Database
    ) throws {
        let name = DepartureList.Mail(event: mail.event, kind: mail.kind)
        if input == .retry {
            try db.execute(
                sql: "DELETE FROM departed WHERE event_id = ? AND kind = ?",
                arguments: [StoredBytes(mail.event), mail.kind.rawValue])
            try departures.append(name, hasLeft: false)
        } else if mail.machine.state == .sent || mail.machine.state == .uncertain {
            try departures.append(name, hasLeft: true)
        }
    }
}

extension StoredMail {
    fileprivate static let select = """
        SELECT mail.*, quote.number AS number, customer.email AS email FROM mail
        LEFT JOIN quote ON quote.quote = mail.quote
        LEFT JOIN customer ON customer.subject = mail.subject
        """

    /// Reads a row of ``select``; nil for one that a newer program wrote.
    fileprivate init?(row: Row) {
        guard let kind = LetterKind(rawValue: row["kind"]),
            let state = MailState(rawValue: row["state"])
        else { return nil }
        let email: String? = row["email"]
        self.init(
            id: row["id"], event: row.id("event_id"), kind: kind, customer: row.id("subject"),
            quote: row["number"],
            machine: MailMachine(
                state: state, attempts: row["attempts"], due: row["due_ms"], words: row["words"]),
            changed: row["changed_ms"],
            domain: email.flatMap { $0.split(separator: "@").last.map(String.init) } ?? "")
    }
}
