import JourneyEngine
import TerminalKit

/// The lead on one page, filled from top to bottom.
struct LeadFormScreen: Screen {
    static let name = ScreenName.leadForm
    var focus = LeadField.kind
    /// What is typed and not taken yet; a field that rests shows what the lead holds.
    var typed: [LeadField: TextField] = [:]
    /// The highlighted offer of a field that has a list behind it.
    var selected = 0
    /// Whether the visitor is reading the address.
    var isReading = false
    /// Keys besides the visitor's own data; at most 45 are wanted.
    var keystrokes = 0
    /// The field that was refused last.
    var refusedField: LeadField?

    init(_ context: Context) {
        let form = context.desk.openLead?.form
        focus = fields(context).first { form?.filledFields.contains($0) == false } ?? .kind
    }

    func belongs(_ context: Context) -> Bool { context.desk.openLead != nil }

    /// The fields on the page: a company only for professionals; the language stands before it.
    func fields(_ context: Context) -> [LeadField] {
        guard let lead = context.desk.openLead else { return [] }
        let flow = LeadFlow.named(lead.flow)
        return flow.fields.filter {
            $0 != .language && ($0 != .company || lead.form.kind == .professional)
        }
    }

    /// How a field is answered.
    enum Manner {
        case choice, text, list
    }

    static func manner(_ field: LeadField) -> Manner {
        switch field {
        case .language, .kind, .title, .cta, .whenToBuy, .tradeIn: .choice
        case .country, .models, .pointOfSale: .list
        case .email, .postalCode, .company, .lastName, .firstName, .mobile, .comment: .text
        }
    }

    // MARK: - Keys

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.lead
        if isReading { return readingKeys(context) }
        var keys: [LiveKey<Self>] = []
        if Self.manner(focus) == .choice {
            keys.append(choiceKey(context))
        }
        keys.append(
            LiveKey(.enter, meaning: context.texts.keys.next) { screen, _, context in
                screen.keystrokes += 1
                return screen.take(context)
            })
        if Self.manner(focus) == .list { keys.append(listKey(context)) }
        keys += [
            LiveKey(.tab, meaning: context.texts.keys.field, footer: .brief) { screen, _, context in
                screen.keystrokes += 1
                return screen.leave(by: 1, context)
            },
            LiveKey(.backTab, meaning: context.texts.keys.field, footer: .absent) {
                screen, _, context in screen.leave(by: -1, context)
            },
            LiveKey(.function(5), meaning: words.confirmShort) { screen, _, context in
                screen.keystrokes += 1
                return screen.finish(context)
            },
            LiveKey(.function(6), meaning: words.ticketShort, does: .go(.ticketScan)),
        ]
        if context.desk.openLead?.scan != nil {
            keys.append(
                LiveKey(.control("z"), meaning: words.undoTicket, does: .perform(.undoScan)))
        }
        return keys + [LiveKey(.escape, meaning: context.texts.keys.back, does: .go(.ticketScan))]
    }

    private func readingKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.lead
        return [
            LiveKey(.enter, meaning: words.rightShort) { screen, _, _ in
                screen.isReading = false
                screen.keystrokes += 1
                return [.perform(.confirmLead(emailRead: true))]
            },
            LiveKey(.escape, meaning: words.correctShort) { screen, _, context in
                screen.isReading = false
                screen.enter(.email, context)
                return []
            },
        ]
    }

    /// A digit takes the answer and goes on.
    private func choiceKey(_ context: Context) -> LiveKey<Self> {
        let values = values(of: focus, context)
        let keys = values.indices.map { Key.character(Character("\($0 + 1)")) }
        return LiveKey(of: keys, meaning: context.texts.keys.choose) { screen, key, context in
            guard let index = keys.firstIndex(of: key) else { return [] }
            screen.keystrokes += 1
            let field = screen.focus
            screen.move(by: 1, context)
            return [.perform(.fillLead(field, values[index]))]
        }.named(values.indices.map { words(of: focus, context)[$0] })
    }

    private func listKey(_ context: Context) -> LiveKey<Self> {
        let count = max(1, offers(context).count)
        return LiveKey(.up, .down, meaning: context.texts.keys.move, footer: .brief) {
            screen, key, _ in
            screen.keystrokes += 1
            screen.selected = (screen.selected + (key == .up ? count - 1 : 1)) % count
            return []
        }
    }

    // MARK: - Moving

    /// Enter: takes what is highlighted or typed, and goes on.
    private mutating func take(_ context: Context) -> [Action] {
        guard Self.manner(focus) == .list else { return leave(by: 1, context) }
        let isBlank = typed[focus]?.isEmpty ?? true
        let isAnswered = value(of: focus, context) != ""
        guard !isBlank || !isAnswered, let offer = offer(context) else {
            return leave(by: 1, context)
        }
        let field = focus
        typed[field] = nil
        selected = 0
        // Several models may be wanted: the field stays until Enter on nothing.
        if field != .models { move(by: 1, context) }
        return [.perform(.fillLead(field, offer.value))]
    }

    /// Leaves a field for another; what was typed is asked to be taken.
    private mutating func leave(by step: Int, _ context: Context) -> [Action] {
        let field = focus
        let text = typed[field]?.text
        if step > 0, field == fields(context).last, text == nil || text == "" {
            return finish(context)
        }
        move(by: step, context)
        guard Self.manner(field) == .text, let text, text != value(of: field, context) else {
            typed[field] = nil
            return []
        }
        return [.perform(.fillLead(field, .text(text)))]
    }

    private mutating func finish(_ context: Context) -> [Action] {
        let field = focus
        isReading = true
        guard Self.manner(field) == .text, let text = typed[field]?.text,
            text != value(of: field, context)
        else { return [] }
        return [.perform(.fillLead(field, .text(text)))]
    }

    mutating func move(by step: Int, _ context: Context) {
        let fields = fields(context)
        guard let here = fields.firstIndex(of: focus) else { return }
        enter(fields[min(max(0, here + step), fields.count - 1)], context)
    }

    mutating func enter(_ field: LeadField, _ context: Context) {
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
        _ = field.handle(event)
        typed[focus] = field
        if field.text != before { selected = 0 }
        // What finds a model is no datum of the visitor's.
        if !isText { keystrokes += 1 }
        return []
    }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        guard let field = LeadField(rawValue: group) else { return [] }
        let values = values(of: field, context)
        guard Self.manner(field) == .choice, values.indices.contains(index) else {
            enter(field, context)
            return []
        }
        enter(field, context)
        return [.perform(.fillLead(field, values[index]))]
    }

    var entered: AnyHashable? { typed }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            switch event {
            case .leadFilled(let step), .ticketScanned(let step):
                for field in step.fields { typed[field] = nil }
                if let refusedField, step.fields.contains(refusedField) { self.refusedField = nil }
            case .leadConfirmed, .journeyAbandoned: return [.goOn]
            default: break
            }
        }
        return []
    }

    /// The cursor goes to the field; what is wrong stands as a notice.
    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        isReading = false
        let field = LeadField.allCases.first { $0.field == rejection.field }
        if let field, fields(context).contains(field) {
            refusedField = field
            enter(field, context)
        }
        return false
    }
}
