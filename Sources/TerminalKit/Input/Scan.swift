/// What a scanner typed, as one event.
public struct Scan: Hashable, Sendable {
    /// What ended a burst.
    public enum Ending: String, Hashable, Sendable, Codable {
        /// The Enter key, once or twice.
        case enter
        /// The Tab key.
        case tab
        /// Nothing but silence.
        case silence
    }

    /// The text, without what ended it. Line breaks within are `\n`; a key that types nothing, as a
    /// code may hold one to be taken for a command, is the control character it is sent as, or Esc.
    public let text: String
    /// What ended it.
    public let ending: Ending
    /// The longest pause between two of its keys.
    public let longestPause: Duration

    /// Makes a scan of a text.
    public init(_ text: String, ending: Ending = .enter, longestPause: Duration = .zero) {
        self.text = text
        self.ending = ending
        self.longestPause = longestPause
    }
}
