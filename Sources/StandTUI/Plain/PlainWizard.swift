public import JourneyEngine
import TerminalKit

/// The whole journey as linear prompts, for screen readers and braille lines.
///
/// One question a line, numbered choices, errors in words, a word for the way back. It asks the
/// same engine, keeps the same journal and speaks the same sentences as the screens; a journey
/// begun here is taken up there.
public struct PlainWizard {
    var context: Context
    /// The customer's form as far as it is filled in.
    var form: CustomerFormState?
    /// The last refusal, for the field that it is about.
    var refusal: Rejection?
    private let performer: any Performer
    private let console: any PlainConsole
    /// The page asked for out of its order: the way back, or home.
    private var wanted: ScreenName?
    /// The page whose questions are being asked.
    private var here = ScreenName.signIn

    /// Why a page's questions end before they are answered.
    enum Leaving: Error {
        case back, home
        /// Quit, or the input has ended.
        case over
    }

    /// Makes the wizard; nothing is said before ``run()``.
    /// - Parameters:
    ///   - language: the genius's own, for the questions between two journeys.
    ///   - now: the time, for the delivery dates.
    public init(
        _ performer: any Performer, _ console: any PlainConsole, language: Language,
        now: Timestamp, capabilities: Capabilities
    ) {
        self.performer = performer
        self.console = console
        context = Context(ownLanguage: language, now: now, capabilities: capabilities)
    }

    /// Asks until the genius quits or the input ends. What is answered is kept.
    public mutating func run() {
        guard case .started(let start)? = performer.start({ _ in }) else { return }
        begin(start)
        say(words.welcome)
        say(words.howTo)
        while true {
            do throws(Leaving) {
                let page = page
                here = page
                wanted = nil
                try wanted = ask(page)
            } catch {
                switch error {
                case .back: goBack()
                case .home: wanted = .home
                case .over: return say(words.goodbye)
                }
            }
        }
    }

    var words: PlainTexts { .in(context.language) }
    var texts: Texts { context.texts }

    /// The page asked for if it fits the journey, else the journey's own.
    private var page: ScreenName {
        if let wanted, wanted.type.init(context).belongs(context) { return wanted }
        let own = Navigation.page(context)
        return own == .customerSearch && form != nil && mayCreate ? .create : own
    }

    private var mayCreate: Bool { CreateScreen(context).belongs(context) }

    private mutating func begin(_ start: Start) {
        take(start.snapshot)
        context.isStarted = true
        context.isSignedIn = context.journey != nil && context.desk.session != nil
        for notice in start.notices { say(texts.frame.startNotice(notice)) }
        if context.capabilities.isRehearsal { say(texts.frame.rehearsal) }
        takeNews()
        resume(start.draft)
    }

    /// a form that was half filled in, here or on the screens, is gone on with.
    private mutating func resume(_ draft: Draft?) {
        guard let screen = draft?.base?.screen as? any FormScreen, screen.belongs(context) else {
            return
        }
        form = screen.form
        wanted = screen.name
    }

    private mutating func goBack() {
        if here == .pointOfSale, context.journey?.stage == .pointOfSale {
            if perform(.backToConfiguration) != nil { wanted = .recap }
            return
        }
        guard let before = here.before else { return say(words.noWayBack) }
        wanted = before
    }
}

// MARK: Commands

extension PlainWizard {
    /// Carries a command out durably; a loss is named and asked about first.
    /// - Returns: what happened; nothing if a rule or the disk said no, which has been said.
    mutating func perform(_ command: Command) -> [Event]? {
        refusal = nil
        switch performer.perform(command) {
        case .performed(let events, let snapshot):
            take(snapshot)
            for event in events {
                if case .signedIn = event { context.isSignedIn = true }
                if case .signedOut = event { context.isSignedIn = false }
                if case .journeyResumed = event { resume(snapshot.draft) }
            }
            takeNews()
            return events
        case .refused(let rejection):
            return settle(rejection, command)
        case .failed(let trouble):
            say("! " + texts.frame.notSaved(trouble))
        default: break
        }
        return nil
    }

    private mutating func settle(_ rejection: Rejection, _ command: Command) -> [Event]? {
        let said = sentence(for: rejection, in: context.language)
        if let confirmed = command.confirmed, rejection.reason.asksToConfirm {
            let isYes = (try? confirm(said)) ?? false
            return isYes ? perform(confirmed) : nil
        }
        refusal = rejection
        say("! " + said + (rejection.suggestion.map { " " + words.suggestion($0) } ?? ""))
        return nil
    }

    /// Keeps what is half filled in, sealed, as the screens do.
    func keep(_ screen: any Screen) {
        if case .draftFailed(let trouble) = performer.save(Draft(base: screen, shelf: [:])) {
            say("! " + texts.frame.notSaved(trouble))
        }
    }

    private mutating func take(_ snapshot: Snapshot) {
        context.desk = snapshot.desk
        context.records = snapshot.records
        context.catalogue = snapshot.catalogue
        context.freshCustomer = snapshot.freshCustomer
    }

    private mutating func takeNews() {
        for message in performer.news() {
            if case .time(let now) = message { context.now = now }
            if case .status(let status) = message { context.status = status }
        }
    }

    func say(_ line: String) { console.say(SafeText.visible(line)) }

    /// The next line, without the spaces before its first word.
    func readLine() throws(Leaving) -> String {
        guard let line = console.read() else { throw .over }
        return String(line.drop { $0.isWhitespace })
    }
}

extension ScreenName {
    /// The page before, in the order of the wizard.
    fileprivate var before: ScreenName? {
        switch self {
        case .brand, .languageAndCountry, .sendOut: .home
        case .customerSearch: .languageAndCountry
        case .create, .edit, .accountMade: .customerSearch
        case .consents: .edit
        case .models: .accountMade
        case .dimensions, .trimAndEngine: .models
        case .options: .trimAndEngine
        case .recap: .options
        case .basket: .pointOfSale
        case .close: .sendOut
        default: nil
        }
    }
}
