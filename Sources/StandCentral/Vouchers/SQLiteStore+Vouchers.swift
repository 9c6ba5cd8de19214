internal import Crypto
internal import GRDB
internal import JourneyEngine
package import SyncProtocol

extension SQLiteStore {
    package func voucher(
        _ code: VoucherCode, at milliseconds: Int64
    ) async throws(CentralStoreError) -> VoucherState {
        try await read { db in try Self.state(of: code, at: milliseconds, db) }
    }

    package func redeem(
        _ code: VoucherCode, at milliseconds: Int64
    ) async throws(CentralStoreError) -> VoucherState {
        try await write { db in
            let state = try Self.state(of: code, at: milliseconds, db)
            guard case .valid = state else { return state }
            try db.execute(
                sql: """
                    INSERT INTO redemption (holder, redeemed_ms)
                    SELECT holder, ? FROM voucher WHERE id = ?
                    """,
                arguments: [milliseconds, StoredBytes(code.voucher)])
            return state
        }
    }

    private static func state(
        of code: VoucherCode, at time: Int64, _ db: Database
    ) throws -> VoucherState {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT voucher.show, voucher.amount_cents, terminal.public_key,
                    redemption.redeemed_ms
                FROM voucher JOIN terminal ON terminal.device = voucher.device
                LEFT JOIN redemption ON redemption.holder = voucher.holder
                WHERE voucher.id = ?
                """,
            arguments: [StoredBytes(code.voucher)])
        guard let row, let lastDay = code.lastDate,
            let key = try? Curve25519.Signing.PublicKey(
                rawRepresentation: row.bytes("public_key")),
            code.isSigned(by: key)
        else { return .unknown }
        let facts = VoucherFacts(
            show: row["show"], amountCents: row["amount_cents"], validUntil: lastDay.text)
        if let redeemed: Int64 = row["redeemed_ms"] { return .used(facts, at: redeemed) }
        let end = BrusselsTime.start(of: lastDay.adding(days: 1)).milliseconds
        return time < end ? .valid(facts) : .expired(facts)
    }
}

extension VoucherCode {
    /// The last day on which it is valid.
    fileprivate var lastDate: CalendarDate? {
        let digits = Array(lastDay)
        guard digits.count == 8 else { return nil }
        return CalendarDate(
            [String(digits[..<4]), String(digits[4..<6]), String(digits[6...])]
                .joined(separator: "-"))
    }
}
