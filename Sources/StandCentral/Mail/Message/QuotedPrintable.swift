/// Text in lines of at most 76 printable ASCII characters (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let longestLine = 76

    /// - Parameter text: Its lines end with a line feed; so does the last one.
    static func encode(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(Array($0.utf8)) }
            .joined(separator: "\r\n")
    }

    private static func line(_ bytes: [UInt8]) -> String {
        var out = ""
        var length = 0
        for (place, byte) in bytes.enumerated() {
            let isLast = place == bytes.count - 1
            let token = self.token(byte, isLast: isLast)
            // A soft break takes a place of its own.
            if length + token.utf8.count > longestLine - (isLast ? 0 : 1) {
                out += "=\r\n"
                length = 0
            }
            out += token
            length += token.utf8.count
        }
        return out
    }

    private static func token(_ byte: UInt8, isLast: Bool) -> String {
        let isPlain =
            (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && !isLast
        if isPlain { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "=0\(digits)" : "=\(digits)"
    }
}
