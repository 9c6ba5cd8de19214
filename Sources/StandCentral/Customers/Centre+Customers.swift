package import SyncProtocol

extension Centre {
    /// Says whom the central base knows: a signed ``CustomerAnswer``, the look on record.
    package func customers(_ request: SignedRequest) async throws(Problem) -> [UInt8] {
        let asker = try await authenticate(request)
        guard let question = CustomerQuestion(reading: request.body) else {
            throw Problem(.malformed)
        }
        let look = CustomerLook(
            question: question, device: asker.terminal.device, time: clock())
        let found = try await stored { () throws(CentralStoreError) in
            try await store.customers(look)
        }
        return try signed(
            CustomerAnswer(
                nonce: asker.nonce, request: Base64Bytes(ContentDigest.digest(of: request.body)),
                customers: Array(found.prefix(CustomerLook.most)),
                isCut: found.count > CustomerLook.most))
    }
}
