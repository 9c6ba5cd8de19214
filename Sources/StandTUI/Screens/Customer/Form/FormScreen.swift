import JourneyEngine
import TerminalKit

/// A page that is the form of a customer.
protocol FormScreen: Screen {
    var form: CustomerFormState { get set }
    /// Hands the form in.
    func handIn(_ context: Context) -> Action
    /// What the footer says of that.
    func handingIn(_ context: Context) -> String
    /// Where Esc leads.
    func back(_ context: Context) -> Action
}

extension FormScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.create
        if let picks = form.picks { return pickKeys(picks, context.texts.keys) }
        var tried = form
        let isLast = tried.goOn(context)
        let meaning = isLast ? handingIn(context) : context.texts.keys.next
        var keys = [
            LiveKey<Self>(.enter, meaning: meaning) { screen, _, context in
                screen.form.goOn(context) ? [screen.handIn(context)] : [.keepDraft]
            }
        ]
        if let row = form.choiceRow(form.focus, context) {
            keys.append(
                LiveKey(of: choosing(row), meaning: context.texts.keys.choose) {
                    screen, key, context in
                    screen.form.type(.key(key), context)
                    return [.keepDraft]
                })
        }
        keys.append(
            LiveKey(.tab, .backTab, .down, .up, meaning: context.texts.keys.field) {
                screen, key, context in
                screen.form.move(key == .tab || key == .down ? 1 : -1, context)
                return [.keepDraft]
            })
        if let suggestion = form.suggestion(context) {
            keys.append(
                LiveKey(.function(2), meaning: words.correct) { screen, _, _ in
                    screen.form.take(suggestion)
                    return [.keepDraft]
                })
        }
        if let known = form.lookalike(context), form.judged.contains(known.field) {
            keys.append(
                LiveKey(
                    .function(3), meaning: words.linkKnown,
                    does: .perform(.linkCustomer(known.card.id))))
        }
        if form.companyCar == true, form.country == .belgium {
            keys.append(
                LiveKey(.function(4), meaning: words.vatUnknown) { screen, _, _ in
                    screen.form.set(.vat, VATNumber.placeholder.text)
                    screen.form.judged.insert(.vat)
                    return [.keepDraft]
                })
        }
        return keys + [LiveKey(.escape, meaning: context.texts.keys.back, does: back(context))]
    }

    /// Enter takes what is offered under the field; Tab leaves what was typed, Esc stays with it.
    private func pickKeys(_ picks: FieldPicks, _ texts: KeyTexts) -> [LiveKey<Self>] {
        var keys = [
            LiveKey<Self>(.enter, meaning: texts.take) { screen, _, context in
                screen.form.take(pickAt: picks.selected, context)
                return [.keepDraft]
            }
        ]
        if picks.list.count > 1 {
            keys.append(
                LiveKey(.up, .down, meaning: texts.move, footer: .brief) { screen, key, _ in
                    var list = ListView(count: picks.list.count, selected: picks.selected)
                    _ = list.handle(key)
                    screen.form.picks?.selected = list.selected
                    return []
                })
        }
        return keys + [
            LiveKey(.tab, .backTab, meaning: texts.field) { screen, key, context in
                screen.form.move(key == .tab ? 1 : -1, context)
                return [.keepDraft]
            },
            LiveKey(.escape, meaning: texts.asTyped) { screen, _, _ in
                screen.form.picks = nil
                return []
            },
        ]
    }

    /// Space, a digit for each answer, and the arrows.
    private func choosing(_ row: ChoiceRow) -> [Key] {
        let digits = row.options.indices.map { Key.character(Choices.key($0)) }
        return [.character(" ")] + digits + [.left, .right]
    }

    var typing: TextField? { form.typing }

    var entered: AnyHashable? { form.entered }

    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        form.point(at: index, of: group, context)
        return [.keepDraft]
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        form.type(event, context)
        return []
    }

    /// The engine read the same form, so its refusal is one of the form's own problems.
    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        guard let field = rejection.field, form.fields.contains(field) else { return false }
        form.refuse([rejection])
        return true
    }

    var draftCustomer: CustomerID? { form.customer }

    func hasSide(_ context: Context) -> Bool { true }
}
