public import JourneyEngine

/// Where a replay stands and how it moves: a value that is told when time has passed.
public struct Replay: Hashable, Sendable, Codable {
    /// The step that is shown, from 0 on.
    public private(set) var position = 0
    public private(set) var isPlaying = false
    /// How many times faster than it was.
    public private(set) var speed = 1

    /// The speeds there are.
    public static let speeds = [1, 2, 4, 8, 16, 30, 60]

    /// A replay at its first step.
    /// - Parameter speed: from 1 to 60; the nearest there is, is taken.
    public init(speed: Int = 1) {
        self.speed = Self.speeds.last { $0 <= speed } ?? 1
    }

    /// How long until the next step is shown; nil while nothing plays.
    public func wait(_ timeline: ReplayTimeline) -> Duration? {
        guard isPlaying, position + 1 < timeline.ticks.count else { return nil }
        return min(timeline.ticks[position + 1].pause, ReplayTimeline.longestPause) / speed
    }

    /// Begins to play, from the first step again where the last one is shown; or pauses.
    public mutating func togglePlaying(_ timeline: ReplayTimeline) {
        isPlaying.toggle()
        if isPlaying, position + 1 >= timeline.ticks.count { position = 0 }
    }

    /// Stops playing where it is.
    public mutating func pause() { isPlaying = false }

    /// The time until the next step has passed.
    public mutating func advance(_ timeline: ReplayTimeline) {
        guard isPlaying else { return }
        go(to: position + 1, timeline)
        if position + 1 >= timeline.ticks.count { isPlaying = false }
    }

    /// Shows a step, or the nearest there is; playing goes on from there.
    public mutating func go(to position: Int, _ timeline: ReplayTimeline) {
        self.position = max(0, min(position, timeline.ticks.count - 1))
    }

    /// Takes the next speed, or the one before.
    public mutating func changeSpeed(by step: Int) {
        let here = Self.speeds.firstIndex(of: speed) ?? 0
        speed = Self.speeds[max(0, min(here + step, Self.speeds.count - 1))]
    }

    /// Shows the next refusal.
    /// - Returns: whether there is one behind the step that is shown.
    public mutating func goToNextRefusal(_ timeline: ReplayTimeline) -> Bool {
        let later = timeline.ticks.indices.dropFirst(position + 1)
        guard let next = later.first(where: { timeline.ticks[$0].isRefusal }) else { return false }
        go(to: next, timeline)
        return true
    }

    /// Shows where the next stage is entered, or where this one or the one before was.
    public mutating func goToStage(by step: Int, _ timeline: ReplayTimeline) {
        let entered = timeline.stages.map(\.position)
        let target =
            step > 0
            ? entered.first { $0 > position } ?? timeline.ticks.count - 1
            : entered.last { $0 < position } ?? 0
        go(to: target, timeline)
    }

    /// Shows the last step that was taken at a time or before it.
    public mutating func go(to time: Timestamp, _ timeline: ReplayTimeline) {
        go(to: timeline.ticks.lastIndex { $0.time <= time } ?? 0, timeline)
    }
}
