import FoundationEssentials
import JourneyEngine
public import SyncQueue

/// A licence as `stand licence show` tells it.
public struct LicenceText: Sendable {
    private let terms: LicenceTerms?
    private let standing: LicenceStanding

    private struct Columns: Encodable {
        var registered: Bool
        var standing: String
        var show: String?
        var terminal: Int?
        var name: String?
        var brands: [String]?
        var validUntil: String?
        var centre: String?
    }

    /// - Parameters:
    ///   - terms: What the licence grants; nil without one.
    ///   - standing: How it stands with it now.
    public init(_ terms: LicenceTerms?, standing: LicenceStanding) {
        self.terms = terms
        self.standing = standing
    }

    /// One JSON object.
    public func json() throws -> String {
        try Columns(
            registered: terms != nil, standing: standing.rawValue, show: terms?.show,
            terminal: terms?.terminal, name: terms?.name, brands: terms?.brands,
            validUntil: terms.map(Self.validUntil), centre: terms?.centre
        ).jsonLine()
    }

    /// One line to read.
    public var sentence: String {
        guard let terms else { return "no licence is registered" }
        let state =
            switch standing {
            case .valid: "valid until \(Self.validUntil(terms))"
            case .expired: "expired on \(Self.validUntil(terms))"
            case .revoked: "revoked by the centre"
            case .notRegistered: "not registered"
            }
        return "\(terms.show), terminal \(terms.terminal) (\(terms.name)), "
            + "\(counted(terms.brands.count, "brand")), \(state), centre \(terms.centre)"
    }

    private static func validUntil(_ terms: LicenceTerms) -> String {
        let seconds = Double(terms.validUntilMilliseconds) / 1000
        return Date(timeIntervalSince1970: seconds).formatted(.iso8601)
    }
}
