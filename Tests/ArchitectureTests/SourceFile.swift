import FoundationEssentials
import Testing

/// A Swift file of the project as the checks of its architecture read it.
struct SourceFile: CustomTestStringConvertible {
    /// The path below the module's folder: `Genius/Customer.swift`.
    let path: String
    let text: String

    var testDescription: String { path }

    /// The modules it imports, whatever the access level, attributes or kind of the import.
    var imports: Set<String> {
        var modules: Set<String> = []
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split { $0 == " " || $0 == "." }
            guard let position = words.firstIndex(of: "import"),
                words[..<position].allSatisfy(Self.mayPrecedeImport)
            else { continue }
            let named = words[(position + 1)...].drop(while: Self.importKinds.contains)
            if let module = named.first { modules.insert(String(module)) }
        }
        return modules
    }

    private static let importKinds: Set<Substring> = [
        "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
    private static let accessLevels: Set<Substring> = [
        "fileprivate", "internal", "package", "private", "public",
    ]

    private static func mayPrecedeImport(_ word: Substring) -> Bool {
        word.hasPrefix("@") || accessLevels.contains(word)
    }

    /// True when the text names the identifier as a whole word.
    func mentions(_ identifier: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == identifier }
    }

    /// The types it declares for other modules.
    var declaredTypes: [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: { " :<{(".contains($0) })
            guard let access = words.first, access == "public" || access == "package",
                let position = words.firstIndex(where: Self.typeKinds.contains)
            else { return nil }
            return words[(position + 1)...].first.map(String.init)
        }
    }

    private static let typeKinds: Set<Substring> = [
        "actor", "class", "enum", "protocol", "struct",
    ]

    /// Every Swift file of a module below `Sources`.
    static func all(of module: String) throws -> [SourceFile] {
        let folder = sources + "/" + module
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
            return SourceFile(path: path, text: String(decoding: data, as: UTF8.self))
        }
    }

    /// The names of the modules below `Sources`, C targets among them.
    static func modules() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: sources))
    }

    private static let sources: String = {
        let folders = #filePath.split(separator: "/").dropLast(3)
        return "/" + folders.joined(separator: "/") + "/Sources"
    }()
}
