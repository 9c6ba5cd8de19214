import FoundationEssentials

/// Values as the drafts hold them.
enum JSONText {
    static func of(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
