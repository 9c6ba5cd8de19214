import JourneyEngine
import LocalStore
import TerminalKit

/// A journey, walked through in both directions on the screens that the genius saw.
struct ReplayScreen: SupervisorPage {
    static let name = ScreenName.replay
    var replay = Replay()
    /// Whether the genius's screen takes the whole of this one.
    var isWhole = false
    /// Where to go, while that is asked.
    var target: TextField?

    init(_ context: Context) {}

    init(speed: Int) { replay = Replay(speed: speed) }

    private func tape(_ context: Context) -> ReplayTape? { context.supervision.reel?.tape }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        if target != nil { return targetKeys(context) }
        let words = context.texts.replay
        let back = LiveKey<Self>(.escape, meaning: context.texts.keys.back, does: .close)
        guard let tape = tape(context) else { return [back] }
        let line = tape.timeline
        return [
            LiveKey(
                .character(" "), meaning: replay.isPlaying ? words.stop : words.play
            ) { screen, _, _ in
                screen.replay.togglePlaying(line)
                return []
            },
            moving(.left, .right, words.steps) { $0.go(to: $0.position + $1, line) },
            moving(.up, .down, words.speed, footer: .brief) { $0.changeSpeed(by: -$1) },
            LiveKey(of: Key.letter("G"), meaning: words.goTo, footer: .spare) { screen, _, _ in
                screen.replay.pause()
                screen.target = TextField(maximumLength: 8)
                return []
            },
            LiveKey(of: Key.letter("N"), meaning: words.nextRefusal) { screen, _, context in
                screen.replay.pause()
                return screen.replay.goToNextRefusal(line)
                    ? [] : [.say(Notice(context.texts.replay.noneRefused, .warning))]
            },
        ] + masking(tape, context) + [
            LiveKey(of: Key.letter("V"), meaning: words.whole) { screen, _, _ in
                screen.isWhole.toggle()
                return []
            },
            moving(.pageUp, .pageDown, words.stages, footer: .spare) {
                $0.goToStage(by: $1, line)
            },
            moving(.home, .end, words.ends, footer: .absent) {
                $0.go(to: $1 < 0 ? 0 : line.ticks.count - 1, line)
            }, back,
        ]
    }

    /// Two keys, one back and one on; stepping by hand stops what plays.
    private func moving(
        _ back: Key, _ on: Key, _ meaning: String, footer: FooterForm = .whole,
        _ move: @escaping @Sendable (inout Replay, Int) -> Void
    ) -> LiveKey<Self> {
        LiveKey(of: [back, on], meaning: meaning, footer: footer) { screen, key, _ in
            if back != .up { screen.replay.pause() }
            move(&screen.replay, key == back ? -1 : 1)
            return []
        }
    }

    /// What is written down before it is done: to see names in plain, and to take a file along.
    private func masking(_ tape: ReplayTape, _ context: Context) -> [LiveKey<Self>] {
        guard context.supervision.mayAct else { return [] }
        let words = context.texts.replay
        return [
            LiveKey(
                of: Key.letter("U"), meaning: tape.isMasked ? words.unmask : words.mask,
                does: .supervise(.open(tape.journey, isMasked: !tape.isMasked))),
            LiveKey(of: Key.letter("X"), meaning: words.export, footer: .spare) {
                screen, _, context in
                screen.replay.pause()
                return [.open(ReplayExportScreen(tape, context))]
            },
        ]
    }

    private func targetKeys(_ context: Context) -> [LiveKey<Self>] {
        [
            LiveKey(.enter, meaning: context.texts.replay.goTo) { screen, _, context in
                let typed = screen.target?.text ?? ""
                screen.target = nil
                if let tape = screen.tape(context) { screen.go(to: typed, tape) }
                return []
            },
            LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, _ in
                screen.target = nil
                return []
            },
        ]
    }

    /// A number is a step, `13:49` or `13:49:12` a time of the journey's day.
    private mutating func go(to typed: String, _ tape: ReplayTape) {
        let parts = typed.split(whereSeparator: { ":h.".contains($0) }).compactMap { Int($0) }
        if parts.count == 1 {
            replay.go(to: parts[0] - 1, tape.timeline)
        } else if parts.count > 1 {
            let seconds = parts[0] * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
            let day = BrusselsTime.start(of: tape.period.began.brussels.date)
            replay.go(
                to: day.adding(milliseconds: Int64(seconds) * 1000 + 999), tape.timeline)
        }
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = target?.handle(event)
        return []
    }

    var typing: TextField? { target }

    /// A click on a stage of the time line shows where it is entered.
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        guard let tape = tape(context), group == ReplayTimelineView.group else { return [] }
        replay.pause()
        replay.go(to: index, tape.timeline)
        return []
    }

    func hasSide(_ context: Context) -> Bool { !isWhole && tape(context) != nil }

    func heading(_ context: Context) -> PageHeading? {
        let words = context.texts.replay
        guard let tape = tape(context) else { return PageHeading(title: words.title) }
        let period = tape.period
        let began = period.began.brussels
        let day = began.date.text + " " + began.clock + "–" + period.ended.brussels.clock
        return PageHeading(
            title: words.title, centre: tape.genius.short + " · " + day,
            right: tape.isMasked ? words.masked : words.unmasked,
            status: isWhole ? standing(tape, context) : nil)
    }

    /// Where the replay stands, in a line.
    private func standing(_ tape: ReplayTape, _ context: Context) -> String {
        let words = context.texts.replay
        let step = tape.steps[min(replay.position, tape.steps.count - 1)]
        return [
            words.step(replay.position + 1, tape.steps.count),
            words.pause(Self.seconds(step.pause)), "\(replay.speed)×",
        ].joined(separator: "   ")
    }

    /// `14 s`, `3 min`, `0,4 s`.
    static func seconds(_ pause: Duration) -> String {
        let seconds = pause.components.seconds
        if seconds >= 120 { return "\(seconds / 60) min" }
        if seconds >= 10 { return "\(seconds) s" }
        let tenths = pause.components.attoseconds / 100_000_000_000_000_000
        return "\(seconds),\(tenths) s"
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        guard let reel = context.supervision.reel, let tape = tape(context) else {
            surface.draw(context.texts.replay.gone, in: areas.work.row(1), style: .warning)
            return
        }
        let app = reel.app(after: replay.position)
        if isWhole {
            let whole = surface.bounds.split(bottom: Frame.footRows).rest
            let picture = ReplayPicture(app, size: surface.size)
            picture.draw(into: &surface, rect: whole)
            surface.cover(whole)
            surface.cursor = picture.cursor ?? Point(x: whole.x, y: whole.y)
        } else {
            let (room, foot) = areas.work.split(bottom: 4)
            ReplayPicture(app, size: Context.smallest).draw(into: &surface, rect: room)
            ReplayTimelineView(tape.timeline, context).draw(
                replay.position, into: &surface, rect: foot)
            surface.draw(standing(tape, context), in: foot.row(3).columns(from: 1), style: .dim)
            surface.cursor = Point(x: foot.x, y: foot.y + 3)
        }
        if let target {
            let row = areas.work.split(bottom: 1).bottom
            let label = context.texts.replay.whereTo
            surface.fill(row)
            surface.draw(label, in: row.columns(from: 1))
            target.draw(
                into: &surface, rect: row.columns(from: TextWidth.of(label) + 3, count: 10),
                focused: true)
        }
    }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        guard let tape = tape(context) else { return }
        ReplayCard(tape.steps[min(replay.position, tape.steps.count - 1)], context)
            .draw(into: &surface, rect: rect)
    }
}
