/// Keys and values, alone or behind the question mark of a web address; the address is not opened.
enum TicketQuery {
    static func fields(ofAddress text: String) throws(TicketProblem) -> TicketFields {
        let address = text.prefix { $0 != "#" }
        guard !address.contains(where: \.isWhitespace) else { throw .malformed }
        let path = address.prefix { $0 != "?" }
        var fields = try fields(of: String(address.dropFirst(path.count + 1)))
        if fields.number == nil {
            let last = path.split(separator: "/").dropFirst(2).last
            fields.number = last.flatMap { TicketFields.number(String($0)) }
        }
        return fields
    }

    static func fields(of query: String) throws(TicketProblem) -> TicketFields {
        var fields = TicketFields()
        for pair in query.split(separator: "&") {
            guard let sign = pair.firstIndex(of: "=") else { continue }
            fields.take(
                key: try decoded(pair[..<sign]), try decoded(pair[pair.index(after: sign)...]))
        }
        return fields
    }

    private static func decoded(_ text: Substring) throws(TicketProblem) -> String {
        let spaced = String(text.replacing("+", with: " "))
        let bytes = EscapedBytes.decoded(spaced, escape: UInt8(ascii: "%"))
        let decoded = String(validating: bytes, as: UTF8.self) ?? EscapedBytes.latin(bytes)
        // What was escaped may be a control character after all.
        let hidden = decoded.unicodeScalars.first { $0.properties.generalCategory == .control }
        if let hidden { throw .controlCharacter(TypedText.shown(hidden)) }
        return decoded
    }
}
