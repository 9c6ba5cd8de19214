/// What the centre says of an account, without a word about whose it is.
package enum ActivationState: String, Hashable, Sendable, Codable {
    /// It was asked for and not activated yet.
    case open
    case activated
    /// Nobody asked for it, or the person was erased.
    case unknown
}

/// The same as JSON.
struct ActivationAnswer: Hashable, Sendable, Codable {
    var state: ActivationState
}
