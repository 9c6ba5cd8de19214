public import LocalStore

/// What the supervisor's PIN, asked for or set, leads to.
public enum PinAnswer: Hashable, Sendable {
    /// It was asked for.
    case checked(PinVerdict)
    /// It is set now, by whoever leaves.
    case set
    /// It was set from elsewhere meanwhile: that one counts.
    case setAlready
    /// It could not be read or kept.
    case failed(StoreTrouble)
}

extension App {
    /// Leaves the kiosk or lets the supervisor in, or says why not.
    mutating func hear(_ answer: PinAnswer) -> [Effect] {
        isPinAsked = false
        switch answer {
        case .checked(.right), .set:
            guard (page as? PinScreen)?.purpose == .supervise else {
                return draftEffects() + [.quit]
            }
            overlays.removeLast()
            context.hasPin = true
            return [.supervise(.enter)]
        case .checked(.wrong(let seconds)), .checked(.tooSoon(let seconds)):
            tellPinScreen(.wrong(waitSeconds: seconds))
        case .checked(.notSet): context.hasPin = false
        case .setAlready:
            context.hasPin = true
            tellPinScreen(.wrong(waitSeconds: 0))
        case .failed(let trouble): tellPinScreen(.trouble(trouble))
        }
        return replay()
    }

    private mutating func tellPinScreen(_ problem: PinScreen.Problem) {
        guard var screen = page as? PinScreen else { return }
        screen.hear(problem)
        page = screen
    }
}
