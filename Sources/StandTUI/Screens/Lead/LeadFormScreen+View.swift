import JourneyEngine
import LocalStore
import TerminalKit

extension LeadFormScreen {
    private static let labelWidth = 15
    /// A likely double, the consents, the counter.
    private static let footHeight = 3
    /// The most rows of a list under its field.
    private static let listHeight = 5

    func view(_ context: Context, into surface: inout Surface, _ areas: Frame.Areas) {
        let work = areas.work
        guard let lead = context.desk.openLead else { return }
        if isReading { return drawReading(lead, context, into: &surface, work) }
        drawHead(lead, context, into: &surface, work.row(0))
        let rows = rows(context)
        let foot = work.rows(from: work.height - Self.footHeight)
        // All fields stand above the foot, with a row between them and the head if there is room.
        let first = rows.count + 2 <= foot.y - work.y ? 2 : 1
        var focusRow = 0
        for (index, fields) in rows.enumerated() {
            let parts = fields.count == 1 ? [work] : work.equalColumns(2)
            for (field, part) in zip(fields, parts) {
                if field == focus { focusRow = first + index }
                draw(field, context, into: &surface, part.row(first + index))
            }
        }
        drawDouble(lead, context, into: &surface, foot.row(0))
        drawConsents(lead, context, into: &surface, foot.row(1))
        drawCounter(lead, context, into: &surface, foot.row(2))
        let below = work.rows(from: focusRow + 1)
        drawList(context, into: &surface, below)
        drawProblem(context, into: &surface, below)
    }

    /// The two names share a row.
    private func rows(_ context: Context) -> [[LeadField]] {
        var rows: [[LeadField]] = []
        for field in fields(context) {
            if field == .firstName, rows.last == [.lastName] {
                rows[rows.count - 1].append(field)
            } else {
                rows.append([field])
            }
        }
        return rows
    }

    // MARK: - Head and foot

    /// What the ticket has filled in, and the key that takes it back; before, the way to it
    ///
    private func drawHead(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let words = context.texts.lead
        let key = lead.scan == nil ? Key.function(6) : .control("z")
        let cap = context.texts.keys.label([key])
        let meaning = lead.scan == nil ? words.ticketShort : context.texts.keys.undo
        let width = TextWidth.of(cap) + 1 + TextWidth.of(meaning)
        let parts = line.columns(from: 0, count: line.width - 1).split(right: width)
        surface.draw(cap, in: parts.right, style: .key)
        surface.draw(meaning, in: parts.right, style: .dim, align: .right)
        surface.onClick(parts.right, .key(key))
        guard let scan = lead.scan else {
            surface.draw(words.reasons[lead.reason] ?? "", in: parts.rest, style: .dim)
            return
        }
        let text = words.filledByTicket(
            Self.list(scan.fields.compactMap { words.labels[$0] }, width: parts.rest.width - 12))
        surface.draw(text, in: parts.rest, style: .good)
    }

    /// As many names as fit, and how many more there are.
    private static func list(_ names: [String], width: Int) -> String {
        var shown = names
        while TextWidth.of(shown.joined(separator: ", ")) > width, shown.count > 1 {
            shown.removeLast()
        }
        let more = names.count - shown.count
        return shown.joined(separator: ", ") + (more > 0 ? " +\(more)" : "")
    }

    /// who seems to be the same person, at once and as long as it is so.
    private func drawDouble(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        guard let words = Self.double(lead, context) else { return }
        surface.draw(words, in: line, style: .warning)
    }

    private static func double(_ lead: Lead, _ context: Context) -> String? {
        let double = context.records.lookalike(
            of: CustomerTraits(lead.form), otherThan: lead.customer)
        return double.map { double in
            let field = LeadField.allCases.first { $0.field == double.field }
            let name = field.flatMap { context.texts.lead.labels[$0] } ?? ""
            return context.texts.lead.known(double.card.initials, name)
        }
    }

    private func drawConsents(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let cap = context.texts.keys.label([.function(7)])
        var rest = line.columns(from: surface.draw(cap, in: line, style: .key) + 2)
        for purpose in ConsentPurpose.allCases {
            let keys = context.texts.keys
            let answer =
                lead.consents[purpose].map { $0.isGiven ? keys.yes : keys.no }
                ?? context.texts.lead.notAsked
            let text = "[\(answer)] " + context.texts.consents.short(purpose)
            let width = surface.draw(text, in: rest, style: .dim)
            rest = rest.columns(from: width + 2)
        }
        surface.onClick(line, .key(.function(7)))
    }

    private func drawCounter(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let time = LeadDoneScreen.time(from: lead.began, to: context.now)
        surface.draw(
            context.texts.lead.counter(time, context.leadKeys), in: line, style: .dim)
    }

    // MARK: - Fields

