import JourneyEngine
import LocalStore
import SyncQueue
import TerminalKit
import Testing

@testable import StandTUI

/// The app at a terminal without a terminal: keys in, screen out, and a store that is two values.
struct FakeTerminal {
    static let now = Timestamp(milliseconds: 1_768_482_120_000)
    var app: App
    private(set) var desk = Desk()
    private(set) var records = Records()
    /// Everything the app asked of the shell but performing, in order.
    private(set) var effects: [Effect] = []
    private(set) var commands: [Command] = []
    /// What happened, and in which journey: what a journal would hold.
    private(set) var past: [(event: Event, journey: JourneyID?)] = []
    /// Commands wait here while the store is slow.
    private(set) var waiting: [Command] = []
    var isSlow = false
    var trouble: StoreTrouble?
    private var minted: UInt8 = 0
    /// The last draft of each journey, as the store keeps it.
    private var drafts: [JourneyID: Draft] = [:]
    private let capabilities: Capabilities

    /// A terminal whose store is open, or still opening.
    init(
        _ language: Language = .english, isStarted: Bool = true,
        capabilities: Capabilities = Capabilities()
    ) {
        self.capabilities = capabilities
        app = App(language: language, now: Self.now, capabilities: capabilities)
        if isStarted { start() }
    }

    mutating func start(draft: Draft? = nil, notices: [StartNotice] = []) {
        _ = app.take(
            .started(
                Start(
                    snapshot: snapshot(), draft: draft, capabilities: capabilities,
                    notices: notices)))
        _ = app.take(
            .status(
                QueueStatus(
                    connection: .offline, licence: .notRegistered, waitingRecords: 14,
                    oldestAge: .seconds(37 * 60), lastDrainWallMilliseconds: nil)))
    }

    /// The same terminal after a power cut: the journal's values and the last draft are left.
    func restarted(_ language: Language = .english) -> FakeTerminal {
        var again = FakeTerminal(language, isStarted: false)
        again.desk = desk
        again.records = records
        again.minted = minted
        again.start(draft: lastDraft.flatMap { (try? $0.bytes()).flatMap(Draft.init(bytes:)) })
        return again
    }

    var lastDraft: Draft? {
        for case .saveDraft(let draft) in effects.reversed() { return draft }
        return nil
    }

    /// Presses keys one after the other.
    mutating func press(_ keys: Key...) {
        for key in keys { handle(.key(key)) }
    }

    /// Types a text, letter by letter.
    mutating func type(_ text: String) {
        for character in text { handle(.key(.character(character))) }
    }

    mutating func handle(_ event: InputEvent) {
        run(app.handle(event))
    }

    /// Nobody touches the terminal until the curtain falls and the journey is parked.
    mutating func idle() {
        app.hide()
        run(app.park())
    }

    /// Clicks on a cell of the screen that is shown.
    mutating func click(_ point: Point) {
        let press = InputEvent.mouse(MouseEvent(.press, at: point))
        handle(surface().meaning(of: press))
        handle(.mouse(MouseEvent(.release, at: point)))
    }

    /// Clicks on the first place where this text stands.
    mutating func click(_ text: String) {
        guard let point = surface().place(of: text) else {
            Issue.record("\(text) stands nowhere:\n\(screen)")
            return
        }
        click(point)
    }

    mutating func wheel(_ action: MouseEvent.Action) {
        handle(.mouse(MouseEvent(action, at: Point(x: 5, y: 8))))
    }

    mutating func send(_ message: Message) {
        run(app.take(message))
    }

    /// Lets the slow store catch up.
    mutating func catchUp() {
        isSlow = false
        while !waiting.isEmpty { perform(waiting.removeFirst()) }
    }

    /// Carries a command out behind the app's back, as an earlier journey of the terminal did.
    mutating func performed(_ command: Command) {
        perform(command)
    }

    private mutating func run(_ new: [Effect]) {
        for effect in new {
            switch effect {
            case .perform(let command) where isSlow: waiting.append(command)
            case .perform(let command): perform(command)
            case .saveDraft(let draft):
                effects.append(effect)
                if let journey = desk.journey?.id { drafts[journey] = draft }
                run(app.take(.draftSaved))
            case .saveScanner(let profile):
                effects.append(effect)
                run(app.take(.scannerSaved(profile)))
            default: effects.append(effect)
            }
        }
    }

    private mutating func perform(_ command: Command) {
        commands.append(command)
        if let trouble { return run(app.take(.failed(trouble))) }
        minted += 1
        let world = World(
            now: Self.now, entropy: Array(repeating: minted, count: 10),
            catalogue: SampleShow.catalogue, records: records, terminalCode: "7K3M9X")
        do {
            let events = try DeskDecider.decide(command, desk, world)
            for event in events {
                let journey = desk.visit?.id
                let genius = desk.session?.genius
                DeskDecider.evolve(&desk, event)
                past.append((event, desk.visit?.id ?? journey))
                records.take(
                    event, journey: desk.visit?.id ?? journey,
                    genius: desk.session?.genius ?? genius, time: Self.now)
            }
            var snapshot = snapshot()
            if events.contains(where: \.resumesJourney) {
                snapshot.draft = desk.journey.flatMap { drafts[$0.id] }
            }
            run(app.take(.performed(events, snapshot)))
        } catch {
            run(app.take(.refused(error)))
        }
    }

    private func snapshot() -> Snapshot {
        Snapshot(
            desk: desk, records: records, catalogue: SampleShow.catalogue,
            freshCustomer: CustomerID(
                milliseconds: Self.now.milliseconds, random: Array(repeating: minted, count: 10)))
    }
}

extension FakeTerminal {
    /// The screen as a value, at the terminal's size.
    func surface() -> Surface {
        surface(width: app.context.size.width, height: app.context.size.height)
    }

    /// The screen drawn at a size that the app was not told of.
    func surface(width: Int, height: Int) -> Surface {
        var surface = Surface(width: width, height: height)
        app.view(into: &surface)
        return surface
    }

    /// The same terminal after a change of its size.
    func sized(_ width: Int, _ height: Int) -> FakeTerminal {
        var terminal = self
        terminal.send(.resized(Size(width: width, height: height)))
        return terminal
    }

    /// The screen as text.
    var screen: String { surface().text }

    /// The screen without its last lines: undo, which the footer names, ends with the program.
    var body: String {
        screen.split(separator: "\n", omittingEmptySubsequences: false).prefix(21)
            .joined(separator: "\n")
    }

    var page: ScreenName { app.top.name }
}

extension FakeTerminal {
    /// Signed in, with the brand chosen: home.
    static func atHome(_ language: Language = .english, brand: Brand = .citroen) -> FakeTerminal {
        var terminal = FakeTerminal(language)
        terminal.type("ta48213")
        terminal.press(.enter)
        let place = Brand.allCases.firstIndex(of: brand) ?? 0
        terminal.press(.character(Choices.key(place)))
        return terminal
    }

    /// A journey begun in that language: the search.
    static func begun(_ language: Language = .english) -> FakeTerminal {
        var terminal = atHome(language)
        terminal.press(.character("1"), .character(offerKey(language)))
        return terminal
    }

    /// Belgium where the language is one of its own, else Luxembourg.
    static func offerKey(_ language: Language) -> Character {
        let offer = LanguageScreen.offers.firstIndex { $0.language == language } ?? 0
        return Choices.key(offer)
    }
}
