import ArgumentParser
import Glibc
import JourneyEngine
import LocalStore
import StandTUI
import SyncQueue
import TerminalKit

/// `stand`: the full-screen app.
struct Screens: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens", abstract: "The full-screen app.", shouldDisplay: false)

    @OptionGroup var data: DataOption

    func run() throws {
        let folder = try data.folder
        let lock = try data.lock()
        let wake = try WakePipe()
        let mailbox = Mailbox<ShellMessage>(wake: wake)
        let performer = StorePerformer(wallClock: Self.now) { recorder in
            try? QueueStatus(
                of: WaitingRecords(recorder: recorder), wallMilliseconds: Self.now().milliseconds)
        } open: { progress in
            try data.workplace(lock, progress: progress)
        }
        let terminal: CursesTerminal
        do {
            TerminalGuard.install(wake: wake, report: Self.crashReport(in: folder))
            terminal = try CursesTerminal()
        } catch {
            // Standard error goes to the crash report until the guard is gone.
            TerminalGuard.remove()
            throw Ending.environment("\(error)")
        }
        // A program that leads its session, or shares its leader's group, has no shell behind it.
        let capabilities = Capabilities(maySuspend: getpgrp() != getsid(0))
        let app = App(
            language: Self.language, now: Self.now(), capabilities: capabilities)
        var loop = EventLoop(
            Shell(app, performer, mailbox: mailbox), terminal: terminal, wake: wake,
            mailbox: mailbox)
        var (ending, shell) = loop.run()
        terminal.close()
        shell.end()
        try performer.close()
        TerminalGuard.remove()
        if let failure = performer.startFailure { throw Ending(failure) }
        if ending != .finished { Glibc.exit(ending.exitCode) }
    }

    private static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The genius's own language: the locale's, where it is one of the four.
    private static var language: Language {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.variable).first
        return name.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .french
    }

    /// Where a crash leaves its line, opened beforehand.
    private static func crashReport(in folder: String) -> Int32 {
        open(folder + "/crash.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
}
