import JourneyEngine
import SyncProtocol
import Synchronization

/// What a supervisor does is on record before anything is shown.
extension JourneyRecorder {
    /// Puts a supervisor's act on record; durable when this returns.
    /// - Throws: ``StoreError``; then nothing may be shown or written.
    public func note(_ note: SupervisorNote) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            let turn = Turn(clock)
            let genius = state.desk.session?.genius
            let type = note.kind.rawValue
            try journal.append([
                JournalEntry(
                    eventID: turn.eventID(0), place: RecordPlace(journey: nil, genius: genius),
                    type: type, moment: turn.moment,
                    body: .plain(try Self.encoded(type, note.body), subject: nil))
            ])
            state.records.take(SupervisorAct(note: note, genius: genius, time: turn.time))
        }
    }

    /// The journal and its keys for a supervisor's look, on a connection that can't write.
    public func archive() throws(StoreError) -> JournalArchive {
        JournalArchive(
            reader: try JournalReader.open(besideWriter: journal.reader.path), vault: vault,
            latestHead: try vault.latestHead(), reference: reference)
    }
}
