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
        let words = context.texts.consents
        let language = context.language
        let count = ConsentPurpose.allCases.count
        surface.draw(words.card(index + 1, count), in: work.row(0), style: .dim)
        if text.purpose == .contact {
            surface.draw(
                words.mostImportant, in: work.row(0).columns(from: 0, count: work.width - 1),
                style: .dim, align: .right)
        }
        let inner = work.inset(columns: 3)
        surface.draw(text.title[language].uppercased(), in: inner.row(2), style: .heading)
        TextBlock(text.text[language]).draw(into: &surface, rect: inner.rows(from: 4, count: 6))
        surface.draw(text.policySection[language], in: inner.row(10), style: .dim)
        surface.draw(words.changeAt(text.preferencesPage), in: inner.row(11), style: .dim)
        drawAnswerKeys(context, into: &surface, inner.row(13))
        surface.draw(words.freeAnswer, in: inner.row(15))
        drawTally(context, into: &surface, inner.row(16))
    }

    /// Both answers stand side by side, alike; the one given before is marked.
    private func drawAnswerKeys(
        _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let texts = context.texts.keys
        let given = context.journey?.customer?.consents[ConsentPurpose.allCases[index]]?.isGiven
        let halves = line.equalColumns(2)
        let yes = "\(texts.label(texts.yesKeys))  \(texts.yes)" + (given == true ? "  (•)" : "")
        let no = "N  \(texts.no)" + (given == false ? "  (•)" : "")
        surface.draw(yes, in: halves[0], style: .key, align: .centre)
        surface.draw(no, in: halves[1], style: .key, align: .centre)
        if let key = texts.yesKeys.first { surface.onClick(halves[0], .key(key)) }
        surface.onClick(halves[1], .key(.character("N")))
        surface.cursor = Point(x: line.x, y: line.y)
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
