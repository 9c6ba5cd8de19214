import Glibc
import LocalStore
import SyncProtocol
import SyncQueue

extension JournalCommand.Export {
    /// Writes what waits, sealed to the centre, or with a passphrase.
    func exportBundle() throws {
        let terminal = try RegisteredTerminal(data)
        let licence = terminal.licence
        guard licence != nil || passphrase else {
            throw Ending.no(
                "a bundle is sealed to the centre, and no licence is registered: use --passphrase")
        }
        var notes = CentreNotes(on: terminal.shelf, licence: licence)
        let seal = try passphrase ? .passphrase(words()) : licence.map(BundleExport.Seal.centre)
        guard let seal else { return }
        let outlet = terminal.outlet
        let first =
            notes.acknowledged(
                of: outlet.epoch, head: try outlet.headSeq(), origin: outlet.origin) + 1
        let target = try self.target
        let file = try target.open()
        let last: Int64
        do {
            last = try BundleExport(
                terminal.journal, wallMilliseconds: WallClock.milliseconds()
            ).export(from: first, seal: seal) { try write($0, to: file) }
        } catch BundleExport.Failure.unreadable(let seq) {
            throw Ending.environment("the journal can't be read from record \(seq) on")
        }
        try target.finish(file)
        notes.exported = max(notes.exported, last)
        try notes.keep(on: terminal.shelf)
        try terminal.close()
        StandardError.write("records in the bundle: \(last - first + 1)")
    }

    /// The passphrase: a line of standard input, not shown where it is a terminal.
    private func words() throws -> String {
        let typed =
            isatty(STDIN_FILENO) == 1
            ? try HiddenInput.line(after: "Passphrase: ", silence: "nothing is written")
            : readLine(strippingNewline: true)
        guard let typed, typed.count >= 8 else {
            throw Ending.wrongUse("a passphrase has at least 8 characters")
        }
        return typed
    }
}