    private func draw(
        _ field: LeadField, _ context: Context, into surface: inout Surface, _ line: Rect
    ) {
        let isHere = field == focus
        let isWrong = field == problem?.field
        let label = context.texts.lead.labels[field] ?? ""
        let style: Style = isWrong ? .error : isHere ? .normal : .dim
        surface.draw(label, in: line.columns(from: 0, count: Self.labelWidth - 2), style: style)
        if isWrong { surface.draw("!", in: line.columns(from: Self.labelWidth - 2), style: style) }
        surface.onClick(line, .item(field.rawValue, -1))
        let room = line.columns(from: Self.labelWidth, count: line.width - Self.labelWidth - 1)
        let answers = answers(of: field, context)
        guard answers.isEmpty else {
            ChoiceRow(answers.map(\.name), chosen: chosen(field, context))
                .draw(into: &surface, rect: room, focused: isHere, name: field.rawValue)
            return
        }
        let taken = surface.draw(prefix(of: field, context), in: room, style: .dim)
        drawText(field, context, into: &surface, room.columns(from: taken))
    }

    private func drawText(
        _ field: LeadField, _ context: Context, into surface: inout Surface, _ room: Rect
    ) {
        let value = value(of: field, context)
        let isList = Self.manner(field) == .list
        guard field == focus else {
            let taken = surface.draw(isList ? value : typed[field]?.text ?? value, in: room)
            surface.draw(
                remark(on: field, context), in: room.columns(from: taken + 2), style: .dim)
            return
        }
        let width = field == .comment ? room.width - 12 : min(isList ? 16 : 40, room.width)
        let text = typed[field] ?? TextField(isList ? "" : value)
        text.draw(into: &surface, rect: room.columns(from: 0, count: width), focused: true)
        let rest = room.columns(from: width + 2)
        switch field {
        case .comment:
            let count = "\(text.text.count) / \(FreeText.mostCharacters)"
            surface.draw(count, in: rest, style: .dim)
        case .models, .country, .pointOfSale: surface.draw(value, in: rest, style: .good)
        default: surface.draw(remark(on: field, context), in: rest, style: .dim)
        }
    }

    /// What the list offers, over the rows under its field.
    private func drawList(_ context: Context, into surface: inout Surface, _ below: Rect) {
        guard hasList else { return }
        let offers = offers(context)
        let height = min(Self.listHeight, offers.count, below.height)
        let covered = below.rows(from: 0, count: height)
        let place = covered.columns(
            from: Self.labelWidth, count: below.width - Self.labelWidth - 1)
        // Half a line of the foot beside the list would say nothing.
        surface.fill(covered.split(bottom: max(0, Self.footHeight - below.height + height)).bottom)
        surface.fill(place, style: .field)
        surface.cover(place)
        ListView(count: offers.count, selected: selected).draw(
            into: &surface, rect: place, focused: false, name: Self.listGroup
        ) { index, line, style, surface in
            let style = style == .normal ? .field : style
            let mark = focus == .models ? (offers[index].isTicked ? "[x] " : "[ ] ") : ""
            surface.draw(mark + offers[index].name, in: line, style: style)
        }
    }

    /// What is wrong or odd, in words and with the repair, under the field.
    private func drawProblem(_ context: Context, into surface: inout Surface, _ below: Rect) {
        var words = problem.flatMap { $0.field == focus ? $0.words : nil }
        var style = Style.error
        if words == nil, focus != .email, let meant = suggestion(context), meant.field == .email {
            // Said where the cursor is now: the field was left a moment ago.
            words = context.texts.lead.meant(meant.text)
            style = .warning
        }
        guard let words, !hasList else { return }
        let width = below.width - 3
        let place = below.rows(from: 0, count: min(2, TextBlock(words).lines(width: width).count))
        surface.fill(place)
        surface.cover(place)
        TextBlock(words).draw(
            into: &surface, rect: place.columns(from: 2, count: width), style: style)
    }

    /// large enough to be read from the other side of the desk.
    private func drawReading(
        _ lead: Lead, _ context: Context, into surface: inout Surface, _ work: Rect
    ) {
        let words = context.texts.lead
        let room = work.inset(columns: 3)
        surface.draw(words.readHeading, in: room.row(2), style: .heading)
        let card = room.rows(from: 4, count: 5)
        surface.fill(card, style: .field)
        let name = [lead.form.firstName?.text, lead.form.lastName?.text].compactMap { $0 }
        surface.draw(
            name.joined(separator: " "), in: card.row(1).inset(columns: 3), style: .field)
        surface.draw(lead.form.email?.text ?? "", in: card.row(3).inset(columns: 3), style: .focus)
        surface.draw(words.readHint, in: room.row(11))
        if let double = Self.double(lead, context) {
            surface.draw(double, in: room.row(13), style: .warning)
        }
        surface.cursor = Point(x: card.x + 3, y: card.y + 3)
    }
}
