import Glibc
public import JourneyEngine

/// What a process finds around it: the terminal, the environment's variables, the clock.
public struct Surroundings: Sendable {
    /// Whether standard output is a terminal.
    public var isTerminal: Bool
    /// The terminal's size in cells, where it is known.
    public var size: (columns: Int, rows: Int)?
    public var now: Timestamp
    /// The characters of a Linux console's font; nil on any other terminal.
    public var consoleFont: Set<UInt16>?
    /// The environment's variables; an empty one counts as not set.
    public var variables: [String: String]

    public init(
        isTerminal: Bool, size: (columns: Int, rows: Int)?, now: Timestamp,
        variables: [String: String], consoleFont: Set<UInt16>? = nil
    ) {
        self.isTerminal = isTerminal
        self.size = size
        self.now = now
        self.variables = variables
        self.consoleFont = consoleFont
    }

    func variable(_ name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension Surroundings {
    /// What this process finds.
    /// - Parameters:
    ///   - variables: the environment's, by name.
    ///   - now: what the clock tells.
    public static func ofThisProcess(
        _ variables: [String: String], now: Timestamp
    ) -> Surroundings {
        var window = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
        return Surroundings(
            isTerminal: isatty(STDOUT_FILENO) == 1,
            size: isKnown ? (Int(window.ws_col), Int(window.ws_row)) : nil,
            now: now, variables: variables,
            consoleFont: ConsoleFont.characters(of: STDOUT_FILENO))
    }
}
