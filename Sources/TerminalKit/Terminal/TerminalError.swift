/// Why a full-screen program cannot run here, in words for the person who started it.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// `TERM` names nothing that can place a cursor.
    case unusableType(String)
    /// The system refused something.
    case system(what: String, code: Int32)

    /// One plain sentence.
    public var description: String {
        switch self {
        case .notATerminal:
            "This needs a terminal: the input or the output is a file or a pipe."
        case .unusableType(""):
            "TERM is not set, so the screen cannot be drawn; try TERM=xterm-256color."
        case .unusableType(let name):
            "A terminal of type \(SafeText.visible(name)) cannot show full screens; "
                + "try TERM=xterm-256color."
        case .system(let what, let code): "The terminal cannot be used: \(what), error \(code)."
        }
    }
}
