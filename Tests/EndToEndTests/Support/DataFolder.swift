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
