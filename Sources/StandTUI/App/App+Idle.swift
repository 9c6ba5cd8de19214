import JourneyEngine
import TerminalKit

extension App {
    /// Whether customer data may be on the screen and nothing hides it.
    var mayBeHidden: Bool { context.isSignedIn && curtain == nil }

    /// Whether a visit is open behind the curtain, and nothing is under way in it.
    var mayBeParked: Bool { curtain != nil && context.desk.visit != nil && pending == nil }

    /// Nobody has touched the terminal for a while: hides what is on the screen.
    mutating func hide() {
        guard mayBeHidden else { return }
        // Whoever lifts the curtain is a genius, and not behind the PIN.
        _ = leaveSupervision()
        curtain = CurtainScreen(context)
    }

    /// Nobody has for a long while: sets the journey aside, with what is half typed in it.
    mutating func park() -> [Effect] {
        mayBeParked ? carryOut([.perform(.parkJourney(.idle))]) : []
    }

    /// The frame of the curtain: whose terminal it is, not whom it serves.
    var frameOfCurtain: Frame {
        var frame = Frame(title: context.brand?.name.uppercased() ?? "STAND")
        frame.banner = context.capabilities.isRehearsal ? context.texts.frame.rehearsal : ""
        frame.badge = Badge(initials: nil)
        frame.footer = footer
        frame.status = StatusLine(context).text
        frame.saved = saved
        return frame
    }
}
