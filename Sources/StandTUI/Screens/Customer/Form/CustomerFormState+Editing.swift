import JourneyEngine
import TerminalKit

extension CustomerFormState {
    /// Lets what edits text or chooses act on the field with the cursor; errors vanish while it is
    /// being repaired.
    mutating func type(_ event: InputEvent, _ context: Context) {
        if let row = choiceRow(focus, context) {
            guard case .key(let key) = event else { return }
            // A letter never chooses: one typed too much would change an answer unseen.
            if case .character(let letter) = key, letter.isLetter { return }
            var changed = row
            if changed.handle(key) == .changed { choose(changed.chosen) }
            return
        }
        var field = typed[focus] ?? TextField(maximumLength: 120)
        let before = field.text
        if isFresh, focus == .country, case .key(.character(let letter)) = event, letter != " " {
            field.set("")
        }
        isFresh = false
        if field.handle(event) != .ignored { put(field, in: focus) }
        if field.text != before {
            picks = findPicks(context)
            heard.remove(focus)
            removed[focus] = nil
        }
        if field.text != before || !field.isEmpty { judged.remove(focus) }
    }

    /// A click goes to a field, which leaves the one with the cursor; on an answer it chooses too.
    mutating func point(at index: Int, of group: String, _ context: Context) {
        if group == Self.pickGroup { return take(pickAt: index, context) }
        let order = fields
        let answered = order.first { $0.rawValue == group }
        guard let target = answered ?? (order.indices.contains(index) ? order[index] : nil) else {
            return
        }
        if target != focus { leave(context) }
        focus = target
        if answered != nil { choose(index) }
    }

    /// The text field with the cursor; nothing on a choice.
    var typing: TextField? {
        switch focus {
        case .companyCar, .title, .language: nil
        default: typed[focus] ?? TextField(maximumLength: 120)
        }
    }

    /// Everything typed and chosen, wherever the cursor is.
    var entered: AnyHashable {
        Entered(
            texts: fields.map(text), companyCar: companyCar, title: title, language: language)
    }

    private struct Entered: Hashable {
        let texts: [String]
        let companyCar: Bool?
        let title: Person.Title?
        let language: Language?
    }

    mutating func choose(_ index: Int?) {
        guard let index else { return }
        judged.remove(focus)
        switch focus {
        case .companyCar: companyCar = index == 1
        case .title: title = Person.Title.allCases[index]
        case .language: language = Language.allCases[index]
        default: break
        }
    }

    /// The answers of a field that is a choice; none for a text field.
    func choiceRow(_ field: Field, _ context: Context) -> ChoiceRow? {
        let words = context.texts.create
        switch field {
        case .companyCar:
            return ChoiceRow(
                [words.personalCar, words.companyCar], chosen: companyCar.map { $0 ? 1 : 0 })
        case .title:
            return ChoiceRow(
                [words.mr, words.mrs, words.noTitle],
                chosen: title.flatMap(Person.Title.allCases.firstIndex))
        case .language:
            return ChoiceRow(
                Language.allCases.map { $0.rawValue.uppercased() },
                chosen: Language.allCases.firstIndex(of: language ?? context.language))
        default: return nil
        }
    }

    /// Leaves the field with the cursor for the one `step` further.
    mutating func move(_ step: Int, _ context: Context) {
        leave(context)
        let order = fields
        let here = order.firstIndex(of: focus) ?? 0
        focus = order[(here + step + order.count) % order.count]
        isFresh = true
    }

    /// What was left may be judged; the postal code fills the town.
    mutating func leave(_ context: Context) {
        picks = nil
        judged.insert(focus)
        takeOff(focus)
        if focus == .postalCode { fillCity(context) }
        if reading(context).problems.isEmpty { isRefused = false }
    }

    /// Takes off what the field does not keep, and remembers it for the line below.
    private mutating func takeOff(_ field: Field) {
        guard let country, let tidied = Self.tidied(text(field), field, country) else { return }
        removed[field] = tidied.removed
        set(field, tidied.text)
    }

    /// What a number or code becomes without its trunk zero or prefix; nothing if it has none.
    private static func tidied(
        _ typed: String, _ field: Field, _ country: Country
    ) -> (text: String, removed: String)? {
        let text: String
        let removed: String?
        switch field {
        case .mobile:
            guard let checked = try? MobileNumber.check(typed, country: country) else { return nil }
            (text, removed) = (asTyped(checked.value.display, country), checked.removed)
        case .secondPhone:
            guard let checked = try? SecondPhone.check(typed, country: country) else { return nil }
            (text, removed) = (asTyped(checked.value.display, country), checked.removed)
        case .postalCode:
            guard let checked = try? PostalCode.check(typed, country: country) else { return nil }
            (text, removed) = (checked.value.text, checked.removed)
        default: return nil
        }
        // The prefix of another country stays in the field: nothing was taken off.
        return removed.flatMap { text.hasPrefix("+") ? nil : (text, $0) }
    }

    private mutating func fillCity(_ context: Context) {
        guard let country, let market = country.market,
            let code = (try? PostalCode.check(text(.postalCode), country: country))?.value,
            let town = context.catalogue.places(postalCode: code.text, in: market).first?.town,
            text(.city).isEmpty || text(.city) == filledCity
        else { return }
        set(.city, town)
        filledCity = town
    }

    /// Goes on: to the next field, and from the last one, or when nothing is wrong, to the end.
    /// - Returns: whether the form may be handed in.
    mutating func goOn(_ context: Context) -> Bool {
        leave(context)
        let problems = reading(context).problems
        if problems.isEmpty { return !holdBack(context) }
        guard focus == fields.last || isRefused else {
            move(1, context)
            return false
        }
        refuse(problems)
        return false
    }

    /// a likely slip or a second card of somebody is shown once before it is kept.
    private mutating func holdBack(_ context: Context) -> Bool {
        let slips = reading(context).warnings.filter { $0.suggestion != nil }.map(\.field)
        let known = lookalike(context).map { [$0.field] } ?? []
        guard let field = (known + slips).first(where: { !heard.contains($0) }) else {
            return false
        }
        heard.insert(field)
        judged.insert(field)
        focus = field
        return true
    }

    /// Shows every problem, and puts the cursor on the first.
    mutating func refuse(_ problems: [Rejection]) {
        judged = Set(fields)
        isRefused = true
        if let first = problems.lazy.compactMap(\.field).first(where: fields.contains) {
            focus = first
        }
    }

    /// The text that F2 would put in, for the field with the cursor or the nearest above.
    func suggestion(_ context: Context) -> (field: Field, text: String)? {
        let reading = reading(context)
        let order = fields
        let here = order.firstIndex(of: focus) ?? 0
        for field in order[...here].reversed() where judged.contains(field) {
            let fromProblem = reading.problems.first { $0.field == field }?.suggestion
            let fromWarning = reading.warnings.first { $0.field == field }?.suggestion
            if let text = fromProblem ?? fromWarning, text != self.text(field) {
                return (field, text)
            }
        }
        return nil
    }

    /// Puts a suggestion in; an email that was typed twice with the same slip is put right twice.
    mutating func take(_ suggestion: (field: Field, text: String)) {
        if suggestion.field == .email, text(.emailAgain) == text(.email) {
            set(.emailAgain, suggestion.text)
        }
        set(suggestion.field, suggestion.text)
    }
}
