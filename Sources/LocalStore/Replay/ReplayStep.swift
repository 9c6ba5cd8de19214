public import JourneyEngine

/// One record of a journey as it is replayed: what happened, and how it stands in the journal.
public struct ReplayStep: Hashable, Sendable {
    /// Its place in the journal.
    public let seq: Int64
    /// The name of the event, as recorded.
    public let type: String
    public let genius: GeniusID
    public let time: Timestamp
    /// How long after the step before; zero for the first. It follows the clock that nobody sets
    /// while the machine runs.
    public let pause: Duration
    /// Its hash and the one it follows, in hexadecimal.
    public let hash: String
    public let previous: String
    /// Whether its hash is right and it follows the record before it.
    public let isChained: Bool
    public let seal: Seal
    /// The body as JSON; empty where it can't be opened.
    public let body: String
    /// What happened; nothing for a refusal, and for what can't be opened.
    public let event: Event?
    /// The rule that said no.
    public let refusal: RefusedCommand?
    /// The stage in which the step was taken; none on a lead.
    public let stage: Stage?

    /// Whether a body was sealed, and what became of that.
    public enum Seal: Hashable, Sendable {
        case plain
        /// Sealed, and the person's key is here.
        case opened
        /// Sealed; the key was destroyed.
        case erased
        /// Sealed; the key is not in this folder.
        case keyMissing
        /// Sealed; what is there is not what was sealed.
        case notAuthentic
    }
}
