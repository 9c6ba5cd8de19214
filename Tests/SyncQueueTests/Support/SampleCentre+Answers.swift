import Crypto
import SyncProtocol
import SyncQueue
import Synchronization

extension SampleCentre {
    /// What the centre does and says.
    func answer(
        _ request: CentreRequest, signedBy key: Curve25519.Signing.PrivateKey? = nil
    ) -> CentreResponse {
        let signed = SignedRequest(
            head: HTTPRequestHead(
                method: request.method, path: request.path, fields: request.fields),
            body: request.body)
        if request.path == CentrePath.challenge { return challenge(request) }
        guard let claim = try? signed.claim() else {
            return Self.response(to: Problem(.unsigned))
        }
        if request.path == CentrePath.registrations { return register(signed, claim) }
        guard let known = state.withLock({ $0.devices[claim.device] }) else {
            return Self.response(to: Problem(.unknownDevice))
        }
        guard (try? signed.verify(claim, key: known)) != nil else {
            return Self.response(to: Problem(.unsigned))
        }
        if let seen = signed.head.value(of: SignedRequest.newsField).flatMap(Int64.init) {
            state.withLock { state in
                state.newsSeen.append(seen)
                state.news.removeAll { $0.number <= seen }
            }
        }
        let parts = request.path.split(separator: "/")
        let place = parts.count > 5 ? Int64(parts[5]) : nil
        if parts.count > 3, let epoch = UniqueID(String(parts[3])) {
            state.withLock { $0.epoch = epoch }
        }
        if request.method == "POST", let problem = store(request.body, from: claim.device) {
            return Self.response(to: problem)
        }
        return receipt(claim, request.body, key ?? signingKey, place: place)
    }

    private func challenge(_ request: CentreRequest) -> CentreResponse {
        guard let asked = ChallengeRequest(reading: request.body) else {
            return Self.response(to: Problem(.malformed))
        }
        return document(
            Challenge(
                nonce: "12345678", answering: asked.nonce,
                signingKey: Base64Bytes(signingKey.publicKey.rawRepresentation),
                serverTime: state.withLock { $0.serverTime }), signingKey)
    }

    private func register(
        _ signed: SignedRequest, _ claim: SignedRequest.Claim
    ) -> CentreResponse {
        guard let asked = RegistrationRequest(reading: signed.body), claim.nonce == "12345678",
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: asked.publicKey.bytes),
            (try? signed.verify(claim, key: key)) != nil
        else { return Self.response(to: Problem(.unsigned)) }
        guard state.withLock({ $0.licences.contains(asked.licence.bytes) }) else {
            return Self.response(to: Problem(.unknownLicence))
        }
        state.withLock { $0.devices[claim.device] = key }
        return document(
            token(for: claim.device, epoch: asked.epoch, validUntil: .max / 2), signingKey)
    }

    /// One transaction: all of a batch, or nothing and why.
    private func store(_ body: [UInt8], from device: DeviceID) -> Problem? {
        guard let batch = try? Batch(reading: body) else { return Problem(.malformed) }
        return state.withLock { state in
            var next = state
            for line in batch.lines {
                switch line {
                case .key(let key):
                    next.keys[key.subject] = try? key.open(from: device, with: sealingKey)
                case .record(let record):
                    let isNew = record.header.seq > next.acknowledged
                    let problem = Self.take(
                        record.header.seq, record.previous, record.hash, &next,
                        mayBegin: record.header.type == ChainCheck.epochOpenedType)
                    if let problem { return problem }
                    if isNew { next.events[record.header.eventID, default: 0] += 1 }
                case .opaque(let record):
                    next.opaque.append(record)
                    if let problem = Self.take(record.seq, record.prev, record.hash, &next) {
                        return problem
                    }
                }
            }
            state = next
            return nil
        }
    }

    private static func take(
        _ seq: Int64, _ previous: ChainHash, _ hash: ChainHash, _ state: inout State,
        mayBegin: Bool = false
    ) -> Problem? {
        if seq <= state.acknowledged {
            return state.stored[seq] == hash ? nil : Problem(.fork, seq: seq)
        }
        if state.acknowledged > 0 || !mayBegin {
            guard seq == state.acknowledged + 1 else {
                return Problem(.gap, expected: state.acknowledged + 1)
            }
            guard previous == (state.stored[seq - 1] ?? .zero) else {
                return Problem(.fork, seq: seq)
            }
        }
        state.stored[seq] = hash
        state.effects[seq, default: 0] += 1
        state.acknowledged = seq
        return nil
    }

    private func receipt(
        _ claim: SignedRequest.Claim, _ body: [UInt8], _ key: Curve25519.Signing.PrivateKey,
        place: Int64?
    ) -> CentreResponse {
        let receipt = state.withLock { state in
            state.serverTime += 1
            let end = min(state.acknowledged, place ?? .max)
            return Receipt(
                device: claim.device, epoch: state.epoch,
                request: body.isEmpty ? nil : Base64Bytes(ContentDigest.digest(of: body)),
                nonce: claim.nonce, acknowledged: state.stored[end] == nil ? 0 : end,
                head: state.stored[end] ?? .zero, serverTime: state.serverTime,
                records: [], news: state.news, limits: state.limits, reference: nil,
                licence: state.licence)
        }
        return document(receipt, key)
    }

    private func document(
        _ content: some SignedContent, _ key: Curve25519.Signing.PrivateKey
    ) -> CentreResponse {
        let bytes = (try? SignedDocument(content, signedBy: key).encoded()) ?? []
        return CentreResponse(
            status: 200, fields: [("content-type", "application/json")], body: bytes)
    }
}
