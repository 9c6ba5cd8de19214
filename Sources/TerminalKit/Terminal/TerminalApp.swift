/// A program on the screen: told what happens, asked for a picture.
public protocol TerminalApp {
    /// What its workers report.
    associatedtype Message: Sendable

    /// When to send ``LoopEvent/tick`` at the latest, since the loop's origin; nil for never.
    var nextDeadline: Duration? { get }
    /// How a scanner's keys come, while a burst of them counts as a scan; nil while it doesn't.
    var scanManner: ScanManner? { get }
    /// The brand's colour.
    var accent: RGB { get }

    /// Takes an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - now: when, since the loop's origin.
    /// - Returns: whether to go on.
    mutating func handle(_ event: LoopEvent<Message>, at now: Duration) -> LoopStep

    /// Draws what there is to see on an empty surface of the terminal's size.
    func view(into surface: inout Surface)

    /// The text field that has the keyboard, with a letter that was just typed.
    ///
    /// It is shown at once, in the field's place, and the whole frame after it: whoever types never
    /// waits for what a letter changes elsewhere.
    /// - Parameter width: the columns of the field's place in the last frame.
    /// - Returns: one row; nothing where more happened than a letter in a text field.
    func echo(width: Int) -> Surface?
}

extension TerminalApp {
    /// Nothing is shown before the whole frame.
    public func echo(width: Int) -> Surface? { nil }
}

/// What the loop tells its program.
public enum LoopEvent<Message: Sendable>: Sendable {
    /// The person did something.
    case input(InputEvent)
    /// The terminal has this size, at the start and after each change.
    case resized(Size)
    /// A worker left a message.
    case message(Message)
    /// The deadline that the program named has passed.
    case tick
}

extension LoopEvent: Equatable where Message: Equatable {}

/// What the program wants next.
public enum LoopStep: Hashable, Sendable {
    /// To go on.
    case go
    /// To be suspended, as by `^Z`; without effect in the kiosk.
    case suspend
    /// To end.
    case end
}

/// Why the loop ended.
public enum LoopEnding: Hashable, Sendable {
    /// The program wanted to.
    case finished
    /// A signal asked for it.
    case signal(Int32)
    /// The terminal is gone.
    case vanished

    /// The exit code of a process that ended so: 0, 128 and the signal, or 129 as for a hang-up.
    public var exitCode: Int32 {
        switch self {
        case .finished: 0
        case .signal(let number): 128 + number
        case .vanished: 129
        }
    }
}
