public import JourneyEngine

/// When each step of a journey is shown: as it was, long pauses shortened.
public struct ReplayTimeline: Hashable, Sendable {
    /// One step, as far as playing is concerned.
    public struct Tick: Hashable, Sendable {
        public let time: Timestamp
        /// How long the genius and the visitor took before it.
        public let pause: Duration
        public let stage: Stage?
        public let isRefusal: Bool

        package init(time: Timestamp, pause: Duration, stage: Stage?, isRefusal: Bool) {
            self.time = time
            self.pause = pause
            self.stage = stage
            self.isRefusal = isRefusal
        }
    }

    public let ticks: [Tick]
    /// When each step is shown, played at 1×.
    public let starts: [Duration]

    /// A pause is never played longer than this: visitors talk, and nothing moves.
    public static let longestPause = Duration.seconds(3)

    package init(_ ticks: [Tick]) {
        self.ticks = ticks
        var starts: [Duration] = []
        var time = Duration.zero
        for tick in ticks {
            time += min(tick.pause, Self.longestPause)
            starts.append(time)
        }
        self.starts = starts
    }

    init(_ steps: [ReplayStep]) {
        self.init(
            steps.map {
                Tick(
                    time: $0.time, pause: $0.pause, stage: $0.stage, isRefusal: $0.refusal != nil)
            })
    }

    /// How long all of it takes, played at 1×.
    public var length: Duration { starts.last ?? .zero }

    /// Where each stage is entered, the first time it is.
    public var stages: [(stage: Stage, position: Int)] {
        var seen: Set<Stage> = []
        return ticks.indices.compactMap { index in
            guard let stage = ticks[index].stage, seen.insert(stage).inserted else { return nil }
            return (stage, index)
        }
    }
}
