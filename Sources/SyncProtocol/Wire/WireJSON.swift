internal import FoundationEssentials

/// JSON as both sides write it: keys sorted, no spaces, slashes as they are.
package enum WireJSON {
    /// Why bytes are not what was expected.
    package struct Unreadable: Error, Equatable {}

    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    /// Reads JSON from anybody. Keys that are not known are passed over, so that a newer program
    /// may add to what an older one reads.
    package static func decode<Value: Decodable>(
        _ type: Value.Type, _ bytes: [UInt8]
    ) throws(Unreadable) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw Unreadable()
        }
    }
}
