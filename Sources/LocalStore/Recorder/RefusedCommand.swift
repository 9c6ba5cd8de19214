import FoundationEssentials
import JourneyEngine

/// A command that a rule refused, as it stands in the journal: without the value.
///
/// It evolves nothing; supervisors see from it where geniuses stumble.
public struct RefusedCommand: Codable, Equatable, Sendable {
    /// The type of its records.
    public static let type = "refused"

    let rule: Rule
    let field: Field?

    init(_ rejection: Rejection) {
        rule = rejection.rule
        field = rejection.field
    }

    /// - Throws: `DecodingError` when the body lacks something.
    init(body: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(body))
    }

    func body() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try Array(encoder.encode(self))
    }
}
