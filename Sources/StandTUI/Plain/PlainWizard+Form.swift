import JourneyEngine
import TerminalKit

extension PlainWizard {
    /// Asks the fields of a form one by one, each until it is right; back leads to the one before.
    /// - Parameter screen: the page of the screens that the draft is kept for.
    /// - Returns: the whole form; nothing where back led out of it.
    mutating func fill<Page: FormScreen>(
        _ filled: CustomerFormState, keeping screen: Page
    ) throws(Leaving) -> CustomerFormState? {
        var filled = filled
        var screen = screen
        while true {
            do throws(Leaving) {
                try ask(filled.focus, of: &filled)
                guard let next = filled.field(after: filled.focus, step: 1) else {
                    return filled
                }
                filled.focus = next
            } catch {
                guard error == .back else { throw error }
                guard let before = filled.field(after: filled.focus, step: -1) else { return nil }
                filled.focus = before
            }
            form = filled
            screen.form = filled
            keep(screen)
        }
    }

    /// One field, until nothing is wrong with it; what is odd is said, and a slip offered again.
    private func ask(_ field: Field, of form: inout CustomerFormState) throws(Leaving) {
        while true {
            try enter(field, into: &form)
            form.leave(context)
            let reading = form.reading(context)
            if let problem = reading.problems.first(where: { $0.field == field }) {
                say("! " + sentence(for: problem, in: context.language))
                guard let better = problem.suggestion,
                    try confirm(words.suggestion(better))
                else { continue }
                form.set(field, better)
                return
            }
            if let removed = form.removed[field] { say(texts.create.stripped(removed)) }
            guard let odd = reading.warnings.first(where: { $0.field == field }) else { return }
            say(sentence(for: odd, in: context.language))
            if let better = odd.suggestion, try confirm(words.suggestion(better)) {
                form.set(field, better)
            }
            return
        }
    }

    private func enter(_ field: Field, into form: inout CustomerFormState) throws(Leaving) {
        let label = texts.create.label(field)
        if let row = form.choiceRow(field, context) {
            form.choose(try choose(label, options(field) ?? row.options, chosen: row.chosen))
            return
        }
        let now = form.text(field)
        let optional = field == .secondPhone ? " (\(texts.create.optional))" : ""
        let typed = try ask(label + optional, now: now)
        if field == .vat, typed.isEmpty, form.country == .belgium,
            try confirm(texts.create.vatUnknown + "?")
        {
            form.set(field, VATNumber.placeholder.text)
        } else if typed != now {
            form.set(field, typed)
        }
    }

    /// The answers of a choice where the screens only have room for their codes.
    private func options(_ field: Field) -> [String]? {
        field == .language ? Language.allCases.map(\.ownName) : nil
    }
}

extension CustomerFormState {
    /// The next field in the order of the form, or the one before; nothing past its ends.
    fileprivate func field(after field: Field, step: Int) -> Field? {
        let order = fields
        guard let here = order.firstIndex(of: field), order.indices.contains(here + step) else {
            return nil
        }
        return order[here + step]
    }
}
