/// A value that stands in JSON as its one text.
public protocol TextCoded: LosslessStringConvertible, Codable {}

extension TextCoded {
    /// Reads the text; another spelling is refused like another kind of value.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a \(Self.self)")
        }
        self = value
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
