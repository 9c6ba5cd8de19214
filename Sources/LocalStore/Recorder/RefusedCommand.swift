import FoundationEssentials
public import JourneyEngine

/// A command that a rule refused, as it stands in the journal: without the value.
///
/// It evolves nothing; supervisors see from it where geniuses stumble.
public struct RefusedCommand: Codable, Hashable, Sendable {
    /// The type of its records.
    public static let type = "refused"

    public let rule: Rule
    public let field: Field?

    init(_ rejection: Rejection) {
        rule = rejection.rule
        field = rejection.field
    }

    /// Reads one back; nil where the body is another's.
    init?(body: [UInt8]) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(body)) else { return nil }
        self = read
    }

    func body() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try Array(encoder.encode(self))
    }
}
