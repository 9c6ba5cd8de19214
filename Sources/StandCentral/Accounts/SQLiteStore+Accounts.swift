internal import GRDB
internal import JourneyEngine
package import SyncProtocol

extension SQLiteStore {
    package func account(
        of customer: UniqueID
    ) async throws(CentralStoreError) -> ActivationState {
        try await read { db in try Self.state(of: customer, db) }
    }

    package func activate(
        _ customer: UniqueID, at milliseconds: Int64
    ) async throws(CentralStoreError) -> ActivationState {
        try await write { db in
            let state = try Self.state(of: customer, db)
            guard state == .open else { return state }
            try db.execute(
                sql: "INSERT INTO activation (subject, activated_ms) VALUES (?, ?)",
                arguments: [StoredBytes(customer), milliseconds])
            try Self.tell(of: customer, time: milliseconds, db)
            return state
        }
    }

    private static func state(of customer: UniqueID, _ db: Database) throws -> ActivationState {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM activation WHERE subject = customer.subject) AS done
                FROM customer WHERE subject = ? AND EXISTS (
                    SELECT 1 FROM mail WHERE mail.subject = customer.subject AND kind = ?
                )
                """,
            arguments: [StoredBytes(customer), LetterKind.account.rawValue])
        guard let row else { return .unknown }
        return row["done"] ? .activated : .open
    }

    /// Has every terminal told that holds the person, under whichever of their ids: one who was met
    /// on two terminals gets one mail.
    private static func tell(of customer: UniqueID, time: Int64, _ db: Database) throws {
        let holders = try Row.fetchAll(
            db,
            sql: """
                SELECT other.subject, subject_key.device FROM customer AS one
                JOIN customer AS other ON other.person = one.person AND other.email = one.email
                JOIN subject_key ON subject_key.subject = other.subject
                WHERE one.subject = ?
                """,
            arguments: [StoredBytes(customer)])
        for holder in holders {
            try NewsTable.add(
                .account(
                    customer: holder.id("subject"), state: AccountState.activated.rawValue),
                for: StoredBytes(holder.bytes("device")), time: time, db)
        }
    }
}
