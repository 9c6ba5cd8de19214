package import SyncProtocol

/// The right of some terminals to work for a show.
package struct Licence: Hashable, Sendable {
    package var id: UniqueID
    package var code: LicenceCode
    /// `BMS-2026`.
    package var show: String
    /// The brands it is for, by their names in the journal.
    package var brands: [String]
    /// How many terminals it is for.
    package var seats: Int
    /// How many are registered.
    package var terminals: Int
    /// Milliseconds since 1970, UTC.
    package var issued: Int64
    /// The moment from which it is no longer valid, milliseconds since 1970, UTC.
    package var validUntil: Int64
    /// When it was revoked, milliseconds since 1970, UTC.
    package var revoked: Int64?

    package init(
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
    package func state(at milliseconds: Int64) -> LicenceState {
        if revoked != nil { return .revoked }
        return milliseconds < validUntil ? .valid : .expired
    }
}
