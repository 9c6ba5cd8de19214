/// The page of the queue.
struct QueueTexts: Sendable {
    let heading: String
    let centre: String
    let waiting: String
    let records: @Sendable (_ count: Int, _ age: String) -> String
    let emails: String
    let lastDrain: String
    let never: String
    let attempts: String
    let nextTry: String
    let now: String
    let journal: String
    /// That the journal was restored or copied, and since which record it has a new name.
    let epochOpened: @Sendable (_ first: Int) -> String
    let clock: String
    let clockRight: String
    /// How far this clock is from the centre's.
    let clockOff: @Sendable (_ amount: String, _ isAhead: Bool) -> String
    /// What is being done, while all is well.
    let allIsWell: String
    let underWay: String
    // The journeys that wait
    let journeys: String
    /// What belongs to no journey.
    let terminal: String
    /// So many records, in ten columns.
    let short: @Sendable (_ count: Int) -> String
    let tried: @Sendable (_ attempts: Int, _ next: String) -> String
    let itsTurn: String
    // In the footer and the menu
    let send: String
    let licence: String
    let reference: String
    let menuEntry: String
    let homeKey: String
}
