/// How long to wait after a failure: full jitter under a ceiling that doubles.
///
/// Each wait is drawn evenly between nothing and the ceiling, so that terminals that lost the
/// centre together do not come back together. The ceiling begins at one second and ends at five
/// minutes.
public struct Backoff: Equatable, Sendable {
    /// The ceiling after the first failure.
    public static let firstCeiling = Duration.seconds(1)
    /// The ceiling that is never passed, by a centre's own wish neither.
    public static let lastCeiling = Duration.seconds(300)

    /// The failures since the last success.
    public private(set) var failures = 0

    public init() {}

    /// Counts a failure.
    ///
    /// - Parameters:
    ///   - retryAfter: How long the centre asked to be left alone; five minutes of it at most are
    ///     honoured.
    ///   - chance: Where the jitter comes from.
    /// - Returns: How long to wait before the next attempt.
    public mutating func failed(
        retryAfter: Duration? = nil, using chance: inout some RandomNumberGenerator
    ) -> Duration {
        failures += 1
        let most = ceiling.components.seconds * 1000
        let drawn = Duration.milliseconds(Int64.random(in: 0...most, using: &chance))
        return max(drawn, min(retryAfter ?? .zero, Self.lastCeiling))
    }

    /// Forgets the failures.
    public mutating func succeeded() {
        failures = 0
    }

    /// The longest wait that may be drawn now.
    var ceiling: Duration {
        // Nine doublings pass five minutes; more would only overflow.
        let doublings = min(max(0, failures - 1), 9)
        return min(Self.firstCeiling * (1 << doublings), Self.lastCeiling)
    }
}
