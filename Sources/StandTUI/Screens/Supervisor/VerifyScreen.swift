import JourneyEngine
import LocalStore
import TerminalKit

/// Looks through the whole journal and says what is wrong and where.
struct VerifyScreen: SupervisorPage {
    static let name = ScreenName.verify
    var selected = 0

    init(_ context: Context) {}

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.supervisor
        var keys: [LiveKey<Self>] = []
        switch context.supervision.verification {
        case .underWay:
            keys.append(
                LiveKey(
                    of: Key.letter("S"), meaning: words.stop, does: .supervise(.stopVerifying)))
        case .notBegun, .done:
            keys.append(LiveKey(.enter, meaning: words.begin, does: .supervise(.verify)))
        }
        if case .done(let report) = context.supervision.verification {
            keys += ListView.keys(
                \Self.selected, count: report.findings.count, texts: context.texts.keys)
        }
        return keys + [
            LiveKey(
                .escape, meaning: context.texts.keys.back, does: .supervise(.stopVerifying),
                .close)
        ]
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        selected = index
        return []
    }

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let words = context.texts.supervisor
        let room = areas.work.inset(columns: 2)
        surface.draw(words.verifyHeading, in: room.row(1), style: .heading)
        surface.cursor = Point(x: room.x, y: room.y + 1)
        let taken = TextBlock(words.verifyExplained).draw(
            into: &surface, rect: room.rows(from: 2, count: 3), style: .dim)
        let below = room.rows(from: 3 + taken)
        switch context.supervision.verification {
        case .notBegun: break
        case .underWay(let done, let total): draw(done, of: total, context, into: &surface, below)
        case .done(let report): draw(report, context, into: &surface, below)
        }
    }

    private func draw(
        _ done: Int64, of total: Int64, _ context: Context, into surface: inout Surface,
        _ rect: Rect
    ) {
        let said = context.texts.supervisor.progress(
            Counted.text(done, context.language), Counted.text(total, context.language))
        surface.draw(said, in: rect.row(0))
        let bar = rect.row(1).columns(from: 0, count: 50)
        let full = total > 0 ? Int(min(done, total)) * bar.width / Int(total) : 0
        surface.draw(String(repeating: "█", count: full), in: bar, style: .good)
        surface.draw(
            String(repeating: "░", count: bar.width - full), in: bar.columns(from: full),
            style: .dim)
    }

    private func draw(
        _ report: VerificationReport, _ context: Context, into surface: inout Surface,
        _ rect: Rect
    ) {
        let words = context.texts.supervisor
        let records = Counted.text(report.records, context.language)
        let isGood = report.findings.isEmpty
        let said =
            !isGood
            ? words.bad(records, report.findings.count)
            : report.isStopped ? words.stopped(records) : words.good(records)
        let style: Style = !isGood ? .error : report.isStopped ? .warning : .good
        let taken = TextBlock(said).draw(
            into: &surface, rect: rect.rows(from: 0, count: 2), style: style)
        guard !isGood else { return }
        let width = report.findings.map { TextWidth.of(place($0, words)) }.max() ?? 0
        ListView(count: report.findings.count, selected: selected).draw(
            into: &surface, rect: rect.rows(from: taken + 1),
            focused: report.findings.count > 1, name: "findings"
        ) { index, row, style, surface in
            let finding = report.findings[index]
            surface.draw(place(finding, words), in: row, style: style)
            surface.draw(
                words.findings.sentence(finding), in: row.columns(from: width + 2), style: style)
        }
    }

    private func place(_ finding: VerificationFinding, _ words: SupervisorTexts) -> String {
        finding.seq == 0 ? words.wholeFile : words.record(finding.seq)
    }
}

/// Large numbers as they are read: `1.000.000`.
enum Counted {
    static func text(_ number: Int64, _ language: Language) -> String {
        let sign = language == .english ? "," : "."
        var groups: [String] = []
        var rest = String(max(0, number))
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = String(rest.dropLast(3))
        }
        return ([rest] + groups).joined(separator: sign)
    }
}
