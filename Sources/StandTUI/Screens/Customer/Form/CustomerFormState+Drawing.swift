import JourneyEngine
import TerminalKit

extension CustomerFormState {
    /// Draws the form: a row a field, what is wrong under it, a summary on top once refused.
    func draw(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        let reading = reading(context)
        let messages = messages(reading, context)
        var row = 0
        let problems = Self.repairs(reading)
        if isRefused, !problems.isEmpty {
            let words = context.texts.create.toRepair(problems.count)
            surface.draw(words, in: rect.row(0), style: .error)
            row = 1
        }
        let label = labelWidth(context)
        let shown = fitting(messages, room: rect.height - row - fields.count, rect.width - 4)
        var focusRow = 0
        for field in fields.dropFirst(first(shown, room: rect.height - row)) {
            guard row < rect.height else { break }
            if field == focus { focusRow = row }
            drawField(field, messages[field], context, into: &surface, rect.row(row), label)
            row += 1
            if let message = messages[field], let height = shown[field] {
                TextBlock(message.text).draw(
                    into: &surface,
                    rect: rect.rows(from: row, count: height).columns(
                        from: 2, count: rect.width - 4),
                    style: message.style)
                row += height
            }
        }
        drawPicks(into: &surface, rect.columns(from: label, count: 36), below: focusRow)
    }

    /// The group of what is offered under a field: a click takes it.
    static let pickGroup = "picks"

    /// Under the field, or above it where there is more room.
    private func drawPicks(into surface: inout Surface, _ room: Rect, below row: Int) {
        guard let picks else { return }
        let count = picks.list.count
        let isBelow = room.height - row - 1 >= count
        let place = room.rows(from: isBelow ? row + 1 : max(0, row - count), count: count)
        surface.fill(place, style: .field)
        surface.cover(place)
        ListView(count: count, selected: picks.selected).draw(
            into: &surface, rect: place, focused: false, name: Self.pickGroup
        ) { index, line, style, surface in
            let pick = picks.list[index]
            let style = style == .normal ? .field : style
            let parts = line.split(right: pick.postalCode.map { TextWidth.of($0) + 1 } ?? 0)
            surface.draw(pick.text, in: parts.rest, style: style)
            surface.draw(pick.postalCode ?? "", in: parts.right, style: style, align: .right)
        }
    }

    /// How many fields at the top give way, so that the focused one stands whole with its message.
    private func first(_ shown: [Field: Int], room: Int) -> Int {
        guard let here = fields.firstIndex(of: focus) else { return 0 }
        let heights = fields[...here].map { 1 + (shown[$0] ?? 0) }
        var needed = heights.reduce(0, +)
        var first = 0
        while needed > room, first < here {
            needed -= heights[first]
            first += 1
        }
        return first
    }

    private func labelWidth(_ context: Context) -> Int {
        let words = context.texts.create
        return (fields.map { TextWidth.of(words.label($0)) }.max() ?? 0) + 3
    }

    /// The focused field's message, whole, and the others that have room, from the top.
    private func fitting(
        _ messages: [Field: FieldMessage], room: Int, _ width: Int
    ) -> [Field: Int] {
        var left = room
        var shown: [Field: Int] = [:]
        // Where the focused field has nothing to say, the first that is wrong has room.
        let wrong = fields.first { messages[$0]?.style == .error }
        let first = messages[focus] != nil ? focus : wrong ?? focus
        for field in [first] + fields.filter({ $0 != first }) {
            guard let message = messages[field] else { continue }
            let lines = TextBlock(message.text).lines(width: width).count
            let height = min(field == first ? 3 : 2, lines)
            if height <= left || field == first {
                shown[field] = height
                left -= height
            }
        }
        return shown
    }

    private func drawField(
        _ field: Field, _ message: FieldMessage?, _ context: Context, into surface: inout Surface,
        _ line: Rect, _ label: Int
    ) {
        let isWrong = message?.style == .error
        surface.draw(
            context.texts.create.label(field), in: line.columns(from: 0, count: label),
            style: isWrong ? .error : .normal)
        if isWrong { surface.draw("!", in: line.columns(from: label - 2, count: 1), style: .error) }
        let room = line.columns(from: label, count: line.width - label - 1)
        if let choices = choiceRow(field, context) {
            choices.draw(
                into: &surface, rect: room, focused: field == focus, name: field.rawValue)
            return
        }
        let taken = surface.draw(prefix(field), in: room, style: .dim)
        let text = typed[field] ?? TextField(maximumLength: 120)
        text.draw(
            into: &surface, rect: room.columns(from: taken), focused: field == focus,
            placeholder: placeholder(field, context))
        surface.onClick(line, .item("field", fields.firstIndex(of: field) ?? 0))
    }

    /// What is preset and not typed: `+32`, `BE`.
    private func prefix(_ field: Field) -> String {
        switch (field, country) {
        case (.mobile, _) where !text(field).hasPrefix("+"),
            (.secondPhone, _) where !text(field).hasPrefix("+"):
            Self.dialling(country).isEmpty ? "" : Self.dialling(country) + " "
        case (.vat, .belgium?) where !text(.vat).lowercased().hasPrefix("b"): "BE "
        case (.vat, .luxembourg?) where !text(.vat).lowercased().hasPrefix("l"): "LU "
        default: ""
        }
    }

    private func placeholder(_ field: Field, _ context: Context) -> String {
        field == .secondPhone ? context.texts.create.optional : ""
    }
}
