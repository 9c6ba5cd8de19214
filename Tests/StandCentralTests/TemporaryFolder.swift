import FoundationEssentials

/// A folder that lasts as long as a closure.
struct TemporaryFolder {
    let path: String

    static func using<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
        let parent = FileManager.default.temporaryDirectory.path
        let folder = TemporaryFolder(path: "\(parent)/stand-central-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            atPath: folder.path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        return try body(folder)
    }

    /// Writes a file, with the folders on its way, and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = "\(path)/\(name)"
        let parent = file.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(
            atPath: "/\(parent)", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }
}
