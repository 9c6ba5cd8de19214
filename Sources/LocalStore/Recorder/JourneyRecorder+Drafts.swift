public import JourneyEngine
import SyncProtocol
import Synchronization

/// What is half typed: one sealed row a journey.
extension JourneyRecorder {
    /// Keeps what is typed so far in the open journey; without one, nothing is kept.
    /// - Parameters:
    ///   - content: whatever the screen needs to stand as it stood.
    ///   - customer: whose form it is, if a create form is open; the journey's own key seals it
    ///     otherwise.
    public func saveDraft(_ content: [UInt8], about customer: CustomerID?) throws(StoreError) {
        let result: Result<Void, StoreError> = state.withLock { state in
            guard let journey = state.desk.journey?.id else { return .success(()) }
            do throws(StoreError) {
                let subject = customer.map { UniqueID($0) } ?? UniqueID(journey)
                let key = try vault.mint(subject)
                if let customer { state.draftSubjects[journey, default: []].insert(customer) }
                try journal.drafts.replace(
                    UniqueID(journey), with: content, key: key,
                    wallMilliseconds: clock.now().wallMilliseconds)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
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
        var chance = SystemRandomNumberGenerator()
        return CustomerID(
            milliseconds: clock.now().wallMilliseconds,
            random: (0..<10).map { _ in UInt8.random(in: .min ... .max, using: &chance) })
    }

    /// Destroys the keys of drafts that no record came of. What can't be destroyed now is sealed
    /// and unreferenced; it holds nothing that the journal doesn't.
    func destroyDraftKeys(of journey: JourneyID, _ state: inout RecorderState) {
        let customers = state.draftSubjects.removeValue(forKey: journey) ?? []
        for customer in customers where state.records.customer(customer) == nil {
            try? vault.destroy(UniqueID(customer))
        }
        if (try? vault.key(for: UniqueID(journey))) != nil {
            try? vault.destroy(UniqueID(journey))
        }
    }
}
