/// A journey of which records wait for the centre.
public struct WaitingJourney: Hashable, Sendable {
    /// Its id; nil for what concerns the terminal itself.
    public var journey: String?
    /// How many of its records wait, as far as was looked.
    public var records: Int
    /// The places of the first and the last of them.
    public var places: ClosedRange<Int64>
    /// When the first of them was made, in milliseconds since 1970, UTC.
    public var wallMilliseconds: Int64
    /// Who was signed in; empty when nobody was.
    public var genius: String
    /// The customer's initials, where they are known and not forgotten.
    public var initials: String?
    /// How often a batch with one of them came to nothing since something last went through.
    public var attempts = 0

    public init(
        journey: String?, records: Int, places: ClosedRange<Int64>, wallMilliseconds: Int64,
        genius: String, initials: String? = nil
    ) {
        self.journey = journey
        self.records = records
        self.places = places
        self.wallMilliseconds = wallMilliseconds
        self.genius = genius
        self.initials = initials
    }
}
