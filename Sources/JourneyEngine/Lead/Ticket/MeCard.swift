/// A MECARD, the short form that phones make: `MECARD:N:Peeters,An;TEL:+32…;EMAIL:…;;`.
enum MeCard {
    static func fields(of text: String) throws(TicketProblem) -> TicketFields {
        let upper = text.uppercased()
        let inner = upper.dropFirst("MECARD:".count)
        guard !inner.contains("MECARD:"), !inner.contains("BEGIN:VCARD") else { throw .nested }
        guard text.hasSuffix(";") else { throw .truncated }
        var fields = TicketFields()
        for part in split(text.dropFirst("MECARD:".count), at: ";") where !part.isEmpty {
            guard let colon = part.firstIndex(of: ":") else { throw .malformed }
            take(part[..<colon].uppercased(), part[part.index(after: colon)...], &fields)
        }
        return fields
    }

    private static func take(
        _ name: String, _ value: Substring, _ fields: inout TicketFields
    ) {
        let parts = split(value, at: ",").map(unescaped)
        switch name {
        case "N":
            if parts.count > 1 {
                fields.take(.lastName, parts[0])
                fields.take(.firstName, parts[1])
            } else {
                fields.take(fullName: parts[0])
            }
        case "TEL": fields.take(.mobile, unescaped(value))
        case "EMAIL": fields.take(.email, unescaped(value))
        case "ORG": fields.take(.company, unescaped(value))
        case "ADR" where parts.count == 7:
            // The field of the box, room, street, town, region, postal code, country.
            fields.take(.postalCode, parts[5])
            fields.take(.country, parts[6])
        default: break
        }
    }

    /// The parts between separators that no backslash stands before; there is at least one.
    private static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var isEscaped = false
        for index in text.indices {
            if text[index] == separator, !isEscaped {
                parts.append(text[start..<index])
                start = text.index(after: index)
            }
            isEscaped = text[index] == "\\" && !isEscaped
        }
        return parts + [text[start...]]
    }

    private static func unescaped(_ text: Substring) -> String {
        var out = ""
        var isEscaped = false
        for character in text {
            if character == "\\", !isEscaped {
                isEscaped = true
            } else {
                out.append(character)
                isEscaped = false
            }
        }
        return out
    }
}
