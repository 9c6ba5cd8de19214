internal import Crypto
package import SyncProtocol

/// What the centre does for terminals, apart from how a request reaches it.
///
/// The store and the time are handed in. HTTP is around it, in `Routes`; a test or a simulation
/// calls it as it is.
package struct Centre: Sendable {
    let store: any CentralStore
    let keys: CentreKeys
    let clock: @Sendable () -> Int64
    let writer: LedgerWriter
    let nonces = NonceMint()
    let registrations = RateLimit()
    let limits: BatchLimits

    /// Opens the centre over a store.
    ///
    /// - Parameters:
    ///   - store: What it keeps.
    ///   - limits: How much a batch may hold.
    ///   - clock: Milliseconds since 1970, UTC.
    package init(
        store: any CentralStore, limits: BatchLimits = .standard,
        clock: @escaping @Sendable () -> Int64
    ) async throws(CentralStoreError) {
        self.store = store
        self.limits = limits
        self.clock = clock
        keys = try await store.keys()
        writer = LedgerWriter(store)
    }

    /// Calls the store; what fails there reaches a terminal only as a reason to come back.
    func stored<Value>(
        _ call: () async throws(CentralStoreError) -> Value
    ) async throws(Problem) -> Value {
        do {
            return try await call()
        } catch {
            throw error.problem
        }
    }

    /// Whether the centre can answer at all.
    func check() async throws(Problem) {
        try await stored { () throws(CentralStoreError) in try await store.check() }
    }

    /// Signs what the centre says.
    func signed(_ content: some SignedContent) throws(Problem) -> [UInt8] {
        do {
            return try SignedDocument(content, signedBy: keys.signing).encoded()
        } catch {
            throw Problem(.failed)
        }
    }

    /// The terminal that signed a request, if it is registered and its licence is good.
    func authenticate(_ request: SignedRequest) async throws(Problem) -> Authenticated {
        let signer = try await signer(of: request)
        switch signer.terminal.licence.state(at: clock()) {
        case .valid: return signer
        case .expired: throw Problem(.expired)
        case .revoked: throw Problem(.revoked)
        }
    }

    /// The terminal that signed a request, if it was ever registered.
    func signer(of request: SignedRequest) async throws(Problem) -> Authenticated {
        let claim = try Self.claim(of: request)
        guard
            let terminal = try await stored({ () throws(CentralStoreError) in
                try await store.terminal(claim.device)
            })
        else { throw Problem(.unknownDevice) }
        try Self.verify(request, claim, key: terminal.publicKey)
        return Authenticated(terminal: terminal, nonce: claim.nonce)
    }

    /// A terminal whose request is authentic.
    struct Authenticated: Sendable {
        let terminal: Terminal
        /// To be repeated in the answer.
        let nonce: String
    }

    static func claim(of request: SignedRequest) throws(Problem) -> SignedRequest.Claim {
        do {
            return try request.claim()
        } catch {
            throw Problem(.unsigned, detail: error.sentence)
        }
    }

    static func verify(
        _ request: SignedRequest, _ claim: SignedRequest.Claim, key: [UInt8]
    ) throws(Problem) {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key),
            DeviceID(publicKey: key) == claim.device
        else { throw Problem(.unsigned, detail: "the key is not the device's") }
        do {
            try request.verify(claim, key: key)
        } catch {
            throw Problem(.unsigned, detail: error.sentence)
        }
    }
}

extension MessageSignature.Failure {
    /// What is wrong, for whoever writes a client.
    var sentence: String {
        switch self {
        case .missing: "there is no signature named \(SignedRequest.label)"
        case .unreadable: "the signature's fields can't be read"
        case .componentMissing(let name): "\(name) is signed or needed, and not there"
        case .notCovered(let name): "\(name) is not covered by the signature"
        case .digestDiffers: "the body is not the one whose digest is given"
        case .notAuthentic: "the signature is not the device's over this request"
        }
    }
}
