internal import FoundationEssentials
internal import GRDB
internal import SyncProtocol

/// Erases a person within a transaction: the keys, the rows in plain, and the copies of the same
/// person that other terminals made.
///
/// The ledger keeps its sealed records, which nobody can read any more, so that every chain still
/// verifies.
struct PersonErasure {
    let db: Database
    /// Now, milliseconds since 1970, UTC.
    let time: Int64

    /// Erases a person and tells the terminals that hold them: the one that asked as well, since a
    /// copy of it may hold the same key.
    ///
    /// - Parameter device: The terminal that asked; nil for an operator.
    /// - Returns: Whoever was erased now; nobody the second time.
    func erase(_ subject: UniqueID, askedBy device: DeviceID? = nil) throws -> [UniqueID] {
        let copies = try Array(self.copies(of: subject)).filter { try !isErased($0) }
        for copy in copies {
            let name = StoredBytes(copy)
            try tell(of: copy, besides: copy == subject ? device : nil)
            try db.execute(sql: "DELETE FROM subject_key WHERE subject = ?", arguments: [name])
            try db.execute(sql: "DELETE FROM customer WHERE subject = ?", arguments: [name])
            try db.execute(sql: "DELETE FROM dealer_lead WHERE subject = ?", arguments: [name])
            try db.execute(sql: "DELETE FROM activation WHERE subject = ?", arguments: [name])
            try eraseMail(of: name)
            try db.execute(
                sql: "INSERT INTO erasure (subject, erased_ms) VALUES (?, ?)",
                arguments: [name, time])
        }
        return copies
    }

    /// What was handed over, or may have been, stays as a fact; the rest is never sent.
    private func eraseMail(of subject: StoredBytes) throws {
        let kept = [MailState.sending, .sent, .uncertain].map { "'\($0.rawValue)'" }
            .joined(separator: ", ")
        try db.execute(
            sql: "DELETE FROM mail WHERE subject = ? AND state NOT IN (\(kept))",
            arguments: [subject])
        try db.execute(
            sql: "UPDATE mail SET once = NULL, words = NULL WHERE subject = ?",
            arguments: [subject])
    }

    /// The person and all who were merged with them and have the same email. Colleagues of one
    /// company are merged by its VAT number and are other persons.
    private func copies(of subject: UniqueID) throws -> Set<UniqueID> {
        let found = try StoredBytes.fetchAll(
            db,
            sql: """
                SELECT other.subject FROM customer AS one
                JOIN customer AS other ON other.person = one.person AND other.email = one.email
                WHERE one.subject = ?
                """,
            arguments: [StoredBytes(subject)])
        return Set(found.compactMap { UniqueID(bytes: $0.bytes) } + [subject])
    }

    /// Tells whoever sent the person's key or asked, and whoever was copied from such a terminal.
    private func tell(of subject: UniqueID, besides device: DeviceID?) throws {
        let holders = try StoredBytes.fetchAll(
            db,
            sql: """
                WITH RECURSIVE holder (device) AS (
                    SELECT device FROM subject_key WHERE subject = ?
                    UNION SELECT device FROM terminal WHERE device = ?
                    UNION SELECT kin.device FROM kin JOIN holder ON kin.parent = holder.device
                )
                SELECT device FROM holder
                """,
            arguments: [StoredBytes(subject), device.map { StoredBytes($0) }])
        for holder in holders {
            try NewsTable.add(.erased(customer: subject), for: holder, time: time, db)
        }
    }

    private func isErased(_ subject: UniqueID) throws -> Bool {
        try Int.fetchOne(
            db, sql: "SELECT 1 FROM erasure WHERE subject = ?",
            arguments: [StoredBytes(subject)]) != nil
    }
}
