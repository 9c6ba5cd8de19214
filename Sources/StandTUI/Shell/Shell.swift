public import JourneyEngine
public import TerminalKit

/// Whoever carries out what the app asks for; called on one worker thread, one thing at a time.
public protocol Performer: Sendable {
    /// Opens the store.
    /// - Parameter tell: called with ``Message/opening(_:)`` now and then.
    /// - Returns: ``Message/started(_:)``; nothing if it can't be opened, after telling why.
    func start(_ tell: (Message) -> Void) -> Message?
    /// Carries a command out durably.
    /// - Returns: ``Message/performed(_:_:)``, ``Message/refused(_:)`` or ``Message/failed(_:)``.
    func perform(_ command: Command) -> Message
    /// Keeps a draft durably.
    /// - Returns: ``Message/draftSaved`` or ``Message/draftFailed(_:)``.
    func save(_ draft: Draft) -> Message
    /// Asks whether this is the supervisor's PIN.
    func check(pin: String) -> PinAnswer
    /// Makes this the supervisor's PIN, where there is none.
    func set(pin: String) -> PinAnswer
    /// Remembers what was learned of the ticket scanner, or forgets it.
    /// - Returns: why it could not be kept.
    func keep(_ scanner: ScannerProfile?) -> StoreTrouble?
    /// Saves a paper in a file.
    /// - Returns: ``Message/paperSaved(_:)`` or ``Message/paperFailed(_:)``.
    func save(_ paper: WantedPaper, to path: String) -> Message
    /// Does what a supervisor asks and returns at once.
    /// - Parameter tell: called with each piece of news, on whichever thread.
    func supervise(
        _ request: SupervisorRequest, _ tell: @escaping @Sendable (SupervisorNews) -> Void)
    /// Runs an errand to the centre and returns at once; the answer comes by the mailbox.
    func run(_ errand: Errand)
    /// What the status line tells now, and the time; asked every few seconds.
    func news() -> [Message]
}

extension Performer {
    /// A performer without a way to the centre has no errands to run.
    public func run(_ errand: Errand) {}

    /// A performer without a journal has nothing to show a supervisor.
    public func supervise(
        _ request: SupervisorRequest, _ tell: @escaping @Sendable (SupervisorNews) -> Void
    ) {}

    /// A performer without a place for it remembers a scanner as long as the program runs.
    public func keep(_ scanner: ScannerProfile?) -> StoreTrouble? { nil }

    /// A performer without a printer saves nothing.
    public func save(_ paper: WantedPaper, to path: String) -> Message {
        .paperFailed(.noPrinter)
    }
}

/// Connects the app to the event loop: effects go to a worker, its answers come by the mailbox.
///
/// It owns the timers, of which the loop waits for the next: 250 ms after the last key what is
/// half typed is kept, after a longer while the curtain falls, and now and then
/// the status line is renewed.
public struct Shell: TerminalApp {
    private var app: App
    private let worker: Worker
    /// When the draft is to be kept, since the loop's origin.
    private var draftDeadline: Duration?
    private var newsDeadline: Duration = .zero
    /// When the next step of a replay is shown, since the loop's origin.
    private var replayDeadline: Duration?
    /// When Enter counts as let go, since the loop's origin.
    private var enterDeadline: Duration?
    private var idle: IdleClock
    /// Set once the store was asked to open: the first frame has the machine for itself.
    private var isOpening = false
    /// Set once the app wants to leave: it ends when the worker has done all before it.
    private var isLeaving = false

    /// How long after the last key what is half typed is kept.
    static let draftDelay = Duration.milliseconds(250)
    /// How long after the last Enter the next one may do what can't be taken back: longer than a
    /// key that is held down takes to repeat.
    static let enterDelay = Duration.milliseconds(300)
    /// How often the status line is renewed.
    static let newsInterval = Duration.seconds(15)

