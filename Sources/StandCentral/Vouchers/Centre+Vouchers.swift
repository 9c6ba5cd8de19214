internal import SyncProtocol

extension Centre {
    /// What a scanned code is worth; nothing but a whole, signed code tells anything.
    func voucher(_ text: String) async throws(Problem) -> VoucherState {
        guard let code = VoucherCode(text) else { return .unknown }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.voucher(code, at: now)
        }
    }

    /// Redeems a voucher, once.
    ///
    /// - Returns: What it was before: ``VoucherState/valid(_:)`` means that it is redeemed now.
    func redeem(_ text: String) async throws(Problem) -> VoucherState {
        guard let code = VoucherCode(text) else { return .unknown }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.redeem(code, at: now)
        }
    }
}
