import FoundationEssentials
import JourneyEngine

/// Why a person was to be forgotten, in words, as it stands in the journal.
///
/// Free text is personal, so it is sealed: with a key under the id of the request's event, apart
/// from the person's own, so that the reason stays readable when the person is gone.
struct ErasureReason: Codable, Equatable {
    /// The type of its records; their subject is the event of the request.
    static let type = "erasureReasonNoted"

    let reason: FreeText

    func body() throws -> [UInt8] {
        try Array(JSONEncoder().encode(self))
    }
}
