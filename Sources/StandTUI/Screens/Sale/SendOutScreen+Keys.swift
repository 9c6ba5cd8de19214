import JourneyEngine
import LocalStore
import TerminalKit

extension SendOutScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let shared = context.texts.keys
        guard let record = selected(context) else { return [leaving(context)] }
        if let editing { return editingKeys(editing, record, context.texts.sale.sendOut) }
        return sendKeys(record, context) + checkKeys(record, context)
            + movement(context, shared) + skipKeys(record, context) + [leaving(context)]
    }

    private func sendKeys(_ record: QuoteOnRecord, _ context: Context) -> [LiveKey<Self>] {
        guard context.card(of: record.quote)?.person != nil else { return [] }
        let words = context.texts.sale.sendOut
        if Self.wasAsked(record) {
            return [
                LiveKey(.enter, meaning: words.again) { screen, _, _ in
                    screen.edit(.again, "")
                    return []
                }
            ]
        }
        return [
            LiveKey(.enter, meaning: words.send) { screen, _, _ in
                [.perform(.sendOut(screen.request(record, again: nil)))]
            }
        ]
    }

    private func request(_ record: QuoteOnRecord, again: String?) -> SendOutRequest {
        SendOutRequest(
            quote: record.quote.id, email: email, language: language, brand: brand, again: again)
    }

    private func checkKeys(_ record: QuoteOnRecord, _ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.sendOut
        return [
            LiveKey(of: [.character("1"), .character("2"), .character("3")], meaning: words.check) {
                screen, key, context in
                screen.problem = nil
                switch key {
                case .character("1"): screen.edit(.email, screen.address(record, context))
                case .character("2"):
                    screen.language = (screen.language ?? record.quote.language).next
                default: screen.brand = screen.nextBrand(record, context)
                }
                return [.keepDraft]
            },
            LiveKey(of: Key.letter("V"), meaning: words.preview) { _, _, _ in
                [.open(QuotePreviewScreen(of: record.quote.id))]
            },
        ]
    }

    private func nextBrand(_ record: QuoteOnRecord, _ context: Context) -> Brand {
        let brands = context.brands.filter(\.makesQuotes)
        let here = brands.firstIndex(of: brand ?? record.quote.brand) ?? 0
        return brands.isEmpty ? record.quote.brand : brands[(here + 1) % brands.count]
    }

    private func movement(_ context: Context, _ texts: KeyTexts) -> [LiveKey<Self>] {
        let ids = records(context).map(\.quote.id)
        guard ids.count > 1 else { return [] }
        let words = context.texts.sale.sendOut
        return [
            LiveKey(.up, .down, .pageUp, .pageDown, meaning: words.quote) { screen, key, _ in
                let here = screen.quote.flatMap(ids.firstIndex) ?? 0
                var list = ListView(count: ids.count, selected: here)
                _ = list.handle(key)
                if list.selected != here { screen.choose(ids[list.selected]) }
                return []
            }
        ]
    }

    /// The reasons for which the journey's own quote may stay unsent.
    private func skipKeys(_ record: QuoteOnRecord, _ context: Context) -> [LiveKey<Self>] {
        guard context.journey?.unsentQuote?.id == record.quote.id else { return [] }
        let words = context.texts.sale.sendOut
        return [
            LiveKey(
                .function(5), meaning: words.refused, inFooter: false,
                does: .perform(.skipSendOut(.customerRefused))),
            LiveKey(
                .function(6), meaning: words.wrongEmail, inFooter: false,
                does: .perform(.skipSendOut(.wrongEmail))),
        ]
    }

    private func leaving(_ context: Context) -> LiveKey<Self> {
        let back: Action =
            switch context.journey?.stage {
            case .email?: .show(QuotePreviewScreen(context))
            case .disconnect?: .show(CloseScreen(context))
            default: .go(.home)
            }
        return LiveKey(.escape, meaning: context.texts.keys.back, does: back)
    }

    private func editingKeys(
        _ editing: Editing, _ record: QuoteOnRecord, _ words: SendOutTexts
    ) -> [LiveKey<Self>] {
        let suggestion = problem?.suggestion ?? warning
        var keys: [LiveKey<Self>] = [
            LiveKey(.enter, meaning: editing == .email ? words.keep : words.again) {
                screen, _, _ in
                screen.editing == .email
                    ? screen.keepEmail()
                    : [.perform(.sendOut(screen.request(record, again: screen.text.text)))]
            }
        ]
        if editing == .email, let suggestion {
            keys.append(
                LiveKey(.function(2), meaning: words.suggested) { screen, _, _ in
                    screen.text.set(suggestion)
                    screen.problem = nil
                    screen.warning = nil
                    return []
                })
        }
        keys.append(
            LiveKey(.escape, meaning: words.cancel) { screen, _, _ in
                screen.stopEditing()
                return []
            })
        return keys
    }
}
