import FoundationEssentials
import JourneyEngine

/// What a supervisor wrote in words, as it stands in the journal: sealed, as free text is.
///
/// It comes right before the record that it belongs to: a remark before its verdict, the name of
/// whoever closes the day before the closing.
struct SupervisorRemark: Codable, Equatable {
    /// The type of its records.
    static let type = "remarkNoted"

    let text: FreeText

    func body() throws -> [UInt8] { try SupervisorBody.encode(self) }
}

/// How the supervisor's records are written: the same facts give the same bytes.
enum SupervisorBody {
    static func encode(_ facts: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try Array(encoder.encode(facts))
    }
}
