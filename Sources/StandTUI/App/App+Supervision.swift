import JourneyEngine
import LocalStore

extension App {
    /// How long until the next step of a replay is shown; nil while none plays.
    public var replayWait: Duration? {
        guard let screen = top as? ReplayScreen, let reel = context.supervision.reel else {
            return nil
        }
        return screen.replay.wait(reel.tape.timeline)
    }

    /// Whether a replay plays in which nobody can be recognised.
    var playsMasked: Bool {
        replayWait != nil && context.supervision.reel?.tape.isMasked == true
    }

    private var isSupervising: Bool { overlays.contains { $0 is any SupervisorPage } }

    /// Shows the next step of the replay that plays.
    mutating func advanceReplay() {
        guard var screen = top as? ReplayScreen, let reel = context.supervision.reel else { return }
        screen.replay.advance(reel.tape.timeline)
        top = screen
    }

    /// The list grows while the stand works.
    func refreshJournal() -> [Effect] {
        guard let screen = top as? JournalScreen else { return [] }
        return [.supervise(.journeys(screen.question(context)))]
    }

    /// Takes the supervisor's pages away, and all that was read for them.
    mutating func leaveSupervision() -> [Effect] {
        guard isSupervising else { return [] }
        overlays.removeAll { $0 is any SupervisorPage }
        context.supervision = Supervision()
        return [.supervise(.stopVerifying)]
    }

    /// Takes what came of a supervisor's request; late news of a page that is gone are dropped.
    mutating func hear(of news: SupervisorNews) -> [Effect] {
        switch news {
        case .noted(let snapshot): learn(snapshot)
        case .entered:
            if curtain == nil { overlays.append(SupervisorScreen(context)) }
            return replay()
        case .failed(let trouble):
            notice = Notice(context.texts.frame.notSaved(trouble), .error)
            return replay()
        case _ where !isSupervising: break
        case .journeys(let page): context.supervision.journeys = page
        case .tape(let tape, let catalogue): show(tape, catalogue)
        case .noTape: notice = Notice(context.texts.replay.gone, .error)
        case .verifying(let done, let total):
            context.supervision.verification = .underWay(done, of: total)
        case .verified(let report): context.supervision.verification = .done(report)
        case .exported(let path):
            notice = Notice(context.texts.sale.quote.saved(path), .good)
        case .notExported(let trouble):
            notice = Notice(context.texts.sale.quote.unsaved(trouble), .error)
        case .forgotten(let snapshot):
            learn(snapshot)
            notice = Notice(context.texts.supervisor.forgotten, .good)
        case .notForgotten(let failure): notice = Notice(sentence(failure), .error)
        }
        return []
    }

    /// Opens the replay; where it is open it goes on from the same step, masked or not.
    private mutating func show(_ tape: ReplayTape, _ catalogue: any Catalogue) {
        context.supervision.reel = ReplayReel(tape, catalogue, language: context.language)
        if !(page is ReplayScreen) { overlays.append(ReplayScreen(context)) }
    }

    private func sentence(_ failure: ForgetFailure) -> String {
        let words = context.texts.supervisor
        return switch failure {
        case .unknownCustomer: words.notForgotten
        case .atTheDesk: words.atTheDesk
        case .store(let error): context.texts.frame.notSaved(StoreTrouble(error))
        }
    }
}
