import LocalStore
import SyncQueue

/// The journal as the queue sees it. Nothing is acknowledged before a licence is registered.
struct WaitingRecords: QueuedJournal {
    let recorder: JourneyRecorder

    func headSeq() throws -> Int64 { try recorder.lastSeq() }

    func acknowledgedSeq() throws -> Int64 { 0 }

    func wallMilliseconds(of seq: Int64) throws -> Int64? {
        try recorder.wallMilliseconds(of: seq)
    }

    func lastDrainWallMilliseconds() throws -> Int64? { nil }
}
