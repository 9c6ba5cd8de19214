import FoundationEssentials
import Glibc
import TestSupport

/// The data folder of one terminal, and `stand` run on it to its end.
final class DataFolder {
    let path: String
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        path = temporary.path + "/data"
    }

    /// A file beside the data folder.
    func beside(_ name: String) -> String { temporary.path + "/" + name }

    /// Runs `stand` with some words, `--data` added, and waits for its end.
    /// - Parameters:
    ///   - wrapper: a program that runs it, with its own words.
    ///   - other: another data folder.
    @discardableResult
    func stand(
        _ words: [String], input: String = "", environment: [String: String] = [:],
        through wrapper: [String] = [], data other: String? = nil
    ) throws -> Finished {
        let inputFile = beside("input")
        try Data(input.utf8).write(to: URL(filePath: inputFile))
        let child = try Child(
            wrapper + [Programs.stand] + words + ["--data", other ?? path],
            environment: Programs.environment.merging(environment) { $1 },
            [
                .file(inputFile, O_RDONLY),
                .file(beside("output"), O_WRONLY | O_CREAT | O_TRUNC),
                .file(beside("errors"), O_WRONLY | O_CREAT | O_TRUNC),
            ], isLeader: false)
        return Finished(
            ending: try child.ends(), output: try text("output"), errors: try text("errors"))
    }

    /// Walks commands given as lines.
    @discardableResult
    func walk(_ lines: [String], _ flags: [String] = []) throws -> Finished {
        try stand(["walk", "-"] + flags, input: lines.map { $0 + "\n" }.joined())
    }

    /// Whether the journal verifies, and how many records it has.
    func verify() throws -> Verification {
        try stand(["journal", "verify", "--json"]).decoded(Verification.self)[0]
    }

    /// All files below the folder, by path.
    func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
            let file = path + "/" + name
            if let data = FileManager.default.contents(atPath: file) { files[file] = data }
        }
        return files
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: beside(name))), as: UTF8.self)
    }
}

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

/// The journeys that are kept as fixtures.
enum Fixture {
    static let journeys: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
    }()

    static func path(_ name: String) -> String { folder + "/" + name }

    static func lines(_ name: String) throws -> [String] {
        let text = try Data(contentsOf: URL(filePath: path(name)))
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static let folder = Programs.project + "/fixtures/journeys"
}
