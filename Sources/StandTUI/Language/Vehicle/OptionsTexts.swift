import JourneyEngine

/// Colours, upholstery, wheels and options.
struct OptionsTexts: Sendable {
    let finish: @Sendable (FinishKind) -> String
    let options: String
    let price: String
    let monthly: String
    let filter: String
    let clear: String
    let group: String
    let makePossible: String
    let standard: String
    let inPack: @Sendable (_ pack: String) -> String
    let onlyOn: @Sendable (_ trims: String) -> String
    let onlyWith: @Sendable (_ engines: String) -> String
    let requires: @Sendable (_ options: String) -> String
    let excludedBy: @Sendable (_ options: String) -> String
    let contains: @Sendable (_ options: String) -> String
    let switchTo: @Sendable (_ name: String) -> String
    let add: @Sendable (_ name: String) -> String
    let remove: @Sendable (_ name: String) -> String
    let insteadOf: @Sendable (_ name: String) -> String
    /// What Space does to an option that is chosen.
    let leaveOut: String
    let noRepair: String
    let loses: @Sendable (_ names: String) -> String
    /// The end of a question that a yes answers.
    let goOn: String
    let chosen: String
    let undo: String
    let none: String
}
