internal import FoundationEssentials
internal import Yams

/// The folder of a source: reads its YAML files, named by their path within it.
struct SourceFolder {
    let path: String
    let findings: SourceFindings

    /// The YAML files of a sub-folder, in the order of their names.
    func files(in subfolder: String) throws(ReferenceFailure) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(subfolder)")
        } catch {
            throw .unreadable(file: subfolder, why: "there is no such folder in \(path)")
        }
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(subfolder)/\($0)" }
    }

    /// Whether a file is there.
    func has(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(file)")
    }

    /// The top of a file.
    func read(_ file: String) throws(ReferenceFailure) -> SourceNode {
        let text = try Self.text(of: "\(path)/\(file)", named: file)
        do {
            guard let node = try compose(yaml: text) else {
                throw ReferenceFailure.unreadable(file: file, why: "it is empty")
            }
            return SourceNode(node: node, file: file, subject: "", findings: findings)
        } catch let failure as ReferenceFailure {
            throw failure
        } catch {
            throw .unreadable(file: file, why: "\(error)".onOneLine)
        }
    }

    /// The text of any file.
    static func text(of path: String, named name: String) throws(ReferenceFailure) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .unreadable(file: name, why: "there is no such file")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unreadable(file: name, why: "it is not UTF-8 text")
        }
        return text
    }
}

extension String {
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
