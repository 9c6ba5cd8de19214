import JourneyEngine
import TerminalKit

/// Three questions, read aloud one at a time; nothing is answered until it is answered.
struct ConsentsScreen: Screen {
    static let name = ScreenName.consents
    /// The card on the screen; after the last one, the three answers together.
    var index: Int

    init(_ context: Context) {
        let open = context.journey?.customer?.unansweredConsents.first
        index =
            open.flatMap(ConsentPurpose.allCases.firstIndex) ?? ConsentPurpose.allCases.count
    }

    func belongs(_ context: Context) -> Bool { context.journey?.customer?.person != nil }

    private var purpose: ConsentPurpose? {
        index < ConsentPurpose.allCases.count ? ConsentPurpose.allCases[index] : nil
    }

    func liveKeys(_ context: Context) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        let words = context.texts.consents
        let isAsked = context.journey?.customer?.account != .notAsked
        var keys: [LiveKey<Self>] = []
        if let purpose {
            keys = answerKeys(purpose, context)
        } else if isAsked {
            keys = [LiveKey(.enter, meaning: texts.next, does: .goOn)]
        } else {
            keys = [LiveKey(.enter, meaning: words.createAccount, does: .perform(.createAccount))]
        }
        if index > 0 {
            keys.append(
                LiveKey(.left, meaning: words.cardBefore) { screen, _, _ in
                    screen.index -= 1
                    return []
                })
        }
        if isAsked {
            return keys + [LiveKey(.escape, meaning: texts.back, does: .go(.accountMade))]
        }
        return keys + [
            LiveKey(.escape, meaning: texts.back) { screen, _, _ in
                guard screen.index > 0 else { return [.go(.edit)] }
                screen.index -= 1
                return []
            }
        ]
    }

    /// Yes and no, and the way past a card that was answered before.
    private func answerKeys(_ purpose: ConsentPurpose, _ context: Context) -> [LiveKey<Self>] {
        let texts = context.texts.keys
        var keys: [LiveKey<Self>] = [
            LiveKey(
                of: texts.yesKeys, meaning: texts.yes,
                does: .perform(.answerConsent(purpose, isGiven: true))),
            LiveKey(
                of: Key.letter("N"), meaning: texts.no,
                does: .perform(.answerConsent(purpose, isGiven: false))),
        ]
        if context.journey?.customer?.consents[purpose] != nil {
            keys.append(
                LiveKey(.right, meaning: context.texts.consents.nextCard) { screen, _, _ in
                    screen.index += 1
                    return []
                })
        }
        return keys
    }

    /// A click on an answer, or on the one that is due, shows its card again.
    mutating func point(at index: Int, of group: String, _ context: Context) -> [Action] {
        let consents = context.journey?.customer?.consents ?? [:]
        let due = ConsentPurpose.allCases.firstIndex { consents[$0] == nil }
        if index <= due ?? .max { self.index = index }
        return []
    }

    mutating func took(_ events: [Event], _ context: Context) -> [Action] {
        for event in events {
            if case .consentAnswered = event { index += 1 }
            if case .accountRequested = event { return [.goOn] }
        }
        return []
    }
}
