import JourneyEngine
import SyncProtocol

/// Folds the journal's records into the desk and the terminal's memory.
///
/// Opening and reading them takes the most time and is done by all processors at once; taking them
/// in is done in their order. One bad record never ends it: what can't be read is noted and passed
/// over.
package struct JournalFold {
    private(set) var state = RecorderState()
    package private(set) var notices: [OpeningNotice] = []
    private let sealer: Sealer
    private var waiting: [JournalElement] = []
    private var repeated = RepeatedRecords()

    /// How many records are read at once.
    static let batch = 1000

    package init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    /// What a record comes to.
    private enum Step: Sendable {
        case event(Event, RecordPlace, Timestamp)
        case forgotten(CustomerID)
        case noted(SupervisorAct)
        case notice(OpeningNotice)
        case nothing
    }

    /// Takes the next record; it may wait until there is a batch.
    package mutating func take(_ element: JournalElement) {
        if case .record(let record) = element, repeated.take(record) { return }
        waiting.append(element)
        if waiting.count == Self.batch { finish() }
    }

    /// Takes in what waits: after this all that was taken is folded.
    package mutating func finish() {
        for step in waiting.concurrentMap(step) {
            switch step {
            case .event(let event, let place, let time): state.take(event, at: place, time: time)
            case .forgotten(let customer): state.records.forget(customer)
            case .noted(let act): state.records.take(act)
            case .notice(let notice): notices.append(notice)
            case .nothing: break
            }
        }
        waiting = []
    }

    /// Takes the drafts that are kept: their keys are known again, so that they can go.
    mutating func take(_ drafts: [SealedDraft]) {
        for draft in drafts {
            state.draftKeys[JourneyID(draft.journey), default: []].insert(draft.subject)
        }
    }

    private func step(_ element: JournalElement) -> Step {
        switch element {
        case .record(let record): step(record)
        case .unreadable(let seq, let detail): .notice(.unreadable(seq: seq, detail: detail))
        }
    }

    private func step(_ record: JournalRecord) -> Step {
        let header = record.header
        switch header.type {
        case Erasure.requestedType, Erasure.tombstoneType:
            return header.subject.map { .forgotten(CustomerID($0)) } ?? .nothing
        default:
            if let kind = Event.Kind(rawValue: header.type) { return step(kind, record) }
            // A type that is no event's is another part's, or was written by a newer version.
            return SupervisorAct(record).map { .noted($0) } ?? .nothing
        }
    }

    private func step(_ kind: Event.Kind, _ record: JournalRecord) -> Step {
        let seq = record.header.seq
        do {
            return .event(
                try Event(kind, body: try sealer.open(record)), RecordPlace(record.header),
                Timestamp(milliseconds: record.header.moment.wallMilliseconds))
        } catch StoreError.erased {
            return .nothing
        } catch let error as StoreError {
            return .notice(.unreadable(seq: seq, detail: "\(error)"))
        } catch {
            return .notice(.unreadable(seq: seq, detail: "its body is not whole"))
        }
    }
}
