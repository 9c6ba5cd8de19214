import JourneyEngine

/// What surrounds every page: stages, status, what is on disk, and notices.
struct FrameTexts: Sendable {
    let rehearsal: String
    /// What becomes of a rehearsal's records.
    let rehearsalStays: String
    let nobodyLinked: String
    /// The seven stages; with their marks they fit one line of 77 columns together.
    let stage: @Sendable (Stage) -> String
    let online: String
    let offline: String
    let nothingWaits: String
    /// Waiting records and the age of the oldest.
    let waiting: @Sendable (_ count: Int, _ age: String) -> String
    let lastDrain: @Sendable (_ clock: String) -> String
    let notRegistered: String
    let licenceExpired: String
    let licenceRevoked: String
    /// Nothing is sent until the supervisor acts.
    let drainHalted: String
    let opening: String
    let saved: String
    let savingNow: String
    let savingFailed: String
    let notSaved: @Sendable (StoreTrouble) -> String
    let startNotice: @Sendable (StartNotice) -> String
    let kioskStays: String
    let scanIgnored: String
    /// Of what was pasted, so many characters that nobody types were left out.
    let pasteDropped: @Sendable (_ count: Int) -> String
    let keyUnknown: @Sendable (_ bytes: String) -> String
    let keysDropped: @Sendable (_ count: Int) -> String
    /// The least and the present size, in columns and rows.
    let tooSmall:
        @Sendable (_ width: Int, _ height: Int, _ nowWidth: Int, _ nowHeight: Int) -> String

    func languageName(_ language: Language) -> String { language.ownName }
}
