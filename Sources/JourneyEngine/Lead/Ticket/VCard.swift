/// A vCard of version 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350).
enum VCard {
    static func fields(of text: String) throws(TicketProblem) -> TicketFields {
        let lines = unfolded(text)
        let starts = lines.count { $0.uppercased().contains("BEGIN:VCARD") }
        guard starts == 1 else { throw .nested }
        guard lines.last?.uppercased() == "END:VCARD" else {
            let ends = lines.contains { $0.uppercased() == "END:VCARD" }
            throw ends ? .malformed : .truncated
        }
        var fields = TicketFields()
        let properties = try lines.dropFirst().dropLast().map { (line) throws(TicketProblem) in
            try VCardProperty(line)
        }
        for property in properties where property.isText { take(property, &fields) }
        // A number for calls is better than a fax, and a written name than a whole one.
        let phones = properties.filter { $0.name == "TEL" && !$0.types.contains("FAX") }
        let phone = phones.first { $0.types.contains("CELL") } ?? phones.first
        if let phone { fields.take(.mobile, withoutScheme(phone.text)) }
        if let whole = properties.first(where: { $0.name == "FN" }), fields.values[.lastName] == nil
        {
            fields.take(fullName: whole.text)
        }
        return fields
    }

    private static func take(_ property: VCardProperty, _ fields: inout TicketFields) {
        let parts = property.parts
        switch property.name {
        case "N":
            fields.take(.lastName, parts[0])
            if parts.count > 1 { fields.take(.firstName, parts[1]) }
            if parts.count > 3 { fields.take(.title, parts[3]) }
        case "EMAIL": fields.take(.email, withoutScheme(property.text))
        case "ADR":
            if parts.count > 5 { fields.take(.postalCode, parts[5]) }
            if parts.count > 6 { fields.take(.country, parts[6]) }
        case "ORG": fields.take(.company, parts[0])
        case "LANG", "LANGUAGE": fields.take(.language, property.text)
        case "GENDER": fields.take(.title, parts[0])
        default: break
        }
    }

    private static func withoutScheme(_ text: String) -> Substring {
        for scheme in ["tel:", "mailto:"] where text.lowercased().hasPrefix(scheme) {
            return text.dropFirst(scheme.count)
        }
        return text[...]
    }

    /// The lines, with those that were broken for their length put together again.
    private static func unfolded(_ text: String) -> [String] {
        var lines: [String] = []
        var isBroken = false
        for line in text.split(whereSeparator: \.isNewline) {
            let isFolded = line.first == " " || line.first == "\t"
            if isBroken, let last = lines.popLast() {
                lines.append(String(last.dropLast()) + line)
            } else if isFolded, let last = lines.popLast() {
                lines.append(last + line.dropFirst())
            } else {
                lines.append(String(line))
            }
            // A line in quoted-printable goes on after an equals sign at its end.
            let whole = lines.last?.uppercased() ?? ""
            isBroken = whole.contains("QUOTED-PRINTABLE") && whole.hasSuffix("=")
        }
        return lines.map(TypedText.trimmed).filter { !$0.isEmpty }
    }
}

/// One line of a vCard: name, parameters and value.
struct VCardProperty {
    let name: String
    /// The parameters' words in capitals, with their names where they have one.
    let types: Set<String>
    /// The value as it stands there, quoted-printable already decoded.
    private let value: String
    /// False for pictures and other bytes.
    let isText: Bool

    init(_ line: String) throws(TicketProblem) {
        guard let colon = Self.colon(in: line) else { throw .malformed }
        var head = line[..<colon].split(separator: ";").map { $0.uppercased() }
        guard !head.isEmpty else { throw .malformed }
        let names = head.removeFirst().split(separator: ".")
        name = names.last.map(String.init) ?? ""
        let words = head.flatMap { parameter in
            parameter.split { $0 == "=" || $0 == "," || $0 == "\"" }.map(String.init)
        }
        types = Set(words)
        let raw = String(line[line.index(after: colon)...])
        isText = types.isDisjoint(with: ["B", "BASE64"])
        let isQuoted = types.contains("QUOTED-PRINTABLE")
        let isLatin = types.contains { $0.hasPrefix("ISO-8859") || $0.hasPrefix("WINDOWS") }
        value = isQuoted ? QuotedPrintable.decoded(raw, isLatin: isLatin) : raw
    }

    /// The value as one text.
    var text: String { Self.unescaped(value[...]) }

    /// The parts of a structured value; there is at least one.
    var parts: [String] {
        var parts: [Substring] = []
        var start = value.startIndex
        var isEscaped = false
        for index in value.indices {
            if value[index] == ";", !isEscaped {
                parts.append(value[start..<index])
                start = value.index(after: index)
            }
            isEscaped = value[index] == "\\" && !isEscaped
        }
        return (parts + [value[start...]]).map(Self.unescaped)
    }

    /// The colon that ends the parameters: one in quotes belongs to a parameter.
    private static func colon(in line: String) -> String.Index? {
        var isQuoted = false
        return line.indices.first { index in
            if line[index] == "\"" { isQuoted.toggle() }
            return line[index] == ":" && !isQuoted
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        var out = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                out.append(character == "n" || character == "N" ? " " : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                out.append(character)
            }
        }
        return out
    }
}
