import JourneyEngine
import TerminalKit

extension TicketScreen {
    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let room = areas.work.inset(columns: 2)
        switch question(context) {
        case .language: drawLanguages(context, into: &surface, room)
        case .consent(let purpose):
            guard let text = context.catalogue.consent(purpose) else { return }
            let given = context.desk.openLead?.consents[purpose]?.isGiven
            ConsentCard(text: text, given: given).draw(context, into: &surface, areas.work)
        case .ticket: drawTicket(context, into: &surface, room)
        case .agreement: drawAgreement(context, into: &surface, room)
        }
    }

    /// in all languages, for nobody knows yet which one it is; the ticket beside them.
    private func drawLanguages(_ context: Context, into surface: inout Surface, _ room: Rect) {
        let halves = room.equalColumns(2)
        for (index, words) in LeadTexts.whichLanguage.enumerated() {
            surface.draw(words, in: halves[0].row(1 + index), style: .heading)
        }
        let chosen = context.desk.openLead?.form.language
        for (index, language) in LeadTexts.languageNames.enumerated() {
            let line = halves[0].row(7 + index * 2)
            surface.draw(String(Choices.key(index)), in: line, style: .key)
            surface.draw(
                language.1, in: line.columns(from: 3),
                style: chosen == language.0 ? .selected : .normal)
            surface.onClick(line, .key(.character(Choices.key(index))))
            if index == 0 { surface.cursor = Point(x: line.x, y: line.y) }
        }
        drawTicketHint(context, into: &surface, halves[1].rows(from: 1))
    }

    private func drawTicket(_ context: Context, into surface: inout Surface, _ room: Rect) {
        let words = context.texts.lead
        let row = drawTicketHint(context, into: &surface, room.rows(from: 3))
        surface.draw(words.goOnByHand, in: room.row(4 + row), style: .dim)
        surface.onClick(room.row(4 + row), .key(.enter))
        surface.cursor = Point(x: room.x, y: room.row(4 + row).y)
    }

    /// - Returns: the rows taken.
    @discardableResult
    private func drawTicketHint(
        _ context: Context, into surface: inout Surface, _ room: Rect
    ) -> Int {
        let words = context.texts.lead
        surface.draw(words.ticketHeading, in: room.row(0), style: .heading)
        let text = TextBlock(words.ticketHint)
        text.draw(into: &surface, rect: room.rows(from: 2))
        return 2 + text.lines(width: room.width).count
    }

    /// What would be filled in is named, so that the visitor knows what is agreed to.
    private func drawAgreement(_ context: Context, into surface: inout Surface, _ room: Rect) {
        let words = context.texts.lead
        surface.draw(words.ticketRead, in: room.row(3), style: .heading)
        TextBlock(words.agree).draw(into: &surface, rect: room.rows(from: 5, count: 2))
        let fields = context.fields(filledBy: payload ?? "")
        let names = fields.compactMap { words.labels[$0] }.joined(separator: ", ")
        surface.draw(words.filledByTicket(names), in: room.row(8))
        ConsentCard.drawAnswers(given: nil, context, into: &surface, room.row(11))
    }
}
