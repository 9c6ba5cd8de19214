/// The sign-in id of a genius: `INETPSA\TAxxxxx` (`R-101`).
public struct GeniusID: RecordedText {
    public let text: String

    public init(recorded text: String) {
        self.text = text
    }

    /// The part a genius types: `TAxxxxx`.
    public var short: String {
        String(text.dropFirst(text.hasPrefix(Self.prefix) ? Self.prefix.count : 0))
    }

    /// Checks a typed id (`R-101`): `TA` and five letters or digits, in any case, with or without
    /// the prefix, which is added.
    public static func check(
        _ typed: String, field: Field = .id
    ) throws(Rejection) -> Checked<GeniusID> {
        var rest = TypedText.plainCapitals(TypedText.trimmed(typed))[...]
        if rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        let code = rest.utf8.dropFirst(2)
        guard rest.hasPrefix("TA"), code.count == 5, code.allSatisfy(isLetterOrDigit) else {
            throw Rejection("R-101", field, rest.isEmpty ? .empty : .geniusForm)
        }
        return Checked(GeniusID(recorded: prefix + rest))
    }

    private static let prefix = "INETPSA\\"

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
