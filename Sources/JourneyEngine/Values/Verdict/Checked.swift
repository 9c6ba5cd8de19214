/// A value that passed its check, with what the person should still hear about it.
public struct Checked<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// The value in its canonical form.
    public let value: Value

    /// What looks odd but is accepted.
    public let warnings: [ValueWarning]

    /// Another text that was perhaps meant, taken by one key, never put in silently.
    public let suggestion: String?

    /// What was typed and stripped, to be shown, such as `+32 0`.
    public let removed: String?

    public init(
        _ value: Value, warnings: [ValueWarning] = [], suggestion: String? = nil,
        removed: String? = nil
    ) {
        self.value = value
        self.warnings = warnings
        self.suggestion = suggestion
        self.removed = removed
    }
}
