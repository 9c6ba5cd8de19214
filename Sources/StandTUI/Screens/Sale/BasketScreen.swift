import JourneyEngine
import TerminalKit

/// Stage 5 before the quote: everything filled in by itself; wishes and a code can be noted
/// (R-142 … R-146).
struct BasketScreen: Screen {
    static let name = ScreenName.basket
    var editing: Editing?
    var text = TextField(maximumLength: 1000)
    /// What was wrong with the code, until it is being repaired.
    var problem: Rejection?
    var showsDetails = false

    enum Editing: Hashable, Sendable, Codable {
        case wish(Wish)
        case code
    }

    /// Whose wishes are half typed: free text about a person.
    var customer: CustomerID?

    init(_ context: Context) { customer = context.journey?.customer?.id }

    func belongs(_ context: Context) -> Bool {
        context.journey?.stage == .quote && context.journey?.dealer != nil
    }

    func hasSide(_ context: Context) -> Bool { true }

    func drawSide(_ context: Context, into surface: inout Surface, _ rect: Rect) {
        PriceCard(context, PriceProfile(context.journey)).draw(into: &surface, rect: rect)
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let words = context.texts.sale.basket
        if let editing { return editingKeys(editing, words) }
        let earlier = context.journey?.quoteToCorrect.map {
            [LiveKey<Self>.preview(of: $0, context)]
        }
        return issuing(context, words) + (earlier ?? []) + notingKeys(context, words)
            + changingKeys(words) + [leaving(context)]
    }

    /// a correction that changed nothing is the quote that stands. A key held down since the
    /// page before makes none.
    private func issuing(_ context: Context, _ words: BasketTexts) -> [LiveKey<Self>] {
        guard !context.isEnterHeld else { return [] }
        // R-151 asks about another offer; a correction is none.
        guard let corrects = context.journey?.quoteToCorrect else {
            return [
                LiveKey(.enter, meaning: words.issue, does: .perform(.issueQuote(again: false)))
            ]
        }
        if context.stands(as: corrects) {
            return [
                LiveKey(
                    .enter, meaning: context.texts.sale.quote.earlier,
                    does: .open(QuotePreviewScreen(of: corrects.id)))
            ]
        }
        return [LiveKey(.enter, meaning: words.reissue, does: .perform(.issueQuote(again: true)))]
    }

    /// Esc closes the details first; then it goes back the way: to the point of sale.
    private func leaving(_ context: Context) -> LiveKey<Self> {
        LiveKey(.escape, meaning: context.texts.keys.back) { screen, _, context in
            guard screen.showsDetails else { return [.show(PointOfSaleScreen(context))] }
            screen.showsDetails = false
            return []
        }
    }

    /// The wishes, and the promo code where there is one.
    private func notingKeys(_ context: Context, _ words: BasketTexts) -> [LiveKey<Self>] {
        var keys: [LiveKey<Self>] = []
        let wishes = Wish.allCases
        let digits = wishes.indices.map { Key.character(Choices.key($0)) }
        keys.append(
            LiveKey(of: digits, meaning: words.wishKeys, footer: .brief) { screen, key, context in
                guard let index = digits.firstIndex(of: key) else { return [] }
                screen.edit(.wish(wishes[index]), context.journey?.wishes[wishes[index]] ?? "")
                return []
            }.named(wishes.map(words.wish)))
        if takesCode(context) {
            keys.append(
                LiveKey(.function(5), meaning: words.code, footer: .brief) { screen, _, _ in
                    screen.edit(.code, screen.text.text)
                    return []
                })
        } else if context.journey?.promo != nil {
            keys.append(
                LiveKey(
                    .function(5), meaning: words.removeCode, footer: .brief,
                    does: .perform(.removePromoCode)))
        }
        return keys
    }

