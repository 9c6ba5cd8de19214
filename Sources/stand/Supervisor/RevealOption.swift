import ArgumentParser
import LocalStore

/// `--reveal` and `--pin-file`, where a command could show personal data.
struct RevealOption: ParsableArguments {
    @Flag(help: "Show personal data in plain; needs the supervisor's PIN, and is on record.")
    var reveal = false

    @Option(help: "A file with the PIN; asked for at the terminal when left out.")
    var pinFile: String?

    func validate() throws {
        guard reveal || pinFile == nil else {
            throw ValidationError("--pin-file is for --reveal")
        }
    }

    /// Asks for the PIN where something is to be revealed.
    /// - Throws: ``Ending`` where it is not the right one, or none is set.
    func prove(to folder: StandFolder) throws {
        guard reveal else { return }
        let pin = SupervisorPin(of: folder)
        guard pin.isSet else {
            throw Ending.no("no PIN is set: set one with `stand pin set`")
        }
        let verdict: PinVerdict
        do {
            verdict = try pin.check(try typed(), wallMilliseconds: WallClock.milliseconds())
        } catch {
            throw Ending(error)
        }
        switch verdict {
        case .right: break
        case .notSet, .wrong(waitSeconds: 0): throw Ending.no("that is not the PIN")
        case .wrong(let seconds), .tooSoon(let seconds):
            throw Ending.no("that is not the PIN: try again in \(seconds) s")
        }
    }

    /// Shows something in plain, once the PIN is right and the look is on record.
    ///
    /// - Parameters:
    ///   - note: What is recorded.
    ///   - look: What is looked at, in the archive and in what the terminal remembers.
    /// - Returns: Nil where nothing is to be revealed.
    func granted<Sight>(
        _ data: DataOption, _ note: SupervisorNote,
        _ look: (JournalArchive, Records) throws -> Sight
    ) throws -> Sight? {
        guard reveal else { return nil }
        try prove(to: try data.standFolder)
        let workplace = try data.workplace()
        defer { try? workplace.close() }
        do {
            try workplace.recorder.note(note)
            return try look(try workplace.recorder.archive(), workplace.recorder.picture.records)
        } catch {
            throw Ending(error)
        }
    }

    private func typed() throws -> String {
        guard let pinFile else {
            return try HiddenInput.line(after: "PIN: ", silence: "nothing is shown")
        }
        var pin = ""
        try InputFile.forEachLine(of: pinFile) { line in
            pin = line
            return false
        }
        return pin
    }
}
