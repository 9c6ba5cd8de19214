import CCurses
import Glibc

/// Sees that the terminal is restored however the process ends.
///
/// Three rings: a normal exit; TERM, HUP, INT and QUIT, which ask the loop to end and restore by
/// themselves after a second; and crashes (SEGV, ILL, TRAP, BUS, ABRT, FPE), which restore with
/// nothing but calls that are safe in a signal, leave one line in the report, and end the process
/// with the same signal, asking nothing on the screen.
public enum TerminalGuard {
    /// Installs the handlers.
    ///
    /// - Parameters:
    ///   - wake: where a signal makes itself heard.
    ///   - report: a descriptor opened beforehand, for the line on a crash and for what would be
    ///     printed as an error over the screen meanwhile; -1 for none.
    ///   - isKiosk: whether being stopped (`SIGTSTP`) is ignored.
    public static func install(wake: WakePipe, report: Int32 = -1, isKiosk: Bool = false) {
        kit_guard_install(wake.writeEnd, report, isKiosk)
    }

    /// Puts the former handlers back and calls off the watchdog: everything is saved and closed.
    public static func remove() { kit_guard_remove() }

    /// Sees that Swift's crash reporter was told to ask nothing; call it first in `main`.
    ///
    /// The runtime reads `SWIFT_BACKTRACE` before `main`. Where it is linked in, a constructor has
    /// set it in time. Where it is a library of its own, the process starts anew, once, with the
    /// variable in its environment; it goes on as it is where that cannot be done. Crashes
    /// between ``install(wake:report:isKiosk:)`` and ``remove()`` never reach that reporter; this
    /// is for those before and after.
    public static func quietBacktraces() {
        guard !kit_guard_is_quiet() else { return }
        setenv("SWIFT_BACKTRACE", "enable=no", 1)
        var arguments = CommandLine.arguments.map { strdup($0) }
        arguments.append(nil)
        execv("/proc/self/exe", arguments)
        // Still here: /proc is not mounted. The program runs on as it is.
        for argument in arguments { free(argument) }
    }
}
