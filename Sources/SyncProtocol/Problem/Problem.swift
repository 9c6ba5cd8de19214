/// Why the centre did not do what it was asked (RFC 9457), as `application/problem+json`.
///
/// A problem is a hint for people and for the next try; it never acknowledges anything, and it is
/// not signed.
public struct Problem: Hashable, Sendable, Error {
    public var kind: Kind
    /// What is the matter in this case, without personal data.
    public var detail: String?
    /// With ``Kind/gap``: the place that is expected next.
    public var expected: Int64?
    /// With ``Kind/fork`` and ``Kind/badRecord``: the record it is about.
    public var seq: Int64?
    /// How long to wait before the next try, in seconds, where the centre knows.
    public var retryAfter: Int?

    public static let mediaType = "application/problem+json"
    /// What the types begin with.
    public static let typePrefix = "tag:stand.example,2026:problem/"

    public init(
        _ kind: Kind, detail: String? = nil, expected: Int64? = nil, seq: Int64? = nil,
        retryAfter: Int? = nil
    ) {
        self.kind = kind
        self.detail = detail
        self.expected = expected
        self.seq = seq
        self.retryAfter = retryAfter
    }

    /// The kinds of problem; the name is the end of the type.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        // The request
        case malformed, unsigned, notFound, methodNotAllowed, tooSlow, tooLarge, unknownEncoding
        // The licence
        case unknownLicence, noSeatLeft, unknownDevice, revoked, expired, staleNonce
        // The journal
        case gap, fork, cloned, badRecord
        // The centre
        case tooManyRequests, unavailable, diskFull, failed
    }
}

extension Problem.Kind {
    /// What the drain does next.
    public enum Reaction: Hashable, Sendable {
        /// Try the same again, later.
        case backOff
        /// Say so and wait for a person.
        case halt
        /// Ask for the cursor and go on from there.
        case resume
        /// Send half of it; one record alone goes opaque.
        case halve
    }

    /// What the drain does next.
    public var reaction: Reaction {
        switch self {
        case .tooSlow, .tooManyRequests, .unavailable, .diskFull, .failed, .staleNonce: .backOff
        case .unsigned, .notFound, .methodNotAllowed, .unknownEncoding, .unknownLicence,
            .noSeatLeft, .unknownDevice, .revoked, .expired, .fork, .cloned:
            .halt
        case .gap: .resume
        case .malformed, .tooLarge, .badRecord: .halve
        }
    }

    /// The status it travels with.
    public var status: Int {
        switch self {
        case .malformed: 400
        case .unsigned: 401
        case .unknownLicence, .noSeatLeft, .unknownDevice, .revoked, .expired, .staleNonce: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .tooSlow: 408
        case .gap, .fork, .cloned: 409
        case .tooLarge: 413
        case .unknownEncoding: 415
        case .badRecord: 422
        case .tooManyRequests: 429
        case .failed: 500
        case .unavailable: 503
        case .diskFull: 507
        }
    }

    /// The problem in a few words, the same each time.
    public var title: String {
        switch self {
        case .malformed: "The request can't be read"
        case .unsigned: "The request's signature is missing or wrong"
        case .notFound: "There is nothing here"
        case .methodNotAllowed: "This is not done here"
        case .tooSlow: "The request took too long to arrive"
        case .tooLarge: "The request is too large"
        case .unknownEncoding: "The body is packed in a way that is not understood"
        case .unknownLicence: "No licence has this code"
        case .noSeatLeft: "All terminals of this licence are registered"
        case .unknownDevice: "This terminal is not registered here"
        case .revoked: "The licence was revoked"
        case .expired: "The licence has expired"
        case .staleNonce: "The registration took too long"
        case .gap: "Records are missing before these"
        case .fork: "The centre has other records at these places"
        case .cloned: "The journal that this one was copied from goes on elsewhere"
        case .badRecord: "A record is not what its hash says"
        case .tooManyRequests: "Too many requests"
        case .failed: "The centre failed"
        case .unavailable: "The centre is not ready"
        case .diskFull: "The centre's disk is full"
        }
    }
}

extension Problem {
    private struct Columns: Codable {
        var type: String
        var title: String?
        var status: Int?
        var detail: String?
        var expected: Int64?
        var seq: Int64?
        var retryAfter: Int?
    }

    /// The longest body that is looked at.
    public static let longest = 64 * 1024

    /// The body.
    public func encoded() throws -> [UInt8] {
        try WireJSON.encode(
            Columns(
                type: Self.typePrefix + kind.rawValue, title: kind.title, status: kind.status,
                detail: detail, expected: expected, seq: seq, retryAfter: retryAfter))
    }

    /// Reads a body from anybody; nil for one that is not a problem of a known kind.
    public init?(reading body: [UInt8]) {
        guard body.count <= Self.longest,
            let columns = try? WireJSON.decode(Columns.self, body),
            columns.type.hasPrefix(Self.typePrefix),
            let kind = Kind(rawValue: String(columns.type.dropFirst(Self.typePrefix.count)))
        else { return nil }
        self.init(
            kind, detail: columns.detail, expected: columns.expected, seq: columns.seq,
            retryAfter: columns.retryAfter)
    }
}
