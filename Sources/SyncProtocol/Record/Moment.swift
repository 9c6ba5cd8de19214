/// An instant as the terminal knew it: what the wall clock said, and what can't be set.
///
/// Wall time is for people and never for order; monotonic time orders and measures
/// within one boot.
public struct Moment: Hashable, Sendable {
    /// Milliseconds since 1970, UTC.
    public var wallMilliseconds: Int64
    /// Milliseconds since the machine was started.
    public var monotonicMilliseconds: Int64
    /// Which start of the machine the monotonic time counts from.
    public var bootID: UniqueID

    public init(wallMilliseconds: Int64, monotonicMilliseconds: Int64, bootID: UniqueID) {
        self.wallMilliseconds = wallMilliseconds
        self.monotonicMilliseconds = monotonicMilliseconds
        self.bootID = bootID
    }
}
