public import JourneyEngine
public import LocalStore
public import TerminalKit

/// A replay alone on the screen, without a stand around it: `stand replay`.
public struct ReplayShell: TerminalApp {
    private var app: App
    /// When the next step is shown, since the loop's origin.
    private var deadline: Duration?

    /// - Parameters:
    ///   - tape: the journey.
    ///   - catalogue: the reference data that it was made with.
    ///   - language: of the lines around the genius's screen.
    ///   - speed: from 1 to 60.
    public init(
        _ tape: ReplayTape, _ catalogue: any Catalogue, language: Language, speed: Int
    ) {
        app = App(language: language, now: tape.period.ended)
        app.context.isStarted = true
        app.context.supervision.mayAct = false
        app.context.supervision.reel = ReplayReel(tape, catalogue, language: language)
        app.overlays = [ReplayScreen(speed: speed)]
    }

    public var nextDeadline: Duration? { deadline }

    public var scanManner: ScanManner? { nil }

    public var accent: RGB { app.accent }

    public func view(into surface: inout Surface) { app.view(into: &surface) }

    public mutating func handle(_ event: LoopEvent<ShellMessage>, at now: Duration) -> LoopStep {
        switch event {
        case .input(let input):
            _ = app.handle(input)
            deadline = app.replayWait.map { now + $0 }
        case .resized(let size): _ = app.take(.resized(size))
        case .message: break
        case .tick:
            guard let due = deadline, now >= due else { break }
            _ = app.take(.replayTimer)
            deadline = app.replayWait.map { now + $0 }
        }
        return app.overlays.isEmpty ? .end : .go
    }
}
