package import SyncProtocol

extension Centre {
    /// Says who the centre is, with a nonce for a registration to be signed with.
    ///
    /// - Parameters:
    ///   - body: A ``ChallengeRequest``.
    ///   - address: Where it comes from, for the limit of tries.
    /// - Returns: A signed ``Challenge``.
    package func challenge(_ body: [UInt8], from address: String) throws(Problem) -> [UInt8] {
        let now = clock()
        try limit(address, now: now)
        guard let request = ChallengeRequest(reading: body) else { throw Problem(.malformed) }
        let chance = UInt64.random(in: .min ... .max)
        return try signed(
            Challenge(
                nonce: nonces.mint(now: now, chance: chance), answering: request.nonce,
                signingKey: keys.signingKey, serverTime: now))
    }

    /// Registers a terminal; asking again gives the same licence.
    ///
    /// - Parameters:
    ///   - request: A ``RegistrationRequest`` signed with the device's key and our nonce.
    ///   - address: Where it comes from, for the limit of tries.
    /// - Returns: A signed ``Token``.
    package func register(
        _ request: SignedRequest, from address: String
    ) async throws(Problem) -> [UInt8] {
        let now = clock()
        try limit(address, now: now)
        guard let asked = RegistrationRequest(reading: request.body) else {
            throw Problem(.malformed)
        }
        let claim = try Self.claim(of: request)
        try Self.verify(request, claim, key: asked.publicKey.bytes)
        guard nonces.isGood(claim.nonce, now: now) else { throw Problem(.staleNonce) }
        let application = LicenceApplication(
            device: claim.device, publicKey: asked.publicKey.bytes,
            licence: asked.licence.bytes, epoch: asked.epoch, name: asked.name,
            genius: asked.genius, time: now)
        let outcome = try await stored { () throws(CentralStoreError) in
            try await store.register(application)
        }
        if outcome == .failure(Problem(.unknownLicence)) { registrations.chargeGuess(address) }
        return try signed(token(for: try outcome.get(), epoch: asked.epoch, now: now))
    }

    private func limit(_ address: String, now: Int64) throws(Problem) {
        guard let wait = registrations.take(address, now: now) else { return }
        throw Problem(.tooManyRequests, retryAfter: wait)
    }

    private func token(for terminal: Terminal, epoch: UniqueID, now: Int64) -> Token {
        let licence = terminal.licence
        return Token(
            device: terminal.device, epoch: epoch, licence: licence.id, show: licence.show,
            terminal: terminal.number, name: terminal.name, brands: licence.brands, issued: now,
            validUntil: licence.validUntil, genius: terminal.genius, signingKey: keys.signingKey,
            sealingKey: keys.sealingKey)
    }
}
