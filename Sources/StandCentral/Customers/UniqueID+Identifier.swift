internal import JourneyEngine
internal import SyncProtocol

extension UniqueID {
    /// The id of a thing of the journey, as records carry it.
    init(_ identifier: Identifier<some Any>) {
        self = UniqueID(identifier.text) ?? .zero
    }
}
