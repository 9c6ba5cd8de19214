import JourneyEngine
import TerminalKit

extension LeadFormScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        if isReading { return readingKeys(context) }
        let words = context.texts.lead
        var keys: [LiveKey<Self>] = []
        let answers = answers(of: focus, context)
        if !answers.isEmpty { keys.append(answerKey(answers, context)) }
        keys.append(
            LiveKey(.enter, meaning: context.texts.keys.next) { screen, _, context in
                screen.take(context)
            })
        keys.append(
            LiveKey(.tab, .backTab, meaning: context.texts.keys.field, footer: .brief) {
                screen, key, context in screen.leave(by: key == .tab ? 1 : -1, context)
            })
        keys.append(hasList ? listKey(context) : arrowKey(context))
        if focus == .models, typed[.models]?.isEmpty ?? true {
            keys.append(
                LiveKey(.character(" "), meaning: words.tick, footer: .brief) {
                    screen, _, context in
                    screen.offer(context).map { screen.fill(.models, $0.value) } ?? []
                })
        }
        if let suggestion = suggestion(context) {
            keys.append(
                LiveKey(.function(2), meaning: context.texts.create.correct, footer: .brief) {
                    screen, _, _ in
                    screen.typed[suggestion.field] = nil
                    return [.perform(.fillLead(suggestion.field, .text(suggestion.text)))]
                })
        }
        keys += [
            LiveKey(.function(5), meaning: words.confirmShort) { screen, _, context in
                screen.finish(context)
            },
            LiveKey(
                .function(6), meaning: words.ticketShort, footer: .brief,
                does: .show(TicketScreen.asking(nil))),
            LiveKey(
                .function(7), meaning: words.consentsShort, footer: .brief,
                does: .show(TicketScreen.asking(.experience))),
        ]
        return keys + [
            LiveKey(
                .escape, meaning: context.texts.keys.back,
                does: .show(TicketScreen.asking(.contact)))
        ]
    }

    /// nothing held down confirms what nobody has read.
    private func readingKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.lead
        var keys: [LiveKey<Self>] = []
        if !context.isEnterHeld {
            keys.append(
                LiveKey(.enter, meaning: words.rightShort) { screen, _, _ in
                    screen.isReading = false
                    return [.perform(.confirmLead(emailRead: true))]
                })
        }
        return keys + [
            LiveKey(.escape, meaning: words.correctShort) { screen, _, _ in
                screen.isReading = false
                screen.enter(.email)
                return []
            }
        ]
    }

    /// A digit takes the answer and goes on.
    private func answerKey(_ answers: [Offer], _ context: Context) -> LiveKey<Self> {
        let keys = answers.indices.map { Key.character(Choices.key($0)) }
        return LiveKey(of: keys, meaning: context.texts.keys.choose) { screen, key, context in
            guard let index = keys.firstIndex(of: key) else { return [] }
            return screen.answer(answers[index], context)
        }.named(answers.map(\.name))
    }

    private func listKey(_ context: Context) -> LiveKey<Self> {
        let count = max(1, offers(context).count)
        return LiveKey(.up, .down, meaning: context.texts.keys.move, footer: .brief) {
            screen, key, _ in
            screen.selected = (screen.selected + (key == .up ? count - 1 : 1)) % count
            return []
        }
    }

    private func arrowKey(_ context: Context) -> LiveKey<Self> {
        LiveKey(.up, .down, meaning: context.texts.keys.field, footer: .absent) {
            screen, key, context in screen.leave(by: key == .down ? 1 : -1, context)
        }
    }
}
