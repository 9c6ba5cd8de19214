/// What the centre has, signed: the only thing that acknowledges a record.
///
/// It answers a batch and a question for the cursor alike.
public struct Receipt: Hashable, SignedContent {
    public static let documentType = "application/vnd.stand.receipt.v1+json"

    public var device: DeviceID
    public var epoch: UniqueID
    /// SHA-256 of the request's body as it travelled; nil where it had none.
    public var request: Base64Bytes?
    /// The nonce of the request's signature.
    public var nonce: String
    /// Everything up to this place is durable at the centre; 0 for nothing.
    public var acknowledged: Int64
    /// The hash of record ``acknowledged``; ``ChainHash/zero`` for nothing.
    public var head: ChainHash
    /// The centre's clock, milliseconds since 1970, UTC.
    public var serverTime: Int64
    /// What became of the batch's records, in order; empty for a cursor.
    public var records: [RecordRange]
    /// What this terminal has not yet said it knows, in order.
    public var news: [News]
    public var limits: BatchLimits
    /// The reference data that is to be had, if any was published.
    public var reference: ReferenceOffer?
    /// How it stands with the licence.
    public var licence: LicenceState

    public init(
        device: DeviceID, epoch: UniqueID, request: Base64Bytes?, nonce: String,
        acknowledged: Int64, head: ChainHash, serverTime: Int64, records: [RecordRange],
        news: [News], limits: BatchLimits, reference: ReferenceOffer?, licence: LicenceState
    ) {
        self.device = device
        self.epoch = epoch
        self.request = request
        self.nonce = nonce
        self.acknowledged = acknowledged
        self.head = head
        self.serverTime = serverTime
        self.records = records
        self.news = news
        self.limits = limits
        self.reference = reference
        self.licence = licence
    }

    /// Whether this is the answer to a request, and not to another one.
    ///
    /// - Parameters:
    ///   - body: The request's body as it travelled; empty for none.
    public func answers(device: DeviceID, epoch: UniqueID, nonce: String, body: [UInt8]) -> Bool {
        self.device == device && self.epoch == epoch && self.nonce == nonce
            && request?.bytes == (body.isEmpty ? nil : ContentDigest.digest(of: body))
            && acknowledged >= 0 && (acknowledged == 0) == (head == .zero)
    }
}

/// Consecutive records that fared alike.
public struct RecordRange: Hashable, Sendable, Codable {
    public var first: Int64
    public var last: Int64
    public var status: RecordStatus

    public init(first: Int64, last: Int64, status: RecordStatus) {
        self.first = first
        self.last = last
        self.status = status
    }
}

/// What became of a record at the centre; each of them counts as delivered.
public enum RecordStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// Taken now.
    case stored
    /// It was there before, the same.
    case duplicate
    /// Taken now, and kept raw for an operator: a type the centre does not know, or opaque.
    case setAside
}

/// The reference package that a centre serves.
public struct ReferenceOffer: Hashable, Sendable, Codable {
    /// The data's own version.
    public var version: String
    /// SHA-256 of the whole package file, 32 bytes.
    public var digest: Base64Bytes

    public init(version: String, digest: Base64Bytes) {
        self.version = version
        self.digest = digest
    }
}

/// How it stands with a licence.
public enum LicenceState: String, Hashable, Sendable, Codable, CaseIterable {
    case valid, expired, revoked
}
