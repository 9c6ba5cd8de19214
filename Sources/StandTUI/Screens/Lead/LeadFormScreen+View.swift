import JourneyEngine
import LocalStore
import TerminalKit

extension LeadFormScreen {
    private static let labelWidth = 14

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let work = areas.work
        guard let lead = context.desk.openLead else { return }
        if isReading { return drawReading(lead, context, into: &surface, work) }
        let words = context.texts.lead
        surface.draw(words.reasons[lead.reason] ?? "", in: work.row(0), style: .dim)
        if let scan = lead.scan {
            let names = scan.fields.compactMap { words.labels[$0] }.joined(separator: ", ")
            surface.draw(
                words.filledByTicket(names), in: work.row(0).columns(from: 28), style: .good)
        }
        let fields = fields(context)
        for (index, field) in fields.enumerated() {
            draw(field, context, into: &surface, work.row(1 + index))
        }
        drawHint(lead, context, into: &surface, work.row(work.height - 2))
        drawFoot(lead, context, into: &surface, work.row(work.height - 1))
    }

    private func draw(
        _ field: LeadField, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let isHere = field == focus
        let label = context.texts.lead.labels[field] ?? ""
        let style: Style = field == refusedField ? .error : isHere ? .normal : .dim
        surface.draw(label, in: line.columns(from: 0, count: Self.labelWidth - 1), style: style)
        surface.onClick(line.columns(from: 0, count: Self.labelWidth), .item(field.rawValue, -1))
        let room = line.columns(from: Self.labelWidth)
        if Self.manner(field) == .choice {
            let row = ChoiceRow(words(of: field, context), chosen: chosen(field, context))
            _ = row.draw(into: &surface, rect: room, focused: isHere, name: field.rawValue)
            return
        }
        surface.onClick(room, .item(field.rawValue, -1))
        let value = value(of: field, context)
        if isHere {
            drawFocused(field, value, context, into: &surface, room)
        } else {
            surface.draw(typed[field]?.text ?? value, in: room)
        }
    }

    private func drawFocused(
        _ field: LeadField, _ value: String, _ context: Context, into surface: inout Surface,
        _ room: Rect
    ) {
        let isList = Self.manner(field) == .list
        let width = field == .comment ? room.width - 12 : min(40, room.width)
        let text = typed[field] ?? TextField(isList ? "" : value)
        text.draw(into: &surface, rect: room.columns(from: 0, count: width), focused: true)
        let rest = room.columns(from: width + 2)
        if field == .comment {
            surface.draw("\(text.text.count) / \(FreeText.mostCharacters)", in: rest, style: .dim)
        } else {
            surface.draw(isList ? value : "", in: rest, style: .good)
        }
    }

    /// What the list offers, else a likely double.
    private func drawHint(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        if Self.manner(focus) == .list {
            let offers = offers(context)
            guard !offers.isEmpty else { return }
            let here = min(selected, offers.count - 1)
            var rest = line
            for offer in offers[here...].prefix(3) {
                let style: Style = rest == line ? .focus : .dim
                let width = surface.draw(offer.name, in: rest, style: style)
                rest = rest.columns(from: width + 3)
            }
            return
        }
        let double = context.records.lookalike(
            of: CustomerTraits(lead.form), otherThan: lead.customer)
        if let double {
            let name = LeadField.allCases.first { $0.field == double.field }
                .flatMap { context.texts.lead.labels[$0] }
            surface.draw(context.texts.lead.known(name ?? ""), in: line, style: .warning)
        }
    }

    private func drawFoot(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let words = context.texts.lead
        let keys = context.texts.keys
        let answer = lead.consents[.contact].map { $0.isGiven ? keys.yes : keys.no } ?? "?"
        surface.draw(words.consent(answer), in: line, style: .dim)
        let time = LeadDoneScreen.time(from: lead.began, to: context.now)
        surface.draw(
            words.counter(time, keystrokes), in: line.columns(from: 0, count: line.width - 1),
            style: .dim, align: .right)
    }

    /// large enough to be read from the other side of the desk.
    private func drawReading(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ work: Rect
    ) {
        let words = context.texts.lead
        let room = work.inset(columns: 3)
        surface.draw(words.readHeading, in: room.row(4), style: .heading)
        surface.draw(lead.form.email?.text ?? "?", in: room.row(7), style: .focus)
        surface.draw(words.readHint, in: room.row(10))
        surface.cursor = Point(x: room.x, y: room.y + 7)
    }
}
