import ArgumentParser
import Glibc
import JourneyEngine
import LocalStore
import StandTUI
import TerminalKit

/// `stand replay JOURNEY`: a journey on the screens that the genius saw.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Replay a journey: full screen, as an asciicast, or as text.")

    @Argument(help: "The journey's id, as `journal list` names it.")
    var journey: String

    @Option(help: ArgumentHelp("How many times faster, 1 to 60.", valueName: "n"))
    var speed = 1

    @Option(help: "An asciicast v3 file to write; - for standard output.")
    var cast: String?

    @Option(help: "A file of plain text to write; - for standard output.")
    var text: String?

    @Flag(help: "Abbreviate what tells the visitor apart; so it is without --reveal.")
    var masked = false

    @OptionGroup var reveal: RevealOption
    @OptionGroup var data: DataOption

    func validate() throws {
        guard (1...60).contains(speed) else { throw ValidationError("--speed is 1 to 60") }
        guard !(masked && reveal.reveal) else {
            throw ValidationError("--masked and --reveal exclude each other")
        }
        guard cast == nil || text == nil else {
            throw ValidationError("--cast and --text exclude each other")
        }
    }

    func run() throws {
        guard let id = JourneyID(journey) else {
            throw Ending.wrongUse("\(journey) is not a journey's id")
        }
        let folder = try data.standFolder
        try reveal.prove(to: folder)
        let target = try (cast ?? text).map { try OutputFile($0, outside: folder.path) }
        let workplace = try data.workplace()
        defer { try? workplace.close() }
        let (tape, catalogue) = try tape(of: id, workplace.recorder)
        guard let target else { return try show(tape, catalogue, folder) }
        try note(.exported(id, cast == nil ? .text : .cast), workplace.recorder)
        let recording = ReplayRecording(tape, catalogue, language: ScreenRun.language)
        try target.write(Array((cast == nil ? recording.text : recording.cast(speed: speed)).utf8))
    }

    private func tape(
        of id: JourneyID, _ recorder: JourneyRecorder
    ) throws -> (ReplayTape, any Catalogue) {
        do {
            let archive = try recorder.archive()
            guard let tape = try archive.tape(of: id, isMasked: !reveal.reveal) else {
                throw Ending.no("there is no journey \(journey)")
            }
            if reveal.reveal { try note(.unmasked(id), recorder) }
            return (tape, archive.catalogue(version: tape.referenceVersion) ?? recorder.catalogue)
        } catch {
            throw Ending(error)
        }
    }

    private func note(_ note: SupervisorNote, _ recorder: JourneyRecorder) throws {
        do {
            try recorder.note(note)
        } catch {
            throw Ending(error)
        }
    }

    private func show(
        _ tape: ReplayTape, _ catalogue: any Catalogue, _ folder: StandFolder
    ) throws {
        let wake = try WakePipe()
        let mailbox = Mailbox<ShellMessage>(wake: wake)
        let terminal: CursesTerminal
        do {
            TerminalGuard.install(
                wake: wake, report: ScreenRun.crashReport(in: folder.path), isKiosk: false)
            terminal = try CursesTerminal()
        } catch {
            TerminalGuard.remove()
            throw Ending.environment("\(error)")
        }
        let shell = ReplayShell(tape, catalogue, language: ScreenRun.language, speed: speed)
        var loop = EventLoop(
            shell, terminal: terminal, wake: wake, mailbox: mailbox, isKiosk: false)
        let ending = loop.run().0
        terminal.close()
        TerminalGuard.remove()
        if ending != .finished { Glibc.exit(ending.exitCode) }
    }
}
