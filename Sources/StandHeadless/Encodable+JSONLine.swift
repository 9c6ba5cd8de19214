import FoundationEssentials

extension Encodable {
    /// The value as one line of JSON with sorted keys.
    ///
    /// What a terminal might obey or turn round is escaped: answers hold what others typed, and
    /// somebody will read them on a screen.
    func jsonLine() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let line = String(decoding: try encoder.encode(self), as: UTF8.self)
        guard !line.utf8.allSatisfy({ $0 < 0x7F }) else { return line }
        return line.unicodeScalars.reduce(into: "") { $0 += Self.escaped($1) }
    }

    /// A scalar as JSON may hold it: controls and marks without a shape by their number.
    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: break
        default: return String(scalar)
        }
        return String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
