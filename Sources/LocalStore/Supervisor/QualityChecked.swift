import FoundationEssentials
package import JourneyEngine

/// A supervisor's verdict on a journey, as it stands in the journal.
///
/// It evolves nothing. The remark is free text and stands sealed beside it, see
/// ``SupervisorRemark``.
package struct QualityChecked: Codable, Equatable, Sendable {
    /// The type of its records.
    package static let type = "qualityChecked"

    package let journey: JourneyID
    package let verdict: QualityVerdict

    package init(journey: JourneyID, verdict: QualityVerdict) {
        self.journey = journey
        self.verdict = verdict
    }

    /// - Throws: `DecodingError` when the body lacks something.
    init(body: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(body))
    }

    func body() throws -> [UInt8] { try SupervisorBody.encode(self) }
}
