public import TerminalKit

/// A half-typed field goes into the draft with its cursor.
extension TextField: Codable {
    private enum CodingKeys: String, CodingKey { case text, cursor, maximumLength }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .text),
            maximumLength: try container.decode(Int.self, forKey: .maximumLength))
        move(to: try container.decode(Int.self, forKey: .cursor))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(cursor, forKey: .cursor)
        try container.encode(maximumLength, forKey: .maximumLength)
    }
}