    /// What stands in the rows can be changed by the keys that stand beside it.
    private func changingKeys(_ words: BasketTexts) -> [LiveKey<Self>] {
        var keys: [LiveKey<Self>] = []
        keys.append(
            LiveKey(.function(2), meaning: words.changeVAT, footer: .brief) { _, _, context in
                [Self.changeRate(context)]
            })
        keys.append(
            LiveKey(.function(3), meaning: words.changeDealer, footer: .brief) { _, _, context in
                [.show(PointOfSaleScreen.change(context))]
            })
        keys.append(
            LiveKey(
                .function(4), meaning: words.changeCustomer, footer: .brief,
                does: .go(.accountMade)))
        keys.append(
            LiveKey(.function(6), meaning: showsDetails ? words.basket : words.details) {
                screen, _, _ in
                screen.showsDetails.toggle()
                return []
            })
        return keys
    }

    /// Esc keeps a wish as Enter does: what was typed is not lost. Only a wish that can't be kept,
    /// or a code, is dropped.
    private func editingKeys(_ editing: Editing, _ words: BasketTexts) -> [LiveKey<Self>] {
        let keep = LiveKey<Self>(.enter, meaning: words.keep) { screen, _, _ in
            switch editing {
            case .wish(let wish): [.perform(.noteWish(wish, text: screen.text.text))]
            case .code: [.perform(.applyPromoCode(screen.text.text))]
            }
        }
        if case .wish(let wish) = editing, problem == nil {
            return [
                keep,
                LiveKey(.escape, meaning: words.keep) { screen, _, context in
                    if screen.text.text == context.journey?.wishes[wish] ?? "" {
                        screen.stopEditing()
                        return []
                    }
                    return [.perform(.noteWish(wish, text: screen.text.text))]
                },
            ]
        }
        let cancel = LiveKey<Self>(.escape, meaning: words.cancel) { screen, _, _ in
            screen.stopEditing()
            return []
        }
        return [keep, cancel]
    }

    /// three brands only, and once.
    func takesCode(_ context: Context) -> Bool {
        context.journey?.brand.takesPromoCode == true && context.journey?.promo == nil
    }

    private mutating func edit(_ what: Editing, _ text: String) {
        editing = what
        showsDetails = false
        problem = nil
        self.text.set(text)
    }

    private mutating func stopEditing() {
        editing = nil
        problem = nil
        text.set("")
    }

    /// The market's own rate and the special ones in turn.
    static func nextRate(_ context: Context) -> Int {
        let market = context.market
        let rates = [market.vatPercent] + context.catalogue.show.specialVATRates[market]
        let now = context.journey?.specialVATPercent ?? market.vatPercent
        let here = rates.firstIndex(of: now) ?? 0
        return rates[(here + 1) % rates.count]
    }

    /// another rate changes what the customer pays, so a box names it and asks; back to the
    /// market's own rate it asks nothing.
    private static func changeRate(_ context: Context) -> Action {
        let next = nextRate(context)
        let change = Command.chooseVATRate(percent: next)
        let own = context.market.vatPercent
        if next == own { return .perform(change) }
        let now = context.journey?.specialVATPercent ?? own
        return .open(AskScreen(context.texts.sale.basket.askVAT(next, now), change))
    }

    mutating func type(_ event: InputEvent, _ context: Context) -> [Action] {
        guard editing != nil else { return [] }
        if text.handle(event) == .changed { problem = nil }
        return []
    }

    var entered: AnyHashable? { text.text }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            switch event {
            case .wishNoted, .promoCodeApplied: stopEditing()
            case .promoCodeRemoved:
                let said = Notice(context.texts.sale.basket.codeRemoved, .warning)
                return [.say(said)]
            case .quoteIssued: return [.show(QuotePreviewScreen(context))]
            default: break
            }
        }
        return []
    }

    mutating func refused(_ rejection: Rejection, _ context: Context) -> Bool {
        guard editing != nil else { return false }
        problem = rejection
        return true
    }

    var draftCustomer: CustomerID? { editing == nil ? nil : customer }
}
