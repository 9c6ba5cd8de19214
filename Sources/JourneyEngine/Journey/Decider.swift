/// A process whose every step is a decision: commands in, events out, state folded from events.
///
/// `decide` and `evolve` are pure: what a decision may look at is handed in as ``World``.
public protocol Decider {
    associatedtype State
    associatedtype Command
    associatedtype Event
    associatedtype Refusal: Error

    static var initial: State { get }

    /// What a command leads to.
    /// - Throws: why the command is refused; then nothing has happened.
    static func decide(
        _ command: Command, _ state: State, _ world: World
    ) throws(Refusal) -> [Event]

    /// Takes an event that has happened into the state; never fails.
    static func evolve(_ state: inout State, _ event: Event)
}
