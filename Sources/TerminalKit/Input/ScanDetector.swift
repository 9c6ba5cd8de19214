/// Recognises a scanner that types: many characters, faster than fingers, ended by a suffix.
///
/// It stands behind the decoder while a screen listens for scans. A character is held back only
/// for the few milliseconds in which a scanner would have sent the next one.
public struct ScanDetector: Sendable {
    /// The fewest characters of a scan.
    public var minimumLength = 6
    /// The longest pause after the first characters: what typing may be delayed by.
    public var firstGap = Duration.milliseconds(8)
    /// The longest pause once three characters have come so fast that no one types them.
    public var laterGap = Duration.milliseconds(30)
    /// Whether anyone listens; while not, events pass untouched.
    public var isListening = false

    private static let longest = 4_096
    /// How late a busy machine may hand over what came in time.
    private static let slack = Duration.milliseconds(50)
    private var held: [Character] = []

    /// When to call ``advance(to:)`` if no event comes before; nil when nothing is held.
    public private(set) var nextDeadline: Duration?

    /// Makes a detector that does not listen yet.
    public init() {}

    /// Takes events as they come from the decoder.
    ///
    /// - Parameters:
    ///   - events: what the decoder made of one read.
    ///   - now: when, since the same origin as for the decoder.
    /// - Returns: what is certain by now, in order.
    public mutating func feed(_ events: [InputEvent], at now: Duration) -> [InputEvent] {
        guard isListening || !held.isEmpty else { return events }
        var certain = advance(to: now - Self.slack)
        for event in events {
            switch event {
            case .key(.character(let character)) where isListening && held.count < Self.longest:
                held.append(character)
            case .key(.enter), .key(.tab):
                if held.count >= minimumLength {
                    certain.append(.scan(String(held)))
                    held = []
                } else {
                    certain += release() + [event]
                }
            default: certain += release() + [event]
            }
        }
        nextDeadline = held.isEmpty ? nil : now + (held.count >= 3 ? laterGap : firstGap)
        return certain
    }

    /// Gives back what was held once its deadline has passed: someone typed it.
    public mutating func advance(to now: Duration) -> [InputEvent] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        return release()
    }

    private mutating func release() -> [InputEvent] {
        defer {
            held = []
            nextDeadline = nil
        }
        return held.map { .key(.character($0)) }
    }
}
