import FoundationEssentials
import Glibc

/// A folder for one test, removed with all it holds.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/stand-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp", errno) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { remove() }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
