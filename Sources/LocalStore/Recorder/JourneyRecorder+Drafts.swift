public import JourneyEngine
import SyncProtocol
import Synchronization

/// What is half typed: one sealed row a journey.
extension JourneyRecorder {
    /// Keeps what is typed so far in the open journey; without one, nothing is kept.
    /// - Parameters:
    ///   - content: whatever the screen needs to stand as it stood.
    ///   - customer: whose form it is, if one is open; a key of the journey's own seals it
    ///     otherwise.
    /// - Throws: ``StoreError/erased(_:)`` for a customer who was forgotten, and whatever keeps it
    ///   from being saved.
    public func saveDraft(_ content: [UInt8], about customer: CustomerID?) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            guard let visit = state.desk.visit else { return }
            let journey = visit.id
            let customer = customer ?? state.desk.openLead?.customer
            let key = try vault.mint(customer.map { UniqueID($0) } ?? UniqueID(journey))
            state.draftKeys[journey, default: []].insert(key.subject)
            try journal.drafts.replace(
                UniqueID(journey), with: content, key: key,
                wallMilliseconds: clock.now().wallMilliseconds)
        }
    }

    /// What was half typed in the open journey; nothing if that can't be read any more.
    public func draft() throws(StoreError) -> [UInt8]? {
        guard let journey = picture.desk.visit?.id else { return nil }
        let drafts = try journal.drafts.all()
        guard let draft = drafts.first(where: { $0.journey == UniqueID(journey) }) else {
            return nil
        }
        return try? Sealer(vault).open(draft)
    }

    /// A new customer's id, for a form that opens now.
    public func mintCustomer() -> CustomerID {
        let turn = Turn(clock)
        return CustomerID(milliseconds: turn.moment.wallMilliseconds, random: turn.entropy)
    }

    /// Destroys the keys of an ended visit's drafts, and of a lead that was not confirmed, but for
    /// those of customers on record.
    ///
    /// A key that can't be destroyed now seals a row that is gone already.
    func destroyDraftKeys(of journey: JourneyID, _ state: inout RecorderState) {
        let lead = state.leadKeys.removeValue(forKey: journey).map { Set([$0]) } ?? []
        for subject in (state.draftKeys.removeValue(forKey: journey) ?? []).union(lead)
        where state.records.customer(CustomerID(subject)) == nil {
            try? vault.destroy(subject)
        }
    }

    /// Drops what was cut short: the drafts that a forgetting has left, for their journeys were
    /// abandoned, and the keys of abandoned leads.
    ///
    /// A customer's key is left to the erasure: another record may need it.
    func dropDraftsOfEndedJourneys() throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            for journey in state.draftKeys.keys where !state.isUnfinished(journey) {
                try journal.drafts.remove(UniqueID(journey))
                if state.draftKeys.removeValue(forKey: journey)?.contains(UniqueID(journey)) == true
                {
                    try? vault.destroy(UniqueID(journey))
                }
            }
            for (visit, subject) in state.leadKeys where !state.isUnfinished(visit) {
                state.leadKeys[visit] = nil
                // Most are destroyed already; asking costs less than doing it again.
                if state.records.customer(CustomerID(subject)) == nil,
                    (try? vault.key(for: subject)) != nil
                {
                    try? vault.destroy(subject)
                }
            }
        }
    }
}
