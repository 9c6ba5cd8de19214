import LocalStore
import SyncQueue

extension DataOption {
    /// What is known of the centre, read beside whoever has the folder.
    struct Kept {
        /// Nil before registration, and where what is kept can't be believed.
        let licence: Licence?
        let notes: CentreNotes
        let report: DrainReport
        /// Nil where no journal was begun.
        let reader: JournalReader?
    }

    /// Reads licence and notes without holding the folder.
    func kept() throws -> Kept {
        guard let reader = try reader(), let identity = try reader.identity() else {
            return Kept(licence: nil, notes: CentreNotes(), report: DrainReport(), reader: nil)
        }
        let shelf = FolderShelf(try StandFolder(path: try folder))
        let licence = Licence(on: shelf, for: identity.device)
        let notes = CentreNotes(on: shelf, licence: licence)
        let acknowledged = notes.acknowledged(
            of: identity.epoch, head: try reader.end().seq, origin: identity.origin)
        let report = DrainReport(
            licence: licence, notes: notes, acknowledged: acknowledged, origin: identity.origin,
            wallMilliseconds: WallClock.milliseconds())
        return Kept(licence: licence, notes: notes, report: report, reader: reader)
    }
}
