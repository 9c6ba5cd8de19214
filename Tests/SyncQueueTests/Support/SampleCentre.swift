import Crypto
import SyncProtocol
import SyncQueue
import Synchronization

/// A centre in memory that keeps the protocol: it checks each signature, takes a batch whole or not
/// at all, and signs what it says. Between it and the terminal anything may happen to a request.
final class SampleCentre: CentreTransport {
    let signingKey = Curve25519.Signing.PrivateKey()
    let sealingKey = Curve25519.KeyAgreement.PrivateKey()
    let state = Mutex(State())

    struct State {
        var licences: Set<[UInt8]> = []
        var devices: [DeviceID: Curve25519.Signing.PublicKey] = [:]
        /// What is there of each epoch.
        var ledgers: [UniqueID: Ledger] = [:]
        /// The epoch that was asked for last.
        var epoch = UniqueID(high: 7, low: 7)
        /// How often each event was stored.
        var events: [UniqueID: Int] = [:]
        var opaque: [OpaqueRecord] = []
        var keys: [UniqueID: SymmetricKey] = [:]
        /// How often each place was stored.
        var effects: [Int64: Int] = [:]
        var requests: [String] = []
        var knocks = 0
        var serverTime: Int64 = 1_800_000_000_000
        var licence = SyncProtocol.LicenceState.valid
        var news: [News] = []
        var newsSeen: [Int64] = []
        var limits = BatchLimits.standard
        /// What befalls the next requests, in this order; all is well afterwards.
        var fates: [Fate] = []
    }

    /// The records of one epoch.
    struct Ledger {
        var stored: [Int64: ChainHash] = [:]
        var acknowledged: Int64 = 0
    }

    /// What befalls one request.
    enum Fate: Sendable {
        case well
        case lost
        case answerLost
        case answerCut(Int)
        case answered(CentreResponse)
        case problem(Problem)
        case forged
        case replayed
    }

    func exchange(
        _ request: CentreRequest
    ) async throws(TransportFailure) -> CentreResponse {
        let fate = state.withLock { state in
            state.requests.append(request.path)
            return state.fates.isEmpty ? .well : state.fates.removeFirst()
        }
        switch fate {
        case .lost: throw .unreachable
        case .answered(let strange): return strange
        case .problem(let problem): return Self.response(to: problem)
        default: break
        }
        let answer = answer(request)
        switch fate {
        case .answerLost: throw .interrupted
        case .answerCut(let count):
            return CentreResponse(status: answer.status, body: Array(answer.body.prefix(count)))
        case .forged:
            return self.answer(request, signedBy: Curve25519.Signing.PrivateKey())
        default: return answer
        }
    }

    /// The door is open unless the next request gets lost before it.
    func knock() async -> Bool {
        state.withLock { state in
            state.knocks += 1
            if case .lost? = state.fates.first { return false }
            return true
        }
    }

    /// A licence for a terminal of this centre.
    func licence(
        for journal: SampleJournal, validUntil: Int64 = .max / 2
    ) throws -> Licence {
        state.withLock { $0.devices[journal.device] = journal.deviceKey.publicKey }
        let token = token(for: journal.device, epoch: journal.epoch, validUntil: validUntil)
        return try Licence(
            SignedDocument(token, signedBy: signingKey), for: journal.device,
            signedBy: signingKey.publicKey, address: Self.address, authority: nil)
    }

    static let address = CentreAddress("http://127.0.0.1:8750").unsafelyUnwrapped

    func token(for device: DeviceID, epoch: UniqueID, validUntil: Int64) -> Token {
        Token(
            device: device, epoch: epoch, licence: UniqueID(high: 3, low: 3), show: "BMS-2026",
            terminal: 1, name: "stand 1", brands: ["citroen"], issued: 0, validUntil: validUntil,
            genius: nil, signingKey: Base64Bytes(signingKey.publicKey.rawRepresentation),
            sealingKey: Base64Bytes(sealingKey.publicKey.rawRepresentation))
    }

    static func response(to problem: Problem) -> CentreResponse {
        CentreResponse(
            status: problem.kind.status, fields: [("content-type", Problem.mediaType)],
            body: (try? problem.encoded()) ?? [])
    }
}

extension SampleCentre.State {
    /// What is there of the epoch that was asked for last.
    var ledger: SampleCentre.Ledger {
        get { ledgers[epoch] ?? SampleCentre.Ledger() }
        set { ledgers[epoch] = newValue }
    }
    var stored: [Int64: ChainHash] {
        get { ledger.stored }
        set { ledger.stored = newValue }
    }
    var acknowledged: Int64 {
        get { ledger.acknowledged }
        set { ledger.acknowledged = newValue }
    }
}
