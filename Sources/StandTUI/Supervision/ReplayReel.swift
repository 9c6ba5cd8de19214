import JourneyEngine
import LocalStore
import Synchronization

/// The app as it stood after each step of a journey: the screens that the genius saw.
///
/// A step is carried out on the page on which it was taken, as it was then, so that the same code
/// draws it. The terminal's other customers and quotes are not on it: they are not the journey's.
final class ReplayReel: Sendable {
    let tape: ReplayTape
    /// The app after each of the first steps, as far as it was asked for.
    private let apps: Mutex<[App]>
    private let opening: App

    /// - Parameters:
    ///   - catalogue: the reference data that the journey was made with.
    ///   - language: what is spoken where the journey doesn't say.
    init(_ tape: ReplayTape, _ catalogue: any Catalogue, language: Language) {
        self.tape = tape
        let spoken = tape.steps.lazy.compactMap(\.event?.spokenLanguage).first ?? language
        var app = App(language: spoken, now: tape.period.began)
        app.context.isStarted = true
        app.context.isSignedIn = true
        app.context.desk = tape.opening
        app.context.catalogue = catalogue
        app.base = Navigation.page(app.context).type.init(app.context)
        opening = app
        apps = Mutex([])
    }

    /// The app as it stood after a step.
    /// - Complexity: O(steps not asked for yet).
    func app(after position: Int) -> App {
        apps.withLock { apps in
            while apps.count <= position, apps.count < tape.steps.count {
                apps.append((apps.last ?? opening).taking(tape.steps[apps.count]))
            }
            return apps.isEmpty ? opening : apps[min(position, apps.count - 1)]
        }
    }
}

extension App {
    /// The app with one more step on record.
    fileprivate func taking(_ step: ReplayStep) -> App {
        var app = self
        app.context.now = step.time
        app.notice = nil
        app.overlays = []
        if let event = step.event { app.take(event, of: step) }
        if let refusal = step.refusal {
            let words = app.context.texts.replay.refused(refusal.rule.rawValue)
            app.notice = Notice(words, .error)
        }
        return app
    }

    private mutating func take(_ event: Event, of step: ReplayStep) {
        if let page = event.page(context), page != base.name {
            base = page.type.init(context)
        }
        var desk = context.desk
        DeskDecider.evolve(&desk, event)
        var records = context.records
        records.take(
            event, journey: context.desk.visit?.id ?? desk.visit?.id, genius: step.genius,
            time: step.time)
        _ = take(
            .performed(
                [event],
                Snapshot(
                    desk: desk, records: records, catalogue: context.catalogue,
                    freshCustomer: CustomerID(milliseconds: 0, random: []))))
        // What the page would ask the shell or the genius next is the next step's.
        pending = nil
        following = []
        overlays = []
        // A lead's page follows from what is on record; what is half typed in it is not.
        if context.desk.lead != nil { base = Navigation.page(context).type.init(context) }
        showForm(of: event)
        if case .customersSearched(let facts) = event {
            notice = Notice(context.texts.replay.searched(facts.hits), .warning)
        }
    }

    /// A form is shown as it was handed in, filled with what is on record.
    private mutating func showForm(of event: Event) {
        switch event {
        case .customerCreated(let card):
            var screen = CreateScreen(context)
            screen.form = CustomerFormState(of: card, language: context.language)
            screen.form.edited = nil
            screen.form.set(.emailAgain, card.person?.email.text)
            screen.form.judged = []
            base = screen
        case .customerEdited, .contactAdded:
            var screen = EditScreen(context)
            screen.form.judged = []
            base = screen
        default: break
        }
    }
}

extension Event {
    /// The language that the journey or the lead begins in.
    fileprivate var spokenLanguage: Language? {
        switch self {
        case .journeyBegan(let step): step.language
        case .leadFilled(let step): step.form.language
        case .leadConfirmed(let facts): facts.language
        default: nil
        }
    }

    /// The page on which the step is taken; nothing where it can be taken on any.
    fileprivate func page(_ context: Context) -> ScreenName? {
        if context.desk.openLead != nil { return nil }
        switch self {
        case .journeyBegan, .offerChanged: return .languageAndCountry
        case .customersSearched, .customerLinked, .customerCreated: return .customerSearch
        case .customerEdited, .contactAdded: return .edit
        case .consentAnswered, .accountRequested: return .consents
        case .modelChosen: return .models
        case .dimensionsFiltered: return .dimensions
        case .trimChosen, .engineChosen: return .trimAndEngine
        case .colourChosen, .upholsteryChosen, .wheelsChosen, .optionAdded, .optionRemoved:
            return .options
        case .configurationConfirmed: return .recap
        case .pointOfSaleChosen: return .pointOfSale
        case .wishNoted, .promoCodeApplied, .promoCodeRemoved, .vatRateChosen, .quoteIssued:
            return .basket
        case .sendOutRequested, .sendOutSkipped: return .sendOut
        case .customerKept, .customerDisconnected: return .close
        default: return nil
        }
    }
}
