import FoundationEssentials
import Glibc
import TestSupport

/// A PDF that `stand-document` printed, read back with Debian's own tools.
struct PrintedPaper {
    let finished: Finished
    let bytes: [UInt8]
    private let path: String
    private let folder: TemporaryFolder

    /// Prints a quote that was handed over as JSON.
    init(_ json: String, environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        path = folder.path + "/quote.pdf"
        let input = folder.path + "/quote.json"
        try Data(json.utf8).write(to: URL(filePath: input))
        finished = try Self.run(
            [Programs.document, "-o", path], in: folder, input: input, environment: environment)
        bytes = FileManager.default.contents(atPath: path).map { Array($0) } ?? []
    }

    /// The settings of a machine on which no font is installed.
    static let noFonts = Programs.project + "/fixtures/documents/no-fonts.conf"

    /// The JSON that is kept for a language.
    static func json(_ language: String) throws -> String {
        String(decoding: try fixture("quote.\(language).json"), as: UTF8.self)
    }

    /// The lines that are expected for a language.
    static func lines(_ language: String) throws -> [String] {
        String(decoding: try fixture("quote.\(language).txt"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }

    /// Its text, a line each, with single spaces.
    func text() throws -> [String] {
        try tool("pdftotext", ["-layout", path, "-"])
            .split { $0.isNewline || $0 == "\u{C}" }
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// What it says of itself.
    func info() throws -> String { try tool("pdfinfo", [path]) }

    /// Its fonts, a line each; the fourth word from the number's left says whether it is inside.
    func fonts() throws -> [String] {
        try tool("pdffonts", [path]).split(separator: "\n").dropFirst(2).map(String.init)
    }

    /// The bytes of each page as a picture in grey, 40 dots an inch.
    func pictures() throws -> [[UInt8]] {
        _ = try tool("pdftoppm", ["-gray", "-r", "40", path, folder.path + "/page"])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return names.filter { $0.hasSuffix(".pgm") }.compactMap {
            FileManager.default.contents(atPath: folder.path + "/" + $0).map { Array($0) }
        }
    }

    private func tool(_ name: String, _ words: [String]) throws -> String {
        let finished = try Self.run([name] + words, in: folder, input: "/dev/null")
        guard finished.ending == .code(0) else { throw SystemFailure(finished.errors, 0) }
        return finished.output
    }

    private static func run(
        _ words: [String], in folder: TemporaryFolder, input: String,
        environment: [String: String] = [:]
    ) throws -> Finished {
        let (output, errors) = (folder.path + "/output", folder.path + "/errors")
        let child = try Child(
            words, environment: Programs.environment.merging(environment) { $1 },
            [
                .file(input, O_RDONLY), .file(output, O_WRONLY | O_CREAT | O_TRUNC),
                .file(errors, O_WRONLY | O_CREAT | O_TRUNC),
            ], isLeader: false)
        func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        }
        return Finished(
            ending: try child.ends(), output: try text(output), errors: try text(errors))
    }

    private static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: URL(filePath: Programs.project + "/fixtures/documents/" + name))
    }
}
