/// Recognises a scanner that types: many keys, faster than fingers.
///
/// It stands behind the decoder while a screen listens for scans. A key is held back only for the
/// few milliseconds in which a scanner would have sent the next one. Enter and Tab within a burst
/// are its line breaks: a card of several lines is one scan.
public struct ScanDetector: Sendable {
    /// What counts as a burst, and whether anyone listens; nil while nobody does, and events pass
    /// untouched.
    public var manner: ScanManner?

    /// How many keys are kept: more than any code has, so that a longer one is refused as such.
    private static let mostKeys = 8_192
    /// How late a busy machine may hand over what came in time.
    private static let slack = Duration.milliseconds(50)
    /// So many keys without a pause are no fingers; the next ones may come later.
    private static let surely = 3
    /// The fewest keys of a scan that type something.
    private static let fewestLetters = 4

    private var held: [InputEvent] = []
    private var lastCame = Duration.zero
    private var longestPause = Duration.zero

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
        guard let manner else { return settle() + events }
        var certain = advance(to: now - Self.slack)
        for event in events {
            // The mouse waits for nothing, unless it comes amid a burst: no scanner has one.
            if held.isEmpty, !event.isKey {
                certain.append(event)
            } else {
                if !held.isEmpty { longestPause = max(longestPause, now - lastCame) }
                if held.count < Self.mostKeys { held.append(event) }
                lastCame = now
            }
        }
        let gap = held.count < Self.surely ? manner.firstPause : manner.laterPause
        nextDeadline = held.isEmpty ? nil : lastCame + gap
        return certain
    }

    /// Decides what was held once its deadline has passed: a scan, or keys that someone typed.
    public mutating func advance(to now: Duration) -> [InputEvent] {
        guard let deadline = nextDeadline, now >= deadline else { return [] }
        return settle()
    }

    private mutating func settle() -> [InputEvent] {
        defer {
            held = []
            longestPause = .zero
            nextDeadline = nil
        }
        return scan.map { [.scan($0)] } ?? held
    }

    /// What is held, if it is a scan.
    private var scan: Scan? {
        guard let manner else { return nil }
        let text = String(String.UnicodeScalarView(held.flatMap(\.scanned)))
        let code = String(text.drop(while: \.isWhitespace))
        let body = code.trimmingEnd
        let ending: Scan.Ending =
            switch code.dropFirst(body.count).first {
            case "\n": .enter
            case "\t": .tab
            default: .silence
            }
        let least = ending == .silence ? manner.leastUnended : manner.least
        // Arrows that a slow line brings together are no code.
        guard body.count >= least, held.count(where: \.typesText) >= Self.fewestLetters else {
            return nil
        }
        return Scan(body, ending: ending, longestPause: longestPause)
    }
}

/// How the keys of a scanner come.
public struct ScanManner: Hashable, Sendable {
    /// The fewest characters of a scan that Enter or Tab ends.
    public var least = 6
    /// The fewest of one that nothing ends.
    public var leastUnended = 16
    /// The longest pause after the first keys: what typing may be delayed by.
    public var firstPause = Duration.milliseconds(8)
    /// The longest pause once three keys have come so fast that no one types them.
    public var laterPause = Duration.milliseconds(30)

    /// The manner of scanners that nobody has set up.
    public init() {}

    /// Waits longer, for a scanner whose pauses are not known yet.
    public static let patient: ScanManner = {
        var manner = ScanManner()
        manner.firstPause = .milliseconds(80)
        manner.laterPause = .milliseconds(120)
        return manner
    }()
}

extension InputEvent {
    /// Whether the keyboard sent it, or something that speaks like one.
    fileprivate var isKey: Bool {
        switch self {
        case .key, .unrecognised: true
        default: false
        }
    }

    /// Whether it is a key that types something.
    fileprivate var typesText: Bool {
        if case .key(.character) = self { true } else { false }
    }

    /// What it adds to the text of a scan.
    fileprivate var scanned: [Unicode.Scalar] {
        switch self {
        case .key(.character(let character)): Array(character.unicodeScalars)
        case .key(.enter): ["\n"]
        case .key(.tab): ["\t"]
        case .key(.control(let letter)):
            letter.asciiValue.map { [Unicode.Scalar($0 & 0x1F)] } ?? ["\u{1B}"]
        default: ["\u{1B}"]
        }
    }
}

extension String {
    /// The text without white space at its end.
    fileprivate var trimmingEnd: String {
        String(reversed().drop(while: \.isWhitespace).reversed())
    }
}
