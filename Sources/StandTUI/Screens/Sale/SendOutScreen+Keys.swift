import JourneyEngine
import LocalStore
import TerminalKit

extension SendOutScreen {
    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let shared = context.texts.keys
        guard let record = selected(context) else { return [leaving(context)] }
        if let editing { return editingKeys(editing, record, context.texts.sale.sendOut) }
        let moving = movement(context, shared)
        if isMasked(record, context) {
            return [unmasking(record, context)] + moving + [leaving(context)]
        }
        return sendKeys(record, context) + checkKeys(record, context) + moving
            + skipKeys(record, context) + [leaving(context)]
    }

    /// Somebody else's quote is opened by a key that nothing else uses (private by default).
    private func unmasking(_ record: QuoteOnRecord, _ context: Context) -> LiveKey<Self> {
        LiveKey(.function(3), meaning: context.texts.sale.sendOut.unmask) { screen, _, _ in
            screen.unmasked = record.quote.id
            return []
        }
    }

    private func sendKeys(_ record: QuoteOnRecord, _ context: Context) -> [LiveKey<Self>] {
        guard Self.canBeSent(record, context) else { return [] }
        let words = context.texts.sale.sendOut
        if Self.wasAsked(record) {
            return [
                LiveKey(.enter, meaning: words.again) { screen, _, _ in
                    screen.edit(.again, "")
                    return []
                }
            ]
        }
        let suggested = slip(record, context)
        // A key held down since the page before sends nothing.
        var keys: [LiveKey<Self>] = []
        if !context.isEnterHeld {
            keys.append(
                LiveKey(.enter, meaning: words.send) { screen, _, context in
                    let send = Command.sendOut(screen.request(record, again: nil))
                    guard let suggested else { return [.perform(send)] }
                    let address = screen.address(record, context)
                    return [.open(AskScreen(words.askSlip(address, suggested), send))]
                })
        }
        if let suggested {
            keys.append(
                LiveKey(.function(2), meaning: words.suggested) { screen, _, _ in
                    screen.corrected.email = suggested
                    return [.keepDraft]
                })
        }
        return keys
    }

    /// what another quote replaced is sent no more; nor is what has nobody to go to.
    static func canBeSent(_ record: QuoteOnRecord, _ context: Context) -> Bool {
        record.replacedBy == nil && context.card(of: record.quote)?.person != nil
    }

    private func request(_ record: QuoteOnRecord, again: String?) -> SendOutRequest {
        SendOutRequest(
            quote: record.quote.id, email: corrected.email, language: corrected.language,
            brand: corrected.brand, again: again)
    }

    private func checkKeys(_ record: QuoteOnRecord, _ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.sendOut
        let preview = LiveKey<Self>(of: Key.letter("V"), meaning: words.preview) { _, _, _ in
            [.open(QuotePreviewScreen(of: record.quote.id))]
        }
        guard Self.canBeSent(record, context) else { return [preview] }
        return [
            LiveKey(of: [.character("1"), .character("2"), .character("3")], meaning: words.check) {
                screen, key, context in
                screen.problem = nil
                switch key {
                case .character("1"): screen.edit(.email, screen.address(record, context))
                case .character("2"):
                    let language = screen.corrected.language ?? record.quote.language
                    screen.corrected.language = language.next
                default: screen.corrected.brand = screen.brand(1, record, context)
                }
                return [.keepDraft]
            }.named([words.email, words.language, words.brand]),
            LiveKey(.left, .right, meaning: words.brand, footer: .absent) { screen, key, context in
                let step = key == .left ? -1 : 1
                screen.corrected.brand = screen.brand(step, record, context)
                return [.keepDraft]
            },
            preview,
        ]
    }

    /// The brand so many places on, round and round.
    private func brand(_ step: Int, _ record: QuoteOnRecord, _ context: Context) -> Brand {
        let brands = context.brands.filter(\.makesQuotes)
        guard !brands.isEmpty else { return record.quote.brand }
        let here = brands.firstIndex(of: corrected.brand ?? record.quote.brand) ?? 0
        return brands[(here + step + brands.count) % brands.count]
    }

    private func movement(_ context: Context, _ texts: KeyTexts) -> [LiveKey<Self>] {
        let ids = records(context).map(\.quote.id)
        guard ids.count > 1 else { return [] }
        let words = context.texts.sale.sendOut
        return [
            LiveKey(
                .up, .down, .pageUp, .pageDown, meaning: words.quote, footer: .brief
            ) { screen, key, _ in
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
        let lost = record.quote.voucher == nil ? words.withoutLead : words.without
        let reasons: [(key: Int, meaning: String, reason: SkipReason)] = [
            (5, words.refused, .customerRefused), (6, words.wrongEmail, .wrongEmail),
        ]
        return reasons.map { skip in
            let question = AskScreen(
                lost + " " + words.noteSkip(skip.meaning), .skipSendOut(skip.reason))
            return LiveKey(
                .function(skip.key), meaning: skip.meaning, footer: .brief, does: .open(question))
        }
    }

    /// Esc takes corrections back before it leaves.
    private func leaving(_ context: Context) -> LiveKey<Self> {
        if isCorrected {
            return LiveKey(.escape, meaning: context.texts.sale.sendOut.undo) { screen, _, _ in
                screen.dropCorrections()
                return [.keepDraft]
            }
        }
        let back: Action =
            switch context.journey?.stage {
            case .email?: .show(QuotePreviewScreen(context))
            case _ where CloseScreen.isDue(context.journey): .show(CloseScreen(context))
            case .vehicle? where context.journey?.quoteToCorrect != nil: .go(.recap)
            case .quote? where context.journey?.quoteToCorrect != nil: .go(.basket)
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