    /// Makes the shell; the store opens on the worker's thread, behind the first frame.
    /// - Parameters:
    ///   - mailbox: the loop's own, through which the worker answers.
    ///   - limits: how long nobody has to touch the terminal until it hides and parks.
    public init(
        _ app: App, _ performer: any Performer, mailbox: Mailbox<ShellMessage>,
        limits: IdleLimits = IdleLimits()
    ) {
        self.app = app
        idle = IdleClock(limits)
        worker = Worker(performer, mailbox: mailbox)
    }

    public var nextDeadline: Duration? {
        [draftDeadline, enterDeadline, newsDeadline, replayDeadline, idle.deadline(app)].compactMap
        { $0 }.min()
    }

    public var scanManner: ScanManner? { app.scanManner }

    public var accent: RGB { app.accent }

    public func view(into surface: inout Surface) {
        app.view(into: &surface)
    }

    public func echo(width: Int) -> Surface? { app.echo(width: width) }

    public mutating func handle(_ event: LoopEvent<ShellMessage>, at now: Duration) -> LoopStep {
        switch event {
        case .resized: break
        case .input, .message, .tick: open()
        }
        switch event {
        case .input(let input):
            let step = carryOut(app.handle(input))
            draftDeadline = app.isDraftDue ? now + Self.draftDelay : nil
            if input == .key(.enter) || input == .key(.function(5)) { holdEnter(at: now) }
            if app.curtain == nil { idle.touch(at: now) }
            replayDeadline = app.replayWait.map { now + $0 }
            return step
        case .resized(let size): return carryOut(app.take(.resized(size)))
        case .message(.app(let message)):
            if case .started(let start) = message { idle.wasQuiet(for: start.quiet, at: now) }
            let step = carryOut(app.take(message))
            if draftDeadline == nil, app.isDraftDue { draftDeadline = now + Self.draftDelay }
            return step
        case .message(.left): return .end
        case .tick: return tick(now)
        }
    }

    /// Sends what is half typed to the disk, whatever ended the loop, and waits until all that was
    /// asked for is done.
    public mutating func end() {
        _ = carryOut(app.take(.draftTimer))
        worker.wait()
    }

    /// Opens the store, once; the loop's first event after the first frame asks for it.
    private mutating func open() {
        guard !isOpening else { return }
        isOpening = true
        worker.post(.start)
    }

    private mutating func holdEnter(at now: Duration) {
        app.context.isEnterHeld = true
        enterDeadline = now + Self.enterDelay
    }

    private mutating func tick(_ now: Duration) -> LoopStep {
        if let deadline = enterDeadline, now >= deadline {
            enterDeadline = nil
            app.context.isEnterHeld = false
        }
        if now >= newsDeadline {
            newsDeadline = now + Self.newsInterval
            worker.post(.news)
        }
        var effects: [Effect] = []
        if let deadline = draftDeadline, now >= deadline {
            draftDeadline = nil
            effects = app.take(.draftTimer)
        }
        if let deadline = replayDeadline, now >= deadline {
            effects += app.take(.replayTimer)
            // What plays is being watched; names in plain are hidden all the same.
            if app.playsMasked { idle.touch(at: now) }
            replayDeadline = app.replayWait.map { now + $0 }
        }
        return carryOut(effects + idle.act(on: &app, at: now))
    }

    private mutating func carryOut(_ effects: [Effect]) -> LoopStep {
        var step = LoopStep.go
        for effect in effects where !isLeaving {
            switch effect {
            case .perform(let command): worker.post(.perform(command))
            case .saveDraft(let draft): worker.post(.save(draft))
            case .checkPin(let pin): worker.post(.checkPin(pin))
            case .setPin(let pin): worker.post(.setPin(pin))
            case .saveScanner(let profile): worker.post(.saveScanner(profile))
            case .savePaper(let paper, let path): worker.post(.savePaper(paper, path: path))
            case .errand(let errand): worker.run(errand)
            case .supervise(let request): worker.supervise(request)
            case .suspend: step = .suspend
            case .quit:
                isLeaving = true
                worker.post(.leave)
            }
        }
        return step
    }
}

/// What reaches the shell through its mailbox.
public enum ShellMessage: Sendable {
    case app(Message)
    /// The worker has done all that was asked of it and has ended.
    case left
}
