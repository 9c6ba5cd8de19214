/// A checked value that is stored as one plain string.
///
/// What was checked when it was recorded is trusted when it is read back: decoding never refuses a
/// string, so an old journal opens under a newer, stricter rule.
public protocol RecordedText: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The canonical text, as stored.
    var text: String { get }

    /// Takes back a text that a check of this type gave earlier; nothing is checked again.
    init(recorded text: String)
}

extension RecordedText {
    public var description: String {
        text
    }

    public init(from decoder: any Decoder) throws {
        self.init(recorded: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
