internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

/// What the central base keeps in plain of a customer: enough to find and recognise someone.
struct CustomerRow {
    let subject: UniqueID
    let card: CustomerCard
    /// Now, milliseconds since 1970, UTC.
    let heard: Int64

    init(_ card: CustomerCard, subject: UniqueID, heard: Int64) {
        self.card = card
        self.subject = subject
        self.heard = heard
    }

    /// Keeps the row, and merges the customer with whoever has the same email or VAT number
    ///
    ///
    /// Terminals create customers unchecked while they are offline; here they meet again. The
    /// oldest id stands for them all. The placeholder that many companies share merges nobody.
    func merge(_ db: Database) throws {
        try save(db)
        let persons = try StoredBytes.fetchAll(
            db,
            sql: """
                SELECT DISTINCT person FROM customer
                WHERE subject = :subject OR email = :email OR vat = :vat
                """,
            arguments: [
                "subject": StoredBytes(subject), "email": email, "vat": vat,
            ])
        guard persons.count > 1,
            let oldest = persons.map(\.bytes).min(by: { $0.lexicographicallyPrecedes($1) })
        else { return }
        for person in persons where person.bytes != oldest {
            try db.execute(
                sql: "UPDATE customer SET person = ? WHERE person = ?",
                arguments: [StoredBytes(oldest), person])
        }
    }

    private var email: String? { card.person?.email.comparisonKey }

    private var vat: String? {
        guard let vat = card.company?.vat, vat != .placeholder else { return nil }
        return vat.text
    }

    private var nameKey: String {
        let names = [card.person?.fullName, card.company?.name.text].compactMap { $0 }
        return SearchKey(names.joined(separator: " ")).words.joined(separator: " ")
    }

    private func save(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO customer
                (subject, person, kind, first_name, last_name, company, email, phone, second_phone,
                 vat, postal_code, city, name_key, heard_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET
                    kind = excluded.kind, first_name = excluded.first_name,
                    last_name = excluded.last_name, company = excluded.company,
                    email = excluded.email, phone = excluded.phone,
                    second_phone = excluded.second_phone, vat = excluded.vat,
                    postal_code = excluded.postal_code, city = excluded.city,
                    name_key = excluded.name_key, heard_ms = excluded.heard_ms
                """,
            arguments: [
                StoredBytes(subject), StoredBytes(subject), card.kind.rawValue,
                card.person?.firstName.text, card.person?.lastName.text, card.company?.name.text,
                email, card.person?.mobile?.text, card.secondPhone?.text, vat,
                card.postalCode.text, card.city, nameKey, heard,
            ])
    }
}
