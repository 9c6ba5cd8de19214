/// The reason of a rejection.
public enum Reason: Sendable, Hashable, Codable {
    /// A typed value is not well formed.
    case value(ValueProblem)
}
