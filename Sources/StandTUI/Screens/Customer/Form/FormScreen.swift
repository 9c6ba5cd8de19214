import JourneyEngine
import TerminalKit

/// A page that is the form of a customer.
protocol FormScreen: Screen {
    var form: CustomerFormState { get set }
    /// Hands the form in.
    func handIn(_ context: Context) -> Action
    /// Where Esc leads.
    func back(_ context: Context) -> Action
}

extension FormScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.create
        var keys = [
            LiveKey<Self>(.enter, meaning: context.texts.keys.next) { screen, _, context in
                screen.form.goOn(context) ? [screen.handIn(context)] : [.keepDraft]
            }
        ]
        if form.choiceRow(form.focus, context) != nil {
            keys.append(
                LiveKey(.left, .right, .character(" "), meaning: context.texts.keys.choose) {
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
