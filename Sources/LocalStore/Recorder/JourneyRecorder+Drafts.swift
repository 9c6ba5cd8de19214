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
            guard let journey = state.desk.journey?.id else { return }
            let key = try vault.mint(customer.map { UniqueID($0) } ?? UniqueID(journey))
            state.draftKeys[journey, default: []].insert(key.subject)
            try journal.drafts.replace(
                UniqueID(journey), with: content, key: key,
                wallMilliseconds: clock.now().wallMilliseconds)
        }
    }

    /// What was half typed in the open journey; nothing if that can't be read any more.
    public func draft() throws(StoreError) -> [UInt8]? {
        guard let journey = picture.desk.journey?.id else { return nil }
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

    /// Destroys the keys of an ended journey's drafts, but for those of customers on record.
    ///
    /// A key that can't be destroyed now seals a row that is gone already.
    func destroyDraftKeys(of journey: JourneyID, _ state: inout RecorderState) {
        for subject in state.draftKeys.removeValue(forKey: journey) ?? []
        where state.records.customer(CustomerID(subject)) == nil {
            try? vault.destroy(subject)
        }
    }

    /// Drops the drafts that a forgetting cut short has left: their journeys were abandoned.
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
        }
    }
}
