/// A JSON value as far as walks use them.
enum JSONValue: Sendable, Hashable, Decodable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    case null
    /// A fraction or an object: nothing a walk has a use for.
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
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

    /// The value as a refusal names it.
    var shown: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list: "[…]"
        case .null: "null"
        case .other: "…"
        }
    }
}
