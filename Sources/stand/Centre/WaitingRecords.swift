import LocalStore
import SyncProtocol
import SyncQueue

/// The journal as the queue sees it.
struct WaitingRecords: QueuedJournal {
    let recorder: JourneyRecorder

    func headSeq() throws -> Int64 { try recorder.lastSeq() }

    func wallMilliseconds(of seq: Int64) throws -> Int64? {
        try recorder.wallMilliseconds(of: seq)
    }
}

/// The journal as the queue sees it beside whoever writes it.
struct ReadRecords: QueuedJournal {
    /// Nil where no journal was begun.
    let reader: JournalReader?

    func headSeq() throws -> Int64 { try reader?.end().seq ?? 0 }

    func wallMilliseconds(of seq: Int64) throws -> Int64? {
        try reader?.record(at: seq)?.header.moment.wallMilliseconds
    }
}
