/// What a supervisor makes of a journey that was checked.
public enum QualityVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    case good, bad
}
