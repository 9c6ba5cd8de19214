import JourneyEngine
import LocalStore
import TerminalKit

/// Who opened these pages, unmasked a visitor or wrote a file, the last first.
struct AccessScreen: SupervisorPage {
    static let name = ScreenName.access
    var selected = 0

    init(_ context: Context) {}

    private func acts(_ context: Context) -> [SupervisorAct] {
        context.records.supervisorActs.reversed()
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        ListView.keys(\Self.selected, count: acts(context).count, texts: context.texts.keys) + [
            LiveKey(.escape, meaning: context.texts.keys.back, does: .close)
        ]
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        selected = index
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.supervisor
        let room = areas.work.inset(columns: 2)
        let acts = acts(context)
        surface.draw(words.accessHeading, in: room.row(1), style: .heading)
        surface.cursor = Point(x: room.x, y: room.y + 1)
        if acts.isEmpty { surface.draw(words.nobody, in: room.row(3), style: .dim) }
        ListView(count: acts.count, selected: selected).draw(
            into: &surface, rect: room.rows(from: 3), focused: acts.count > 1, name: "acts"
        ) { index, place, style, surface in
            let act = acts[index]
            let time = act.time.brussels
            let who = act.genius?.short ?? "stand"
            surface.draw(
                "\(time.date.text) \(time.clock)  \(who)  \(Self.said(act.note, words))",
                in: place, style: style)
        }
    }

    private static func said(_ note: SupervisorNote, _ words: SupervisorTexts) -> String {
        func short(_ journey: JourneyID?) -> String {
            journey.map { String($0.text.suffix(12)) } ?? "…"
        }
        return switch note {
        case .entered: words.entered
        case .unmasked(nil): words.unmaskedList
        case .unmasked(let journey): words.unmasked(short(journey))
        case .exported(let journey, _): words.exported(short(journey))
        }
    }
}
