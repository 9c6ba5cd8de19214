/// Whether this terminal is tied to the show, and may drain.
public enum LicenceStanding: String, Hashable, Sendable, CaseIterable {
    /// No licence yet: everything works and nothing is drained.
    case notRegistered
    /// Registered, and its time is not over.
    case valid
    /// Its time is over: the drain halts, capture goes on.
    case expired
    /// The centre took it back: the drain halts, capture goes on.
    case revoked
}
