import JourneyEngine

/// The customer form, new or edited (R-116 … ).
struct CreateTexts: Sendable {
    /// The name of a field, at its left.
    let label: @Sendable (Field) -> String
    let personalCar: String
    let companyCar: String
    let mr: String
    let mrs: String
    let noTitle: String
    let optional: String
    /// Behind a suggestion: the key that takes it.
    let takeIt: String
    let stripped: @Sendable (_ removed: String) -> String
    let toRepair: @Sendable (_ count: Int) -> String
    /// Under a choice that was left without an answer.
    let toChoose: String
    /// somebody of this terminal seems to be the one in the form.
    let knownHere: @Sendable (_ name: String, _ town: String) -> String
    let why: String
    let benefits: @Sendable (_ voucher: String) -> String
    // In the footer
    let correct: String
    let linkKnown: String
    let vatUnknown: String
}
