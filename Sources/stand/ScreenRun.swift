import CMemory
import Glibc
import JourneyEngine
import LocalStore
import StandTUI
import SyncQueue
import TerminalKit

/// A run of the screens, as it was asked for.
struct ScreenRun: DataPlace {
    var path: String?
    var isKiosk = false
    var isRehearsal = false
    var isPlain = false
    var limits = IdleLimits()

    func run() throws {
        let stand = try standFolder
        let folder = isRehearsal ? try rehearsal(of: stand) : stand
        let lock = try lock(folder, isRehearsal: isRehearsal)
        if isPlain {
            let centre = centre(lock) { _ in }
            return try runPlain(performer(lock, of: stand, centre), centre)
        }
        let wake = try WakePipe()
        let mailbox = Mailbox<ShellMessage>(wake: wake)
        let centre = centre(lock) { mailbox.post(.app($0)) }
        let performer = performer(lock, of: stand, centre)
        let terminal: CursesTerminal
        do {
            TerminalGuard.install(
                wake: wake, report: Self.crashReport(in: folder.path), isKiosk: isKiosk)
            terminal = try CursesTerminal()
        } catch {
            // Standard error goes to the crash report until the guard is gone.
            TerminalGuard.remove()
            throw Ending.environment("\(error)")
        }
        let app = App(language: Self.language, now: Self.now(), capabilities: capabilities)
        var loop = EventLoop(
            Shell(app, performer, mailbox: mailbox, limits: limits), terminal: terminal,
            wake: wake, mailbox: mailbox, isKiosk: isKiosk)
        var (ending, shell) = loop.run()
        terminal.close()
        shell.end()
        centre?.close()
        try performer.close()
        TerminalGuard.remove()
        if let failure = performer.startFailure { throw Ending(failure) }
        if ending != .finished { Glibc.exit(ending.exitCode) }
    }

    /// a rehearsal has a folder of its own in the stand's, and so a journal and a lock.
    private func rehearsal(of stand: StandFolder) throws -> StandFolder {
        do {
            let folder = try StandFolder(path: stand.rehearsal)
            try folder.becomeRehearsal()
            return folder
        } catch {
            throw Ending(error)
        }
    }

    /// The way to the centre; a rehearsal has none.
    private func centre(
        _ lock: FolderLock, tell: @escaping @Sendable (Message) -> Void
    ) -> CentreService? {
        isRehearsal ? nil : CentreService(lock, tell: tell)
    }

    private func performer(
        _ lock: FolderLock, of stand: StandFolder, _ centre: CentreService?
    ) -> StorePerformer {
        let printer = StorePerformer.Printer(
            folder: { PaperFile.folder },
            save: { PaperFile.save($0, to: $1, outside: stand.path) })
        return StorePerformer(
            wallClock: Self.now, pin: SupervisorPin(of: stand), printer: printer,
            scanner: ScannerFile(of: stand),
            status: { recorder in
                if let centre { return centre.status(recorder) }
                return try? QueueStatus(
                    of: WaitingRecords(recorder: recorder, outlet: nil),
                    wallMilliseconds: WallClock.milliseconds())
            },
            errands: { centre?.run($0) },
            saveFile: { PaperFile.write($0, to: $1, outside: stand.path) },
            open: { progress in
                if isRehearsal { try ReferenceStore.copy(of: stand, into: lock) }
                let workplace = try workplace(
                    lock, isRehearsal: isRehearsal, progress: progress)
                try centre?.start(workplace)
                memory_give_back()
                return workplace
            })
    }

    private var capabilities: Capabilities {
        Capabilities(
            isKiosk: isKiosk, isRehearsal: isRehearsal,
            // A program that leads its session, or shares its leader's group, has no shell
            // behind it.
            maySuspend: !isKiosk && getpgrp() != getsid(0))
    }

    private static func now() -> Timestamp {
        Timestamp(milliseconds: WallClock.milliseconds())
    }

    /// The genius's own language: the locale's, where it is one of the four.
    static var language: Language {
        let name = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.variable).first
        return name.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .french
    }

    /// Where a crash leaves its line, opened beforehand.
    static func crashReport(in folder: String) -> Int32 {
        open(folder + "/crash.log", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
}

extension ScreenRun {
    /// The wizard as linear prompts on standard input and output.
    private func runPlain(_ performer: StorePerformer, _ centre: CentreService?) throws {
        var wizard = PlainWizard(
            performer, StandardConsole(), language: Self.language, now: Self.now(),
            capabilities: capabilities)
        wizard.run()
        centre?.close()
        try performer.close()
        if let failure = performer.startFailure { throw Ending(failure) }
    }
}

extension ScreenRun {
    /// The usual start, `stand` or `stand --data DIR`; whatever else is said is for the parser.
    init?(asUsual words: [String]) {
        if words.isEmpty {
            self.init()
        } else if words.count == 2, words[0] == "--data", !words[1].hasPrefix("-") {
            self.init(path: words[1])
        } else {
            return nil
        }
    }
}
