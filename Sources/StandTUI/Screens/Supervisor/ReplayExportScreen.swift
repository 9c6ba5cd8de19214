import JourneyEngine
import LocalStore
import TerminalKit

/// The box that asks where a recording of a replay goes; that it is written is on record first.
struct ReplayExportScreen: SupervisorPage {
    static let name = ScreenName.replayExport
    static let isBox = true
    var journey: JourneyID?
    var isMasked = true
    var path = TextField(maximumLength: 240)

    init(_ context: Context) {}

    init(_ tape: ReplayTape, _ context: Context) {
        journey = tape.journey
        isMasked = tape.isMasked
        path.set(context.paperFolder + "/replay_\(tape.period.began.brussels.fileName).cast")
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        [
            LiveKey(.enter, meaning: context.texts.replay.save) { screen, _, context in
                guard let journey = screen.journey, !screen.path.isEmpty else { return [] }
                return [
                    .close,
                    .supervise(
                        .export(
                            journey, isMasked: screen.isMasked, path: screen.path.text,
                            language: context.language)),
                ]
            },
            LiveKey(.escape, meaning: context.texts.keys.back, does: .close),
        ]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        _ = path.handle(event)
        return []
    }

    var typing: TextField? { path }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.replay
        let width = min(72, surface.bounds.width - 4)
        let inner = Box.open(width: width, height: 10, into: &surface, within: surface.bounds)
        surface.draw(words.saveAs, in: inner.row(1))
        surface.draw(words.saveKinds, in: inner.row(4), style: .dim)
        surface.draw(
            isMasked ? words.masked : words.unmasked, in: inner.row(5),
            style: isMasked ? .good : .warning)
        let items = hints(context).compactMap { $0.footerItem(context.texts.keys) }
        Footer(items).draw(into: &surface, rect: inner.row(7))
        path.draw(into: &surface, rect: inner.row(3), focused: true)
    }
}
