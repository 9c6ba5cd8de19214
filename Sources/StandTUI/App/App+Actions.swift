import JourneyEngine

extension App {
    /// Does what a page asked for; what only the shell can do comes back as effects.
    mutating func carryOut(_ actions: [Action]) -> [Effect] {
        actions.flatMap { carryOut($0) }
    }

    private mutating func carryOut(_ action: Action) -> [Effect] {
        switch action {
        case .perform(let command):
            guard let question = handover(command) else { return perform(command) }
            overlays.append(question)
        case .performAll(let commands):
            return performAll(commands)
        case .go(let name):
            return show(shelf[name] ?? name.type.init(context))
        case .show(let screen):
            return show(screen)
        case .resume(let screen):
            return show(shelf[screen.name] ?? screen)
        case .detour(let screen):
            return makeDetour(to: screen)
        case .back(let name):
            return show(left() ?? shelf[name] ?? name.type.init(context))
        case .comeBack:
            let page = Navigation.page(context)
            let own = shelf[page].flatMap { $0.belongs(context) ? $0 : nil }
            return show(left() ?? own ?? page.type.init(context))
        case .goOn:
            shelf[base.name] = nil
            overlays = []
            detour = nil
            history = History()
            base = Navigation.page(context).type.init(context)
        case .open(let screen):
            overlays.append(screen)
        case .close:
            return close()
        case .say(let words):
            notice = words
        case .undo:
            if let before = history.takeBack() { top = before }
            saving.isDraftDue = true
        case .openPalette:
            overlays.append(PaletteScreen(paletteOffers))
        case .input(let events):
            return events.flatMap { handle($0) }
        case .keepDraft:
            return draftEffects()
        case .wish(let model):
            context.wishedModel = model
        case .speak(let language):
            context.ownLanguage = language
        case .liftCurtain:
            curtain = nil
        case .checkPin(let pin):
            isPinAsked = true
            return [.checkPin(pin)]
        case .setPin(let pin):
            isPinAsked = true
            return [.setPin(pin)]
        case .savePaper(let paper, let path):
            return [.savePaper(paper, path: path)]
        case .setScanner(let profile):
            return [.saveScanner(profile)]
        case .errand(let errand):
            return begin(errand)
        case .supervise(let request):
            return [.supervise(request)]
        case .suspend:
            return draftEffects() + [.suspend]
        case .quit:
            return quit()
        }
        return []
    }

    /// Takes the page on top away; with the first of the supervisor's go the others.
    private mutating func close() -> [Effect] {
        if overlays.last is SupervisorScreen { return leaveSupervision() }
        if !overlays.isEmpty { overlays.removeLast() }
        return []
    }

    mutating func perform(_ command: Command) -> [Effect] {
        pending = command
        return (command.leavesJourney ? draftEffects() : []) + [.perform(command)]
    }

    private mutating func performAll(_ commands: [Command]) -> [Effect] {
        guard let first = commands.first else { return [] }
        if first.leavesJourney { leaveForAnother() }
        following = Array(commands.dropFirst())
        return perform(first)
    }

    /// The journey that is set aside keeps its own page, without what was typed for another.
    private mutating func leaveForAnother() {
        _ = carryOut(.comeBack)
        for page in [ScreenName.customerSearch, .create, .home] { shelf[page] = nil }
    }

    /// Puts a page in the place of the one below all overlays, and keeps that one as it is.
    private mutating func show(_ screen: any Screen) -> [Effect] {
        overlays = []
        history = History()
        shelf[base.name] = base
        shelf[screen.name] = nil
        base = screen
        saving.isDraftDue = true
        return []
    }

    /// Shows a page out of its order; a detour from a detour still leads back to the first page.
    private mutating func makeDetour(to screen: any Screen) -> [Effect] {
        let isOnOne = detour?.to == base.name
        let from = isOnOne ? detour?.from ?? base.name : base.name
        let way = Detour(from: from, to: screen.name)
        let effects = show(screen)
        if way.from != way.to { detour = way }
        return effects
    }

    /// The page that a detour led away from, if it still fits; the detour ends.
    private mutating func left() -> (any Screen)? {
        guard let way = detour, way.to == base.name else { return nil }
        detour = nil
        guard let page = shelf[way.from], page.belongs(context) else { return nil }
        return page
    }

    private mutating func quit() -> [Effect] {
        if context.capabilities.isKiosk {
            overlays.append(PinScreen(context))
            return []
        }
        return draftEffects() + [.quit]
    }

    /// The draft as it is now, if there is a journey to keep it for.
    mutating func draftEffects() -> [Effect] {
        guard isDraftDue else { return [] }
        saving.isDraftDue = false
        saving.draftsUnderWay += 1
        return [.saveDraft(Draft(base: base, shelf: shelf))]
    }
}

extension Command {
    /// Whether the open journey is set aside: what is half typed in it is kept first.
    fileprivate var leavesJourney: Bool {
        switch self {
        case .signOut, .parkJourney, .resumeJourney: true
        default: false
        }
    }
}
