/// Why the records do not go, in words a supervisor understands.
struct DrainTexts: Sendable {
    // It will go by itself
    let unreachable: String
    let untrusted: String
    let notTheCentre: String
    let interrupted: String
    let busy: String
    let centreFull: String
    let centreFailed: @Sendable (_ status: Int) -> String
    let refused: @Sendable (_ status: Int) -> String
    let outOfStep: String
    let journalUnreadable: String
    let epochNotOpened: String
    // Somebody has to do something
    let notRegistered: String
    let expired: String
    let revoked: String
    let unknownTerminal: String
    let fork: String
    let cloned: String
    let notUnderstood: String
}
