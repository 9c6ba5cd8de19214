import JourneyEngine
import TerminalKit

/// One consent as it is read aloud: its exact text and the two answers, alike.
struct ConsentCard {
    let text: ConsentText
    /// The answer given before, if there is one.
    let given: Bool?

    /// Draws the card from the top; the rows from the sixteenth on are the page's.
    func draw(_ context: Context, into surface: inout Surface, _ work: Rect) {
        let words = context.texts.consents
        let language = context.language
        let index = ConsentPurpose.allCases.firstIndex(of: text.purpose) ?? 0
        surface.draw(
            words.card(index + 1, ConsentPurpose.allCases.count), in: work.row(0), style: .dim)
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
        Self.drawAnswers(given: given, context, into: &surface, inner.row(13))
        surface.draw(words.freeAnswer, in: inner.row(15))
    }

    /// Both answers stand side by side, alike; the one given before is marked.
    static func drawAnswers(
        given: Bool?, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let texts = context.texts.keys
        let halves = line.equalColumns(2)
        let yes = "\(texts.label(texts.yesKeys))  \(texts.yes)" + (given == true ? "  (•)" : "")
        let no = "N  \(texts.no)" + (given == false ? "  (•)" : "")
        surface.draw(yes, in: halves[0], style: .key, align: .centre)
        surface.draw(no, in: halves[1], style: .key, align: .centre)
        if let key = texts.yesKeys.first { surface.onClick(halves[0], .key(key)) }
        surface.onClick(halves[1], .key(.character("N")))
        surface.cursor = Point(x: line.x, y: line.y)
    }
}
