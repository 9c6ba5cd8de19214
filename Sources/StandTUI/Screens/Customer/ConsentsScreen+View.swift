import JourneyEngine
import TerminalKit

extension ConsentsScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let purposes = ConsentPurpose.allCases
        if index < purposes.count, let text = context.catalogue.consent(purposes[index]) {
            drawCard(text, context, into: &surface, areas.work)
        } else {
            drawAnswers(context, into: &surface, areas.work)
        }
    }

    private func drawCard(
        _ text: ConsentText, _ context: Context, into surface: inout Surface, _ work: Rect
    ) {
        let given = context.journey?.customer?.consents[text.purpose]?.isGiven
        ConsentCard(text: text, given: given).draw(context, into: &surface, work)
        drawTally(context, into: &surface, work.inset(columns: 3).row(16))
    }

    private func drawTally(_ context: Context, into surface: inout Surface, _ line: Rect) {
        var rest = line
        for (index, purpose) in ConsentPurpose.allCases.enumerated() {
            let answer = answerText(purpose, context) + " " + context.texts.consents.short(purpose)
            let width = surface.draw(answer, in: rest, style: .dim)
            surface.onClick(rest.columns(from: 0, count: width), .item("consents", index))
            rest = rest.columns(from: width + 3)
        }
    }

    private func drawAnswers(_ context: Context, into surface: inout Surface, _ work: Rect) {
        let words = context.texts.consents
        let inner = work.inset(columns: 3)
        surface.draw(words.allAsked, in: inner.row(1), style: .heading)
        let keys = context.texts.keys
        let indent = max(TextWidth.of(keys.yes), TextWidth.of(keys.no)) + 4
        for (row, purpose) in ConsentPurpose.allCases.enumerated() {
            let title = context.catalogue.consent(purpose)?.title[context.language] ?? ""
            let line = inner.row(3 + row)
            surface.draw(answerText(purpose, context), in: line)
            surface.draw(title, in: line.columns(from: indent))
            surface.onClick(line, .item("consents", row))
        }
        if context.journey?.customer?.account == .notAsked {
            TextBlock(words.thenAccount).draw(into: &surface, rect: inner.rows(from: 8, count: 3))
        }
        surface.cursor = Point(x: inner.x, y: inner.row(8).y)
    }

    private func answerText(_ purpose: ConsentPurpose, _ context: Context) -> String {
        switch context.journey?.customer?.consents[purpose]?.isGiven {
        case true?: "[" + context.texts.keys.yes + "]"
        case false?: "[" + context.texts.keys.no + "]"
        case nil: "[ ]"
        }
    }
}
