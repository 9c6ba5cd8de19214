internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

/// One delivery on its way into the tables, within a transaction.
struct LedgerWriting {
    let delivery: Delivery
    let db: Database
    /// Whom records of this delivery asked to erase.
    private(set) var erased: [UniqueID] = []

    private static let insertRecord = """
        INSERT INTO ledger
        (journal, seq, event_id, journey, type, version, subject, genius, wall_ms, mono_ms,
         boot_id, body, prev, hash, received_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    init(delivery: Delivery, db: Database) {
        self.delivery = delivery
        self.db = db
    }

    /// Keeps the customers' keys; an erased person's never again, and whoever still has it is told.
    func keepKeys() throws {
        for key in delivery.keys {
            guard try !isErased(key.subject) else {
                try NewsTable.add(
                    .erased(customer: key.subject), for: StoredBytes(delivery.device),
                    time: delivery.time, db)
                continue
            }
            let statement = try db.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO subject_key (device, subject, encapsulated, sealed)
                    VALUES (?, ?, ?, ?)
                    """)
            try statement.execute(arguments: [
                StoredBytes(delivery.device), StoredBytes(key.subject),
                StoredBytes(key.encapsulated.bytes), StoredBytes(key.sealed.bytes),
            ])
        }
    }

    /// Stores an entry that is new, and carries its effect out.
    mutating func store(_ item: Delivery.Item, in journal: Int64) throws -> RecordStatus {
        switch item.entry {
        case .record(let record): try store(record, in: journal)
        case .opaque(let opaque):
            try db.execute(
                sql: """
                    INSERT INTO ledger (journal, seq, prev, hash, received_ms)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    journal, opaque.seq, StoredBytes(opaque.prev), StoredBytes(opaque.hash),
                    delivery.time,
                ])
        }
        return try carryOut(item, in: journal)
    }

    private func store(_ record: JournalRecord, in journal: Int64) throws {
        let header = record.header
        try db.cachedStatement(sql: Self.insertRecord).execute(arguments: [
            journal, header.seq, StoredBytes(header.eventID), StoredBytes(header.journey),
            header.type, header.version, header.subject.map { StoredBytes($0) }, header.genius,
            header.moment.wallMilliseconds, header.moment.monotonicMilliseconds,
            StoredBytes(header.moment.bootID), StoredBytes(record.body),
            StoredBytes(record.previous), StoredBytes(record.hash), delivery.time,
        ])
    }

    private mutating func carryOut(
        _ item: Delivery.Item, in journal: Int64
    ) throws -> RecordStatus {
        switch item.effect {
        case .none: return .stored
        case .setAside(let why):
            try setAside(item.entry, why: why, in: journal)
            return .setAside
        case .customer(let card):
            if case .record(let record) = item.entry, let subject = record.header.subject,
                try !isErased(subject)
            {
                try CustomerRow(card, subject: subject, heard: delivery.time).merge(db)
            }
        case .quote(let quote):
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO quote
                    (quote, number, customer, brand, issued_ms, journal, seq)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    StoredBytes(UniqueID(quote.id)), quote.number,
                    StoredBytes(UniqueID(quote.customer)), quote.brand.rawValue,
                    quote.issued.milliseconds, journal, item.entry.seq,
                ])
        case .sendOut(let step):
            guard case .record(let record) = item.entry else { break }
            try sendOut(step, record.header, in: journal)
        case .account(let step):
            guard case .record(let record) = item.entry else { break }
            try mailTable.add(
                .account, for: UniqueID(step.customer), asked: record.header, in: journal)
        case .visitEnded:
            guard case .record(let record) = item.entry else { break }
            try mailTable.addThanks(after: record.header, in: journal)
        case .erasure(let subject):
            erased += try PersonErasure(db: db, time: delivery.time)
                .erase(subject, askedBy: delivery.device)
        }
        return .stored
    }

    /// What follows from a send-out goes into the tables with the record that asked for it, once
    /// for each event.
    private func sendOut(
        _ step: SendOutRequested, _ header: RecordHeader, in journal: Int64
    ) throws {
        let customer = UniqueID(step.customer)
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO send_out (event_id, quote, customer, asked_ms)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [
                StoredBytes(header.eventID), StoredBytes(UniqueID(step.quote)),
                StoredBytes(customer), delivery.time,
            ])
        guard db.changesCount > 0 else { return }
        let quote = try Quote.find(UniqueID(step.quote), db)
        if let voucher = quote?.voucher {
            try VoucherTable(db: db, time: delivery.time)
                .grant(voucher, to: customer, by: delivery.device)
        }
        guard try !isErased(customer) else { return }
        if let quote {
            try SendOutLead.add(quote, asked: header, in: journal, at: delivery.time, db)
        }
        try mailTable.add(
            .quote, for: customer, quote: UniqueID(step.quote), asked: header, in: journal)
        try NewsTable.add(
            .sendOut(quote: UniqueID(step.quote), state: MailNews.atCentre, detail: nil),
            for: StoredBytes(delivery.device), time: delivery.time, db)
    }

    private var mailTable: MailTable {
        MailTable(db: db, device: delivery.device, time: delivery.time)
    }

    private func setAside(_ entry: LedgerEntry, why: String, in journal: Int64) throws {
        var content: [UInt8]?
        if case .opaque(let opaque) = entry { content = opaque.content?.bytes }
        try db.execute(
            sql: "INSERT INTO set_aside (journal, seq, why, content) VALUES (?, ?, ?, ?)",
            arguments: [journal, entry.seq, why, content.map { StoredBytes($0) }])
    }

    private func isErased(_ subject: UniqueID) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM erasure WHERE subject = ?")
        return try Int.fetchOne(statement, arguments: [StoredBytes(subject)]) != nil
    }
}
