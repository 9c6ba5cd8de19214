import JourneyEngine
import LocalStore
import SyncProtocol
import SyncQueue

/// The journal as the queue sees it.
struct WaitingRecords: QueuedJournal {
    let recorder: JourneyRecorder
    /// Eyes that keep no step waiting; nil before the journal is open for the centre.
    let outlet: JournalOutlet?

    func headSeq() throws -> Int64 { try recorder.lastSeq() }

    func wallMilliseconds(of seq: Int64) throws -> Int64? {
        try recorder.wallMilliseconds(of: seq)
    }

    func journeys(in places: ClosedRange<Int64>) throws -> [WaitingJourney] {
        let records = recorder.picture.records
        return try outlet?.backlog(in: places).map { backlog in
            var journey = WaitingJourney(backlog)
            journey.initials = backlog.subject
                .flatMap { CustomerID($0.description) }
                .flatMap { records.customer($0)?.initials }
            return journey
        } ?? []
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

    func journeys(in places: ClosedRange<Int64>) throws -> [WaitingJourney] {
        try reader?.backlog(in: places).map(WaitingJourney.init) ?? []
    }
}

extension WaitingJourney {
    init(_ backlog: JourneyBacklog) {
        self.init(
            journey: backlog.journey == .zero ? nil : backlog.journey.description,
            records: backlog.records, places: backlog.places,
            wallMilliseconds: backlog.wallMilliseconds, genius: backlog.genius)
    }
}
