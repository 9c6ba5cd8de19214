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
            guard state.desk.journey?.customer?.id != customer else { throw .atTheDesk }
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
        let moment = clock.now()
        let genius = state.desk.session?.genius
        let waiting = state.desk.parked.filter { $0.customer?.id == customer }
            .map { RecordPlace(journey: $0.id, genius: genius) }
        let abandoning = try waiting.map { (place) throws(StoreError) in
            JournalEntry(
                eventID: eventID(moment), place: place,
                type: Event.Kind.journeyAbandoned.rawValue, moment: moment,
                body: .plain(
                    try Self.encoded("journeyAbandoned", Event.journeyAbandoned.body), subject: nil)
            )
        }
        let request = erasureEntry(Erasure.requestedType, UniqueID(customer), genius, moment)
        let note = JournalEntry(
            eventID: eventID(moment), place: RecordPlace(journey: nil, genius: genius),
            type: ErasureReason.type, moment: moment,
            body: .personal(
                try Self.encoded(ErasureReason.type, ErasureReason(reason: reason).body),
                key: try vault.mint(request.eventID)))
        try journal.append(abandoning + [note, request])
        state.records.forget(customer)
        for place in waiting {
            let time = Timestamp(milliseconds: moment.wallMilliseconds)
            state.take(.journeyAbandoned, at: place, time: time)
            guard let journey = place.journey else { continue }
            try journal.drafts.remove(UniqueID(journey))
            destroyDraftKeys(of: journey, &state)
        }
        try finishErasures(by: genius)
    }

    /// Finishes the erasures that are requested and not done.
    /// - Parameter genius: who is signed in, if anybody.
    /// - Returns: how many there were.
    @discardableResult
    func finishErasures(by genius: GeniusID?) throws(StoreError) -> Int {
        try Erasure(journal: journal, vault: vault).finish { subject in
            erasureEntry(Erasure.tombstoneType, subject, genius, clock.now())
        }.count
    }

    private func erasureEntry(
        _ type: String, _ subject: UniqueID, _ genius: GeniusID?, _ moment: Moment
    ) -> JournalEntry {
        JournalEntry(
            eventID: eventID(moment), place: RecordPlace(journey: nil, genius: genius), type: type,
            moment: moment, body: .plain(Array("{}".utf8), subject: subject))
    }

    private func eventID(_ moment: Moment) -> UniqueID {
        var chance = SystemRandomNumberGenerator()
        return .version7(wallMilliseconds: moment.wallMilliseconds, using: &chance)
    }
}
