import FoundationEssentials

/// A ticket as a JSON object, its values perhaps in objects within it.
enum TicketJSON {
    static func fields(of text: String) throws(TicketProblem) -> TicketFields {
        guard text.hasSuffix("}") else { throw .truncated }
        let value: Value
        do {
            value = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch {
            throw .malformed
        }
        var fields = TicketFields()
        take(value, under: "", &fields)
        return fields
    }

    private static func take(_ value: Value, under key: String, _ fields: inout TicketFields) {
        switch value {
        case .text(let text): fields.take(key: key, text)
        case .object(let values):
            for (name, value) in values.sorted(by: { $0.key < $1.key }) {
                take(value, under: name, &fields)
            }
        case .other: break
        }
    }

    /// A value as far as tickets use them; what lies deeper than three objects is none.
    private enum Value: Decodable {
        case text(String)
        case object([String: Value])
        case other

        init(from decoder: any Decoder) throws {
            if decoder.codingPath.count > 3 {
                self = .other
                return
            }
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Int.self) {
                self = .text(String(number))
            } else if let values = try? container.decode([String: Value].self) {
                self = .object(values)
            } else {
                self = .other
            }
        }
    }
}
