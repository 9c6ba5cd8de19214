import JourneyEngine
import SyncProtocol

/// Folds the journal's records into the desk and the terminal's memory.
///
/// One bad record never ends it: what can't be read is noted and passed over.
struct JournalFold {
    var state = RecorderState()
    private(set) var count: Int64 = 0
    private(set) var notices: [OpeningNotice] = []
    private let sealer: Sealer

    init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    mutating func take(_ element: JournalElement) {
        count += 1
        switch element {
        case .record(let record):
            take(record)
        case .unreadable(let seq, let detail):
            notices.append(.unreadable(seq: seq, detail: detail))
        }
    }

    private mutating func take(_ record: JournalRecord) {
        let header = record.header
        switch header.type {
        case Erasure.requestedType, Erasure.tombstoneType:
            if let subject = header.subject { state.records.forget(CustomerID(subject)) }
        case RefusedCommand.type:
            break
        default:
            takeEvent(record)
        }
    }

    private mutating func takeEvent(_ record: JournalRecord) {
        // A type that this version doesn't know was written by a newer one: it is kept, not read.
        guard let kind = Event.Kind(rawValue: record.header.type) else { return }
        do {
            let event = try Event(kind, body: try sealer.open(record))
            let journey = JourneyID(record.header.journey)
            if event == .journeyAbandoned, state.desk.journey?.id != journey {
                state.desk.parked.removeAll { $0.id == journey }
                return
            }
            GeniusJourney.evolve(&state.desk, event)
            state.records.take(
                event, journey: journey, genius: GeniusID(recorded: record.header.genius),
                time: Timestamp(milliseconds: record.header.moment.wallMilliseconds))
        } catch StoreError.erased {
            return
        } catch {
            notices.append(.unreadable(seq: record.header.seq, detail: "\(error)"))
        }
    }
}
