import JourneyEngine
import LocalStore
import TerminalKit

/// The time line under a replay: the stages where they were entered, and where it stands.
struct ReplayTimelineView {
    /// The group of the steps that a click leads to.
    static let group = "timeline"

    private let timeline: ReplayTimeline
    private let context: Context

    init(_ timeline: ReplayTimeline, _ context: Context) {
        self.timeline = timeline
        self.context = context
    }

    /// Draws two rows: the line, and the names of the stages as far as there is room.
    func draw(_ position: Int, into surface: inout Surface, rect: Rect) {
        guard let first = timeline.ticks.first, let last = timeline.ticks.last else { return }
        surface.draw(first.time.brussels.clock, in: rect.row(1).columns(from: 1), style: .dim)
        surface.draw(
            last.time.brussels.clock, in: rect.row(1).columns(from: 0, count: rect.width - 1),
            style: .dim, align: .right)
        let line = rect.columns(from: 7, count: rect.width - 14)
        surface.draw(String(repeating: "─", count: line.width), in: line.row(1), style: .border)
        var free = 0
        for (stage, entered) in timeline.stages {
            let x = column(of: entered, width: line.width)
            let place = line.row(1).columns(from: x, count: 1)
            surface.draw(
                "┬", in: place, style: entered <= position ? .stageDone : .border)
            surface.onClick(place, .item(Self.group, entered))
            let name = context.texts.frame.stage(stage)
            guard x >= free, x + TextWidth.of(name) <= line.width + 6 else { continue }
            let label = line.row(2).columns(from: x, count: TextWidth.of(name))
            let room = Rect(
                x: label.x, y: rect.y + 2, width: TextWidth.of(name), height: 1)
            surface.draw(
                name, in: room,
                style: stage == timeline.ticks[position].stage ? .stageHere : .dim)
            surface.onClick(room, .item(Self.group, entered))
            free = x + TextWidth.of(name) + 1
        }
        for (index, tick) in timeline.ticks.enumerated() where tick.isRefusal {
            let x = column(of: index, width: line.width)
            surface.draw("!", in: line.row(0).columns(from: x, count: 1), style: .warning)
        }
        let here = column(of: position, width: line.width)
        surface.draw("●", in: line.row(1).columns(from: here, count: 1), style: .stageHere)
    }

    /// The column of a step: long pauses take no more room than they are played for.
    private func column(of position: Int, width: Int) -> Int {
        let all = max(1, milliseconds(timeline.length))
        return milliseconds(timeline.starts[position]) * max(0, width - 1) / all
    }

    private func milliseconds(_ duration: Duration) -> Int {
        Int(duration.components.seconds) * 1000
            + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }
}
