public import JourneyEngine
import TerminalKit

/// The whole app as a value: keys and messages in, effects out, and a picture of itself.
///
/// It has no clock, no disk and no terminal. A command that is under way holds the keys back; the
/// screen moves on only when the step is durable.
public struct App: Sendable {
    var context: Context
    /// The page below all others.
    var base: any Screen
    /// Pages of the open journey that were left, as they were left.
    var shelf: [ScreenName: any Screen] = [:]
    /// The way back from a page that was asked for out of its order, such as by the menu.
    var detour: Detour?
    /// Pages laid over the base, the last on top.
    var overlays: [any Screen] = []
    /// What hides all of them while nobody is there.
    var curtain: CurtainScreen?
    var notice: Notice?
    /// The command under way.
    var pending: Command?
    /// The commands that follow it, as long as none is refused.
    var following: [Command] = []
    /// Whether a PIN is being looked at, which takes a while on purpose.
    var isPinAsked = false
    /// Keys that came while a command was under way.
    var queued: [InputEvent] = []
    /// What was entered on the page with the keyboard, to be taken back.
    var history = History()
    var saving = Saving()
    /// Whether all that happened since the last frame is a letter in the field with the keyboard.
    var hasOnlyTyped = false

    /// An app that shows the sign-in; the store may still be opening.
    /// - Parameters:
    ///   - language: the genius's own, for the pages between two journeys.
    ///   - now: the time, for the clock on the screen.
    public init(language: Language, now: Timestamp, capabilities: Capabilities = Capabilities()) {
        context = Context(ownLanguage: language, now: now, capabilities: capabilities)
        base = SignInScreen(context)
    }

    /// Whether something is typed that is not on disk yet: send ``Message/draftTimer`` 250 ms
    /// after the last key.
    public var isDraftDue: Bool { saving.isDraftDue && context.desk.visit != nil }

    /// The smallest terminal that shows every page whole.
    static let smallest = Context.smallest

    var isLargeEnough: Bool {
        context.size.width >= Self.smallest.width && context.size.height >= Self.smallest.height
    }

    /// The page that has the keyboard.
    var top: any Screen {
        get { curtain ?? page }
        set {
            if curtain != nil {
                curtain = newValue as? CurtainScreen
            } else {
                page = newValue
            }
        }
    }

    /// The page that is at work, be it behind the curtain.
    var page: any Screen {
        get { overlays.last ?? base }
        set {
            if overlays.isEmpty {
                base = newValue
            } else {
                overlays[overlays.count - 1] = newValue
            }
        }
    }

    /// A page out of its order, and the one it was asked for on.
    struct Detour: Hashable, Sendable {
        let from: ScreenName
        let to: ScreenName
    }

    /// How far what is typed and decided has got on its way to the disk.
    struct Saving: Hashable, Sendable {
        var isDraftDue = false
        /// Drafts on their way to the disk: what is shown is saved once the last one is.
        var draftsUnderWay = 0
        var hasFailed = false
    }
}
