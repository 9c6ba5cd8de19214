import JourneyEngine
import TerminalKit

extension App {
    /// Takes what the shell has to tell.
    /// - Returns: what the shell has to do, in this order.
    public mutating func take(_ message: Message) -> [Effect] {
        hasOnlyTyped = false
        switch message {
        case .opening(let progress):
            context.opening = progress
        case .started(let start):
            begin(start)
        case .performed(let events, let snapshot):
            return advance(events, snapshot)
        case .refused(let rejection):
            return refuse(rejection)
        case .failed(let trouble):
            saving.hasFailed = true
            pending = nil
            following = []
            sayDroppingKeys(context.texts.frame.notSaved(trouble))
        case .draftSaved:
            saving.draftsUnderWay = max(0, saving.draftsUnderWay - 1)
            saving.hasFailed = false
        case .draftFailed(let trouble):
            saving.draftsUnderWay = max(0, saving.draftsUnderWay - 1)
            saving.hasFailed = true
            notice = Notice(context.texts.frame.notSaved(trouble), .error)
        case .draftTimer:
            return draftEffects()
        case .scannerSaved(let profile):
            context.scanner = profile
            if var page = top as? ScannerScreen {
                page.outcome = profile == nil ? .nothing : .learned
                top = page
            }
        case .paperSaved(let path):
            if top is SavePaperScreen { overlays.removeLast() }
            notice = Notice(context.texts.sale.quote.saved(path), .good)
        case .paperFailed(let trouble):
            notice = Notice(context.texts.sale.quote.unsaved(trouble), .error)
        case .paperFolder(let folder):
            context.paperFolder = folder
        case .supervisor(let news):
            return hear(of: news)
        case .replayTimer:
            advanceReplay()
        case .time(let now):
            context.now = now
            return refreshJournal()
        case .status(let status):
            take(status)
        case .errandEnded(let outcome):
            end(outcome)
        case .central(let look):
            take(look)
        case .learned(let snapshot):
            learn(snapshot)
        case .pin(let answer):
            return hear(answer)
        case .resized(let size):
            context.size = size
        }
        return []
    }

    private mutating func begin(_ start: Start) {
        if let capabilities = start.capabilities { context.capabilities = capabilities }
        context.isStarted = true
        context.hasPin = start.hasPin
        context.scanner = start.scanner
        take(start.snapshot)
        notice = start.notices.first.map { Notice(context.texts.frame.startNotice($0), .warning) }
        guard context.desk.visit != nil, context.desk.session != nil else { return }
        context.isSignedIn = true
        base = Navigation.page(context).type.init(context)
        resume(start.draft)
    }

    /// the exact page and field, if they still fit the journey.
    /// - Returns: whether they do.
    @discardableResult
    private mutating func resume(_ draft: Draft?) -> Bool {
        guard let draft, let screen = draft.base?.screen, screen.belongs(context) else {
            return false
        }
        base = screen
        for kept in draft.shelf.compactMap(\.screen) { shelf[kept.name] = kept }
        return true
    }

    /// a journey taken up again stands where it was left; from home, at its own page.
    private mutating func takeUp(_ draft: Draft?) {
        let isThere = resume(draft)
        guard !isThere || base is HomeScreen || base is LanguageScreen, context.desk.visit != nil
        else { return }
        let page = Navigation.page(context)
        let kept = shelf[page].flatMap { $0.belongs(context) ? $0 : nil }
        base = kept ?? page.type.init(context)
        shelf[page] = nil
    }

    private mutating func advance(_ events: [Event], _ snapshot: Snapshot) -> [Effect] {
        let visit = context.desk.visit?.id
        // The one key that made a lead of the journey.
        if case .demote? = pending { context.leadKeys = 1 }
        pending = nil
        history = History()
        saving.hasFailed = false
        take(snapshot)
        for event in events {
            if case .signedIn = event { context.isSignedIn = true }
            if case .signedOut = event { context.isSignedIn = false }
            if event.settlesWishedModel { context.wishedModel = nil }
        }
        if !context.isSignedIn { curtain = nil }
        if context.desk.visit?.id != visit {
            context.central = nil
            shelf = [:]
            detour = nil
            saving.isDraftDue = false
        }
        if !following.isEmpty {
            if !base.belongs(context) { base = Navigation.page(context).type.init(context) }
            return perform(following.removeFirst())
        }
        tellShelvedForm(events)
        let before = AnyScreen(base)
        var effects = carryOut(page.took(events, context))
        if overlays.isEmpty, base.name == before.screen.name, AnyScreen(base) != before {
            saving.isDraftDue = true
        }
        if !base.belongs(context) {
            base = Navigation.page(context).type.init(context)
            overlays = []
            shelf[base.name] = nil
        }
        if events.contains(where: \.resumesJourney) { takeUp(snapshot.draft) }
        effects += replay()
        return effects
    }

    private mutating func take(_ snapshot: Snapshot) {
        context.desk = snapshot.desk
        context.records = snapshot.records
        context.catalogue = snapshot.catalogue
        context.freshCustomer = snapshot.freshCustomer
    }

    private mutating func refuse(_ rejection: Rejection) -> [Effect] {
        let command = pending
        pending = nil
        following = []
        let words = sentence(for: rejection, in: context.language)
        if let confirmed = command?.confirmed, rejection.reason.asksToConfirm {
            queued = []
            overlays.append(AskScreen(words, confirmed))
        } else if !page.refused(rejection, context) {
            sayDroppingKeys(words)
        } else {
            queued = []
        }
        return []
    }

    /// Keys typed ahead were meant for a page that did not come: they are dropped, and counted.
    private mutating func sayDroppingKeys(_ words: String) {
        let dropped = queued.count
        queued = []
        let tail = dropped > 0 ? " " + context.texts.frame.keysDropped(dropped) : ""
        notice = Notice(words + tail, .error)
    }

    /// Keys typed ahead, now that the page they were meant for is there.
    mutating func replay() -> [Effect] {
        var effects: [Effect] = []
        while pending == nil, !isPinAsked, !queued.isEmpty {
            effects += handle(queued.removeFirst())
        }
        return effects
    }
}

extension Event {
    /// Whether the model that was looked for at home is chosen, or whoever wished for it is gone.
    fileprivate var settlesWishedModel: Bool {
        switch self {
        case .modelChosen, .journeyParked, .journeyAbandoned, .customerDisconnected, .signedOut:
            true
        default: false
        }
    }
}

extension Command {
    /// The same command with its question answered yes; nothing if it asks none.
    var confirmed: Command? {
        switch self {
        case .chooseBrand(let brand, _): .chooseBrand(brand, confirm: true)
        case .begin(let market, let language, _): .begin(market, language, confirm: true)
        case .chooseTrim(let id, _): .chooseTrim(id, confirm: true)
        case .chooseEngine(let id, _): .chooseEngine(id, confirm: true)
        case .issueQuote: .issueQuote(again: true)
        default: nil
        }
    }
}

extension Reason {
    /// Whether a yes would carry it through.
    var asksToConfirm: Bool {
        switch self {
        case .wouldLose, .anotherOffer: true
        default: false
        }
    }
}
