import FoundationEssentials

/// One line of a walk: what to do, and the fields it was given.
struct WalkLine: Sendable {
    let name: String
    let fields: [String: JSONValue]

    /// Reads a line.
    /// - Returns: nothing when it is not a JSON object with a `do`.
    init?(_ line: String) {
        guard
            let object = try? JSONDecoder().decode([String: JSONValue].self, from: Data(line.utf8)),
            case .text(let name)? = object["do"]
        else { return nil }
        self.name = name
        fields = object
    }

    func text(_ field: String) -> String? {
        switch fields[field] {
        case .text(let text): text
        case .number(let number): String(number)
        default: nil
        }
    }

    func flag(_ field: String) -> Bool? {
        guard case .flag(let flag)? = fields[field] else { return nil }
        return flag
    }

    func number(_ field: String) -> Int? {
        guard case .number(let number)? = fields[field] else { return nil }
        return number
    }

    /// A list of two numbers, the least and the most.
    func range(_ field: String) -> ClosedRange<Int>? {
        guard case .list(let items)? = fields[field], items.count == 2,
            case .number(let least) = items[0], case .number(let most) = items[1], least <= most
        else { return nil }
        return least...most
    }
}

/// A JSON value as far as walks use them.
enum JSONValue: Sendable, Hashable, Decodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    /// Null, an object or a fraction: nothing a walk has a use for.
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .other
        }
    }
}
