/// What a widget did with an event.
public enum Outcome: Hashable, Sendable {
    /// Nothing: the event is the screen's to handle.
    case ignored
    /// The cursor or the highlight moved; the value is the same.
    case moved
    /// The value changed.
    case changed
    /// The item under the highlight was taken, with Enter or a click.
    case chosen
    /// There was no room for what was typed, or what was pasted had to be shortened or cleaned.
    case refused
}
