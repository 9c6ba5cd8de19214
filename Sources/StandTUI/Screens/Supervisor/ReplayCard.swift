import JourneyEngine
import LocalStore
import TerminalKit

/// The card beside a replay: the record as it stands in the journal.
struct ReplayCard {
    private let step: ReplayStep
    private let words: ReplayTexts

    init(_ step: ReplayStep, _ context: Context) {
        self.step = step
        words = context.texts.replay
    }

    func draw(into surface: inout Surface, rect: Rect) {
        let time = step.time.brussels
        let milliseconds = String(1000 + abs(step.time.milliseconds % 1000)).dropFirst()
        var lines: [(String, Style)] = [
            ("#\(step.seq)", .heading), (step.type, .heading),
            ("\(time.clockWithSeconds).\(milliseconds)", .normal),
            (words.pause(ReplayScreen.seconds(step.pause)), .dim), ("", .normal),
        ]
        if let refusal = step.refusal {
            lines.append((words.refused(refusal.rule.rawValue), .error))
            if let field = refusal.field { lines.append((words.field(field.rawValue), .normal)) }
            lines.append(("", .normal))
        }
        lines += [
            step.isChained ? (words.chainGood, .good) : (words.chainBroken, .error),
            (words.hash + " " + Self.short(step.hash), .dim),
            (words.previous + " " + Self.short(step.previous), .dim), seal, ("", .normal),
        ]
        var row = 0
        for (text, style) in lines where row < rect.height {
            let room = rect.rows(from: row, count: 2)
            row += text.isEmpty ? 1 : TextBlock(text).draw(into: &surface, rect: room, style: style)
        }
        guard step.body != "{}" else { return }
        TextBlock(step.body).draw(into: &surface, rect: rect.rows(from: row), style: .dim)
    }

    private var seal: (String, Style) {
        switch step.seal {
        case .plain: (words.plain, .dim)
        case .opened: (words.opened, .dim)
        case .erased: (words.erased, .warning)
        case .keyMissing: (words.keyMissing, .warning)
        case .notAuthentic: (words.notAuthentic, .error)
        }
    }

    /// `9c1e…ab77`.
    private static func short(_ hash: String) -> String { hash.prefix(4) + "…" + hash.suffix(4) }
}
