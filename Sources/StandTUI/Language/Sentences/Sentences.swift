public import JourneyEngine

/// A refusal as a plain sentence: what is wrong, and the repair.
public func sentence(for rejection: Rejection, in language: Language) -> String {
    rejection.rule.rawValue
}
