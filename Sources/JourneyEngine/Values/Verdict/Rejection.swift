/// Why something typed or asked for was refused, and the repair when there is one.
///
/// The screen, the headless walk and the supervisor make their sentences from the same rejection.
public struct Rejection: Error, Sendable, Hashable, Codable {
    /// The rule that refuses.
    public let rule: Rule

    /// The field the refusal is about, when it is about one.
    public let field: Field?

    /// The reason, with the figures a good sentence needs.
    public let reason: Reason

    /// The text that would have been accepted, when it can be guessed; taken by one key.
    public let suggestion: String?

    public init(_ rule: Rule, field: Field? = nil, _ reason: Reason, suggestion: String? = nil) {
        self.rule = rule
        self.field = field
        self.reason = reason
        self.suggestion = suggestion
    }

    /// Refuses a typed value.
    package init(
        _ rule: Rule, _ field: Field?, _ problem: ValueProblem, suggestion: String? = nil
    ) {
        self.init(rule, field: field, .value(problem), suggestion: suggestion)
    }
}
