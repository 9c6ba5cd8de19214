public import JourneyEngine

/// Carries out what the app asks for, away from the thread that owns the terminal.
///
/// Everything is done in the order in which it was asked; the answers come as messages.
public protocol Performer: Sendable {
    /// Carries a command out durably, then answers ``Message/performed(_:_:)``, or why not.
    func perform(_ command: Command)

    /// Keeps a draft durably, then answers ``Message/draftSaved``.
    func save(_ draft: Draft)

    /// Answers ``ShellMessage/done`` once all that was asked before is done.
    func finish()
}

/// What reaches the thread that owns the terminal.
public enum ShellMessage: Sendable {
    case app(Message)
    /// The store can't be opened: the app can do nothing but say so and end.
    case cannotStart(String)
    /// All that was asked for is done.
    case done
}
