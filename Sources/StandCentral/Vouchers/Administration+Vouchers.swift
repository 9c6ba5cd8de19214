internal import SyncProtocol

extension Administration {
    /// What a scanned code is worth.
    package func voucher(_ text: String) async throws(Refusal) -> VoucherState {
        guard let code = VoucherCode(text) else { return .unknown }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.voucher(code, at: now)
        }
    }

    /// Redeems a voucher, once.
    ///
    /// - Returns: What it was before: ``VoucherState/valid(_:)`` means that it is redeemed now.
    package func redeem(_ text: String) async throws(Refusal) -> VoucherState {
        guard let code = VoucherCode(text) else { return .unknown }
        let now = clock()
        return try await stored { () throws(CentralStoreError) in
            try await store.redeem(code, at: now)
        }
    }
}
