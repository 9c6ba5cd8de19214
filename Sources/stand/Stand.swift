import ArgumentParser
import Glibc
import TerminalKit

/// `stand`: the full-screen app, and the same engine without a screen.
///
/// Every command gives its name: to ask the runtime for a type's costs a start some milliseconds.
@main
struct Stand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stand",
        abstract: "Serves visitors of a motor-show stand, with or without a network.",
        version: "0.1.0",
        subcommands: [
            Screens.self, WalkCommand.self, CheckCommand.self, JournalCommand.self,
            ReferenceCommand.self, LicenceCommand.self, SyncCommand.self, ForgetCommand.self,
            DoctorCommand.self, PinCommand.self, QuoteCommand.self, ConsentsCommand.self,
            ReplayCommand.self, FiguresCommand.self, RandomCheckCommand.self,
            CloseDayCommand.self,
        ],
        defaultSubcommand: Screens.self)

    /// Ends with 0 done, 1 the answer is no, 2 wrong use or unreadable input, 3 the environment;
    /// of these the last three never without one line on stderr.
    static func main() {
        // What is written is for this user alone, and no crash prints memory to a screen.
        StandardStreams.hold()
        TerminalGuard.quietBacktraces()
        // A limit on file sizes is a full disk, which has words of its own.
        signal(SIGXFSZ, SIG_IGN)
        umask(0o077)
        do {
            // The parser takes longer than all else before the first frame.
            if let usual = ScreenRun(asUsual: words) { return try usual.run() }
            var command = try parseAsRoot()
            try command.run()
        } catch let end as Ending {
            end.exit()
        } catch {
            switch exitCode(for: error) {
            case .success: exit(withError: error)
            case .validationFailure: Ending.wrongUse(message(for: error)).exit()
            default: Ending(error).exit()
            }
        }
    }

    /// What follows the program's name, straight from C: the library's own array of it costs a
    /// start as much as half a frame.
    private static var words: [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { String(cString: $0) }
        }
    }
}
