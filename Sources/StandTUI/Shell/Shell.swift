public import JourneyEngine
public import TerminalKit

/// Ties the app to a terminal and to whoever carries its commands out: keys in, effects out.
///
/// It knows time and nothing else; what the app decides is in ``App``.
public struct Shell: TerminalApp {
    private var app: App
    private let performer: any Performer
    private let wallClock: @Sendable () -> Timestamp
    /// When the draft is due, 250 ms after the last key that changed something.
    private var draftDeadline: Duration?
    private var minuteDeadline = Duration.zero
    private var isEnding = false
    /// Why the store could not be opened; the app has ended because of it.
    public private(set) var startFailure: String?

    /// - Parameters:
    ///   - app: as it stands before the first key.
    ///   - wallClock: what the clock on the wall says.
    public init(
        _ app: App, performer: any Performer, wallClock: @escaping @Sendable () -> Timestamp
    ) {
        self.app = app
        self.performer = performer
        self.wallClock = wallClock
    }

    /// How long a pause in typing lasts before what is typed goes to the disk.
    private static let pause = Duration.milliseconds(250)
    /// How often the ages in the status line are looked at again.
    private static let minute = Duration.seconds(60)

    public var nextDeadline: Duration? {
        [draftDeadline, minuteDeadline].compactMap { $0 }.min()
    }

    public var listensForScans: Bool { false }

    public var accent: RGB {
        app.brandColour.map { RGB(UInt8(clamping: $0.red), UInt8(clamping: $0.green), UInt8(clamping: $0.blue)) } ?? Theme.neutralAccent
    }

    public mutating func handle(
        _ event: LoopEvent<ShellMessage>, at now: Duration
    ) -> LoopStep {
        let effects: [Effect]
        switch event {
        case .input(let input): effects = app.handle(input)
        case .resized(let size): effects = app.take(.resized(size))
        case .tick: effects = tick(at: now)
        case .message(.app(let message)): effects = app.take(message)
        case .message(.cannotStart(let why)):
            startFailure = why
            return .end
        case .message(.done): return isEnding ? .end : .go
        }
        let step = carryOut(effects)
        keepDraftInMind(at: now, isKey: event.isInput)
        return step
    }

    public func view(into surface: inout Surface) {
        app.view(into: &surface)
    }

    /// What is half typed and not on disk yet goes there, whatever ended the loop.
    public mutating func end() {
        _ = carryOut(app.take(.draftTimer))
        performer.finish()
    }

    private mutating func tick(at now: Duration) -> [Effect] {
        var effects: [Effect] = []
        if let due = draftDeadline, now >= due {
            draftDeadline = nil
            effects += app.take(.draftTimer)
        }
        if now >= minuteDeadline {
            minuteDeadline = now + Self.minute
            effects += app.take(.time(wallClock()))
        }
        return effects
    }

    private mutating func keepDraftInMind(at now: Duration, isKey: Bool) {
        if !app.isDraftDue {
            draftDeadline = nil
        } else if isKey || draftDeadline == nil {
            draftDeadline = now + Self.pause
        }
    }

    private mutating func carryOut(_ effects: [Effect]) -> LoopStep {
        var step = LoopStep.go
        for effect in effects {
            switch effect {
            case .perform(let command): performer.perform(command)
            case .saveDraft(let draft): performer.save(draft)
            case .suspend: step = .suspend
            case .quit:
                isEnding = true
                performer.finish()
            }
        }
        return step
    }
}

extension LoopEvent {
    fileprivate var isInput: Bool {
        if case .input = self { true } else { false }
    }
}

extension App {
    /// The colour of the brand at work, if there is one.
    var brandColour: Colour? { context.brand?.colour }
}
