import JourneyEngine
import TerminalKit

extension LeadFormScreen {
    /// Enter: takes what is highlighted or typed, or the only answer there is, and goes on.
    mutating func take(_ context: Context) -> [Action] {
        let answers = answers(of: focus, context)
        if answers.count == 1, chosen(focus, context) == nil { return answer(answers[0], context) }
        guard hasList else { return leave(by: 1, context) }
        let isUntouched = typed[focus]?.isEmpty ?? true
        let isAnswered = !value(of: focus, context).isEmpty
        guard !isUntouched || !isAnswered || selected > 0, let offer = offer(context) else {
            return leave(by: 1, context)
        }
        let field = focus
        typed[field] = nil
        selected = 0
        // Several models may be wanted: the field stays until Enter on nothing.
        if field != .models { move(by: 1, context) }
        return fill(field, offer.value)
    }

    /// A digit, or a click: the answer is taken; one without a value opens the list instead.
    mutating func answer(_ answer: Offer, _ context: Context) -> [Action] {
        guard let value = answer.value else {
            typed[focus] = TextField()
            selected = 0
            return []
        }
        let field = focus
        typed[field] = nil
        move(by: 1, context)
        return fill(field, value)
    }

    func fill(_ field: LeadField, _ value: LeadValue?) -> [Action] {
        value.map { [.perform(.fillLead(field, $0))] } ?? []
    }

    /// Leaves a field for another; what was typed is asked to be taken.
    mutating func leave(by step: Int, _ context: Context) -> [Action] {
        let filling = filling(context)
        let isEnd = step > 0 && focus == fields(context).last
        if isEnd { return finish(context) }
        if Self.manner(focus) == .list || filling.isEmpty { typed[focus] = nil }
        move(by: step, context)
        return filling
    }

    /// The visitor reads the address next, unless something is missing.
    mutating func finish(_ context: Context) -> [Action] {
        let filling = filling(context)
        guard filling.isEmpty else {
            isFinishing = true
            return filling
        }
        return look(context)
    }

    /// Shows the first thing that keeps the lead from being confirmed, or the address.
    mutating func look(_ context: Context) -> [Action] {
        isFinishing = false
        guard let lead = context.desk.openLead else { return [] }
        guard let first = LeadJourney.problems(lead, context.leadWorld).first else {
            isReading = true
            problem = nil
            return []
        }
        return show(first, context) ? [] : [.show(TicketScreen.asking(.contact))]
    }

    /// What the field with the cursor asks for, if something is typed that is not taken yet.
    private func filling(_ context: Context) -> [Action] {
        guard Self.manner(focus) == .text, let text = typed[focus]?.text,
            text != value(of: focus, context)
        else { return [] }
        return fill(focus, .text(text))
    }

    mutating func move(by step: Int, _ context: Context) {
        let fields = fields(context)
        guard let here = fields.firstIndex(of: focus) else { return }
        enter(fields[min(max(0, here + step), fields.count - 1)])
    }

    mutating func enter(_ field: LeadField) {
        focus = field
        selected = 0
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard !isReading, Self.manner(focus) != .choice else { return [] }
        let isText = Self.manner(focus) == .text
        var field =
            typed[focus]
            ?? TextField(
                isText ? value(of: focus, context) : "",
                maximumLength: focus == .comment ? FreeText.mostCharacters : 100)
        let before = field.text
        let outcome = field.handle(event)
        // A list that nothing is typed for stays as it is.
        if outcome != .ignored || typed[focus] != nil { typed[focus] = field }
        if field.text != before {
            selected = 0
            if problem?.field == focus { problem = nil }
        }
        return []
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        guard !isReading else { return [] }
        if group == Self.listGroup {
            guard selected == index else {
                selected = index
                return []
            }
            return take(context)
        }
        guard let field = LeadField(rawValue: group) else { return [] }
        let left = field == focus ? [] : leave(for: field, context)
        let answers = answers(of: field, context)
        guard left.isEmpty, answers.indices.contains(index) else { return left }
        return answer(answers[index], context)
    }

    private mutating func leave(for field: LeadField, _ context: Context) -> [Action] {
        let filling = filling(context)
        if Self.manner(focus) == .list || filling.isEmpty { typed[focus] = nil }
        enter(field)
        return filling
    }
}
