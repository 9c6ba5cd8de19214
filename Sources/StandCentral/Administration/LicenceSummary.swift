internal import JourneyEngine
internal import SyncProtocol

/// A licence as the operator sees it.
package struct LicenceSummary: Hashable, Sendable, Codable {
    /// What is typed on a terminal.
    package var code: String
    package var show: String
    package var brands: [String]
    package var seats: Int
    /// How many terminals are registered.
    package var terminals: Int
    /// The last day on which it is valid, in Brussels, `2026-01-18`.
    package var validUntil: String
    /// `valid`, `expired` or `revoked`.
    package var state: String

    init(_ licence: Licence, at milliseconds: Int64) {
        code = licence.code.description
        show = licence.show
        brands = licence.brands
        seats = licence.seats
        terminals = licence.terminals
        let last = Timestamp(milliseconds: licence.validUntil).adding(milliseconds: -1)
        validUntil = last.brussels.date.text
        state = licence.state(at: milliseconds).rawValue
    }
}
