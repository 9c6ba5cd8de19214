import FoundationEssentials
import TestSupport

extension TemporaryFolder {
    /// Makes a folder that lasts as long as a closure.
    static func using<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
        try withExtendedLifetime(try TemporaryFolder(), body)
    }

    /// Writes a file, with the folders on its way, and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
