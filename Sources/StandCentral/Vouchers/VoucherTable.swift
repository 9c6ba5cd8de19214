internal import GRDB
internal import JourneyEngine
internal import SyncProtocol

/// The vouchers that send-outs have made valid, within the ledger's own transaction.
struct VoucherTable {
    let db: Database
    /// Now, milliseconds since 1970, UTC.
    let time: Int64

    /// Makes the voucher of a quote valid.
    ///
    /// Two terminals that met one person offline made two of them: they share a holder, and are
    /// redeemed together.
    func grant(_ voucher: Voucher, to customer: UniqueID, by device: DeviceID) throws {
        guard let id = UniqueID(voucher.id.text) else { return }
        let show = try String.fetchOne(
            db,
            sql: """
                SELECT licence.show FROM terminal JOIN licence ON licence.id = terminal.licence
                WHERE terminal.device = ?
                """,
            arguments: [StoredBytes(device)])
        let holder = try holder(customer, show: show ?? "") ?? StoredBytes(id)
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO voucher
                (id, holder, subject, device, show, amount_cents, granted_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                StoredBytes(id), holder, StoredBytes(customer), StoredBytes(device), show ?? "",
                voucher.amount.cents, time,
            ])
    }

    /// Who holds the vouchers that the same person has of the show already.
    private func holder(_ customer: UniqueID, show: String) throws -> StoredBytes? {
        try StoredBytes.fetchOne(
            db,
            sql: """
                SELECT voucher.holder FROM customer AS one
                JOIN customer AS other ON other.email = one.email
                JOIN voucher ON voucher.subject = other.subject
                WHERE one.subject = ? AND voucher.show = ? ORDER BY voucher.granted_ms LIMIT 1
                """,
            arguments: [StoredBytes(customer), show])
    }
}
