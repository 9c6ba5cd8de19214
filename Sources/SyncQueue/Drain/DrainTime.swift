/// The clocks of a drain, handed in.
public struct DrainTime: Sendable {
    /// A clock that nobody can set, since any origin; it goes on while the machine sleeps.
    public let now: @Sendable () -> Duration
    /// The wall clock, in milliseconds since 1970, UTC.
    public let wallMilliseconds: @Sendable () -> Int64
    /// Waits; throws when the task is cancelled.
    public let sleep: @Sendable (Duration) async throws -> Void

    public init(
        now: @escaping @Sendable () -> Duration,
        wallMilliseconds: @escaping @Sendable () -> Int64,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.wallMilliseconds = wallMilliseconds
        self.sleep = sleep
    }

    /// This machine's clocks.
    ///
    /// - Parameter wallMilliseconds: The wall clock.
    public static func system(
        wallMilliseconds: @escaping @Sendable () -> Int64
    ) -> DrainTime {
        let origin = ContinuousClock.now
        return DrainTime(
            now: { origin.duration(to: .now) }, wallMilliseconds: wallMilliseconds,
            sleep: { try await Task.sleep(for: $0) })
    }
}
