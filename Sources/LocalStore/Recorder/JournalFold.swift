import JourneyEngine
import SyncProtocol

/// Folds the journal's records into the desk and the terminal's memory.
///
/// One bad record never ends it: what can't be read is noted and passed over.
package struct JournalFold {
    private(set) var state = RecorderState()
    package private(set) var notices: [OpeningNotice] = []
    private let sealer: Sealer

    package init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    package mutating func take(_ element: JournalElement) {
        switch element {
        case .record(let record): take(record)
        case .unreadable(let seq, let detail):
            notices.append(.unreadable(seq: seq, detail: detail))
        }
    }

    private mutating func take(_ record: JournalRecord) {
        let header = record.header
        switch header.type {
        case Erasure.requestedType, Erasure.tombstoneType:
            if let subject = header.subject { state.records.forget(CustomerID(subject)) }
        default:
            // A type that is no event's is another part's, or was written by a newer version.
            if let kind = Event.Kind(rawValue: header.type) { take(kind, record) }
        }
    }

    private mutating func take(_ kind: Event.Kind, _ record: JournalRecord) {
        do {
            let event = try Event(kind, body: try sealer.open(record))
            state.take(
                event, at: RecordPlace(record.header),
                time: Timestamp(milliseconds: record.header.moment.wallMilliseconds))
        } catch StoreError.erased {
            return
        } catch let error as StoreError {
            notices.append(.unreadable(seq: record.header.seq, detail: "\(error)"))
        } catch {
            notices.append(.unreadable(seq: record.header.seq, detail: "its body is not whole"))
        }
    }

    /// Takes the drafts that are kept: their keys are known again, so that they can go.
    mutating func take(_ drafts: [SealedDraft]) {
        for draft in drafts {
            state.draftKeys[JourneyID(draft.journey), default: []].insert(draft.subject)
        }
    }
}
