import FoundationEssentials
public import JourneyEngine
import SyncProtocol
import Synchronization

/// Why a person was not forgotten.
public enum ForgetFailure: Error, Sendable {
    /// Nobody of this id was met on this terminal, or they were forgotten already.
    case unknownCustomer
    /// The customer is at the desk now: end that journey first.
    case atTheDesk
    case store(StoreError)
}

/// Forgetting a customer: the key goes, the chain stays.
extension JourneyRecorder {
    /// Forgets a person. Journeys of theirs that were set aside are abandoned first.
    /// - Parameter reason: why, in words; on record, sealed with a key of its own.
    public func forget(_ customer: CustomerID, reason: FreeText) throws(ForgetFailure) {
        let result: Result<Void, ForgetFailure> = state.withLock { state in
            do throws(ForgetFailure) {
                return .success(try forget(customer, reason, &state))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func forget(
        _ customer: CustomerID, _ reason: FreeText, _ state: inout RecorderState
    ) throws(ForgetFailure) {
        guard state.records.customer(customer) != nil else { throw .unknownCustomer }
        guard state.desk.journey?.customer?.id != customer else { throw .atTheDesk }
        let genius = state.desk.session?.genius
        let waiting = state.desk.parked.filter { $0.customer?.id == customer }.map(\.id)
        do {
            for journey in waiting {
                let place = RecordPlace(journey: journey, genius: genius)
                let body = try Event.journeyAbandoned.body()
                try journal.append(
                    [
                        JournalEntry(
                            eventID: eventID(), place: place,
                            type: Event.Kind.journeyAbandoned.rawValue, moment: clock.now(),
                            body: .plain(body, subject: nil))
                    ], droppingDraftOf: UniqueID(journey))
                state.desk.parked.removeAll { $0.id == journey }
                destroyDraftKeys(of: journey, &state)
            }
            let note = try JSONEncoder().encode(["reason": reason.text])
            let reasonKey = try vault.mint(eventID())
            try journal.append([
                JournalEntry(
                    eventID: eventID(), place: RecordPlace(journey: nil, genius: genius),
                    type: "erasureReasonNoted", moment: clock.now(),
                    body: .personal(Array(note), key: reasonKey))
            ])
            try Erasure(journal: journal, vault: vault).erase(
                UniqueID(customer), request: erasureEntry(Erasure.requestedType, customer, genius),
                tombstone: erasureEntry(Erasure.tombstoneType, customer, genius))
        } catch {
            guard case .store(let storeError) = PerformFailure(error) else { return }
            throw .store(storeError)
        }
        state.records.forget(customer)
    }

    /// Finishes the erasures that the last run left under way.
    /// - Returns: how many there were.
    func finishErasures() throws(StoreError) -> Int {
        try Erasure(journal: journal, vault: vault).finish { subject in
            erasureEntry(Erasure.tombstoneType, CustomerID(subject), nil)
        }.count
    }

    private func erasureEntry(
        _ type: String, _ customer: CustomerID, _ genius: GeniusID?
    ) -> JournalEntry {
        JournalEntry(
            eventID: eventID(), journey: .zero, type: type, genius: genius?.text ?? "",
            moment: clock.now(), body: .plain(Array("{}".utf8), subject: UniqueID(customer)))
    }

    private func eventID() -> UniqueID {
        var chance = SystemRandomNumberGenerator()
        return .version7(wallMilliseconds: clock.now().wallMilliseconds, using: &chance)
    }
}
