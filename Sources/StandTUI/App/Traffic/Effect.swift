public import JourneyEngine
public import TerminalKit

/// What the app asks the shell to do.
public enum Effect: Hashable, Sendable {
    /// Carry the command out durably and answer with a ``Message``.
    case perform(Command)
    /// Keep what is half typed, in the place of what was kept before.
    case saveDraft(Draft)
    /// Remember what was learned of the ticket scanner, or forget it.
    case saveScanner(ScannerProfile?)
    /// Ask whether this is the supervisor's PIN; answered by ``Message/pin(_:)``.
    case checkPin(String)
    /// Make this the supervisor's PIN where there is none; answered likewise.
    case setPin(String)
    /// Save a paper in a file, and answer with ``Message/paperSaved(_:)`` or
    /// ``Message/paperFailed(_:)``.
    case savePaper(WantedPaper, path: String)
    /// Run an errand to the centre, beside all else, and answer with ``Message/errandEnded(_:)``.
    case errand(Errand)
    /// Do what a supervisor asked, beside all else; answered by ``Message/supervisor(_:)``.
    case supervise(SupervisorRequest)
    /// Give the terminal back until the person returns.
    case suspend
    /// Leave, once all before this is done.
    case quit
}
