internal import SyncProtocol

/// What a licence grants, as people ask for it.
public struct LicenceTerms: Hashable, Sendable {
    /// The show, `BMS-2026`.
    public let show: String
    /// The terminal's number within the licence, from 1 on.
    public let terminal: Int
    /// What the terminal is called.
    public let name: String
    /// The brands it may work for, by the names of the journal.
    public let brands: [String]
    /// The moment from which it is no longer valid, in milliseconds since 1970, UTC.
    public let validUntilMilliseconds: Int64
    /// Where the centre is.
    public let centre: String

    public init(_ licence: Licence) {
        self.init(
            show: licence.token.show, terminal: licence.token.terminal, name: licence.token.name,
            brands: licence.token.brands, validUntilMilliseconds: licence.token.validUntil,
            centre: licence.address.origin)
    }

    public init(
        show: String, terminal: Int, name: String, brands: [String],
        validUntilMilliseconds: Int64, centre: String
    ) {
        self.show = show
        self.terminal = terminal
        self.name = name
        self.brands = brands
        self.validUntilMilliseconds = validUntilMilliseconds
        self.centre = centre
    }
}
