public import JourneyEngine
import SyncProtocol
import Synchronization

/// Why a person was not forgotten.
public enum ForgetFailure: Error, Equatable, Sendable {
    /// Nobody of this id was met on this terminal, or they were forgotten already.
    case unknownCustomer
    /// The customer is at the desk now: end that journey first.
    case atTheDesk
    /// It could not be saved, or not be finished; what was asked for is finished at the next
    /// start.
    case store(StoreError)
}

/// Forgetting a customer: the key goes, the chain stays.
extension JourneyRecorder {
    /// Forgets a person. Journeys of theirs that were set aside are abandoned with the request.
    /// - Parameter reason: why, in words; on record, sealed with a key of its own.
    public func forget(_ customer: CustomerID, reason: FreeText) throws(ForgetFailure) {
        try state.withLock { (state) throws(ForgetFailure) in
            guard state.records.customer(customer) != nil else { throw .unknownCustomer }
            guard state.desk.visit?.customer != customer else { throw .atTheDesk }
            do throws(StoreError) {
                try forget(customer, reason, &state)
            } catch {
                throw .store(error)
            }
        }
    }

    /// Journals the request with all that goes with it in one transaction, then carries it out as
    /// the next start would.
    private func forget(
        _ customer: CustomerID, _ reason: FreeText, _ state: inout RecorderState
    ) throws(StoreError) {
        let turn = Turn(clock)
        let genius = state.desk.session?.genius
        let nowhere = RecordPlace(journey: nil, genius: genius)
        let request = turn.eventID(1)
        let note = JournalEntry(
            eventID: turn.eventID(0), place: nowhere, type: ErasureReason.type,
            moment: turn.moment,
            body: .personal(
                try Self.encoded(ErasureReason.type, ErasureReason(reason: reason).body),
                key: try vault.mint(request)))
        let waiting = state.desk.parkedVisits.filter { $0.customer == customer }.map(\.id)
        try journal.append(
            try abandoning(waiting, by: genius, turn) + [
                note,
                erasureEntry(
                    Erasure.requestedType, UniqueID(customer), request, by: genius, turn.moment),
            ])
        state.records.forget(customer)
        for journey in waiting {
            state.take(
                .journeyAbandoned, at: RecordPlace(journey: journey, genius: genius),
                time: turn.time)
            try journal.drafts.remove(UniqueID(journey))
            destroyDraftKeys(of: journey, &state)
        }
        try finishErasures(by: genius)
    }

    /// The entries that abandon journeys which were set aside.
    private func abandoning(
        _ journeys: [JourneyID], by genius: GeniusID?, _ turn: Turn
    ) throws(StoreError) -> [JournalEntry] {
        let body = try Self.encoded("journeyAbandoned", Event.journeyAbandoned.body)
        return journeys.enumerated().map { index, journey in
            JournalEntry(
                eventID: turn.eventID(2 + index),
                place: RecordPlace(journey: journey, genius: genius),
                type: Event.Kind.journeyAbandoned.rawValue, moment: turn.moment,
                body: .plain(body, subject: nil))
        }
    }

    /// Finishes the erasures that are requested and not done.
    /// - Parameter genius: who is signed in, if anybody.
    /// - Returns: how many there were.
    @discardableResult
    func finishErasures(by genius: GeniusID?) throws(StoreError) -> Int {
        try Erasure(journal: journal, vault: vault).finish { subject in
            let turn = Turn(clock)
            return erasureEntry(
                Erasure.tombstoneType, subject, turn.eventID(0), by: genius, turn.moment)
        }.count
    }

    private func erasureEntry(
        _ type: String, _ subject: UniqueID, _ id: UniqueID, by genius: GeniusID?,
        _ moment: Moment
    ) -> JournalEntry {
        JournalEntry(
            eventID: id, place: RecordPlace(journey: nil, genius: genius), type: type,
            moment: moment, body: .plain(Array("{}".utf8), subject: subject))
    }
}
