import JourneyEngine
import TerminalKit

/// What a screen wants done.
enum Action: Sendable {
    /// Ask for a step; the screen moves on only when it is durable.
    case perform(Command)
    /// Ask for several steps, one after the other; a refusal ends them.
    case performAll([Command])
    /// Show another page of the journey; it stands as it was left.
    case go(ScreenName)
    /// Show another page for a moment: ``back(_:)`` and ``comeBack`` lead to where it was asked
    /// for.
    case detour(any Screen)
    /// Show the page from which a detour led here, else the one named.
    case back(ScreenName)
    /// A detour is done: show the page it left if that still fits, else where the journey stands.
    case comeBack
    /// Show a page in the state given.
    case show(any Screen)
    /// Show a page as it was left, or in the state given if it was not open before.
    case resume(any Screen)
    /// Show the page where the journey stands; the one left is done with.
    case goOn
    /// Lay a page over this one.
    case open(any Screen)
    /// Take the page on top away.
    case close
    /// Say something until the next key.
    case say(Notice)
    /// Take back what was entered last on the page.
    case undo
    /// Lay everything that can be done now over the page.
    case openPalette
    /// The same as these keys and clicks, one after the other.
    case input([InputEvent])
    /// Highlight this model once the models are shown.
    case wish(model: String)
    /// A field was left: what is typed is kept at once.
    case keepDraft
    /// Speak another language where no journey sets it.
    case speak(Language)
    /// The genius is back: show what stands behind the curtain.
    case liftCurtain
    /// Ask whether this is the supervisor's PIN, and leave if it is.
    case checkPin(String)
    /// Make this the supervisor's PIN, and leave.
    case setPin(String)
    /// Save a paper in a file.
    case savePaper(WantedPaper, path: String)
    /// Remember what was learned of the ticket scanner, or forget it.
    case setScanner(ScannerProfile?)
    /// Run an errand to the centre; one at a time.
    case errand(Errand)
    /// Ask something of the store for a supervisor.
    case supervise(SupervisorRequest)
    case suspend
    case quit
}
