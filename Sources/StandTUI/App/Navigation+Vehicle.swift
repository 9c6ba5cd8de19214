import JourneyEngine

extension Navigation {
    /// The page of a stage from the vehicle on.
    static func laterPage(_ journey: Journey, _ context: Context) -> ScreenName {
        .accountMade
    }
}
