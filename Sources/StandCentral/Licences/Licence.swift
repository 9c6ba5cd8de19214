public import SyncProtocol

/// The right of some terminals to work for a show.
public struct Licence: Hashable, Sendable {
    public var id: UniqueID
    public var code: LicenceCode
    /// `BMS-2026`.
    public var show: String
    /// The brands it is for, by their names in the journal.
    public var brands: [String]
    /// How many terminals it is for.
    public var seats: Int
    /// How many are registered.
    public var terminals: Int
    /// Milliseconds since 1970, UTC.
    public var issued: Int64
    /// The moment from which it is no longer valid, milliseconds since 1970, UTC.
    public var validUntil: Int64
    /// When it was revoked, milliseconds since 1970, UTC.
    public var revoked: Int64?

    public init(
        id: UniqueID, code: LicenceCode, show: String, brands: [String], seats: Int,
        terminals: Int = 0, issued: Int64, validUntil: Int64, revoked: Int64? = nil
    ) {
        self.id = id
        self.code = code
        self.show = show
        self.brands = brands
        self.seats = seats
        self.terminals = terminals
        self.issued = issued
        self.validUntil = validUntil
        self.revoked = revoked
    }

    /// How it stands at a moment.
    public func state(at milliseconds: Int64) -> LicenceState {
        if revoked != nil { return .revoked }
        return milliseconds < validUntil ? .valid : .expired
    }
}
