import FoundationEssentials

/// A program that ran to its end.
struct Finished {
    let ending: Child.Ending
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The output, one JSON object a line.
    func decoded<Value: Decodable>(_ type: Value.Type) throws -> [Value] {
        try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }

    /// What a walk answered, a line each.
    func answers() throws -> [Answer] { try decoded(Answer.self) }
}

/// A walk's answer to one line.
struct Answer: Decodable {
    let line: Int
    let ok: Bool
    let events: [String]?
    let stage: String?
    let totalCents: Int?
    let ids: [String: String]?
    let results: [String]?
    let rule: String?
    let field: String?
    let message: String?
}

extension [Answer] {
    /// The first id of a kind that a walk told: `journey`, `customer` or `quote`.
    func id(_ kind: String) -> String? { lazy.compactMap { $0.ids?[kind] }.first }

    /// How many records the walk left.
    var recordCount: Int { reduce(0) { $0 + ($1.events?.count ?? 0) } }
}

/// What `journal verify --json` prints.
struct Verification: Decodable {
    let ok: Bool
    let records: Int
    let findings: [Finding]

    struct Finding: Decodable {
        let seq: Int?
        let problem: String
    }
}
