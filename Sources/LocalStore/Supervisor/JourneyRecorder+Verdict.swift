package import JourneyEngine
import SyncProtocol
import Synchronization

/// What a supervisor puts on record; it evolves nothing.
extension JourneyRecorder {
    /// The journal for whoever reads beside the steps.
    package var reader: JournalReader { journal.reader }

    /// Opens what is sealed, as far as the keys are there.
    package var sealer: Sealer { Sealer(vault) }

    /// Puts the verdict of a random check on record; durable when this returns.
    /// - Parameters:
    ///   - customer: whom the journey is about: the remark is sealed with their key, and goes with
    ///     it. One who was forgotten takes none with them.
    ///   - remark: what the supervisor says to it, in words; an empty one is not recorded.
    package func record(
        _ verdict: QualityVerdict, on journey: JourneyID, about customer: CustomerID?,
        remark: FreeText
    ) throws(StoreError) {
        let body = try Self.encoded(
            QualityChecked.type, QualityChecked(journey: journey, verdict: verdict).body)
        try append(QualityChecked.type, body, note: remark, about: customer)
    }

    /// Appends a supervisor's record, and what was written to it, in one transaction.
    func append(
        _ type: String, _ body: [UInt8], note: FreeText, about customer: CustomerID? = nil
    ) throws(StoreError) {
        try state.withLock { (state) throws(StoreError) in
            let turn = Turn(clock)
            let place = RecordPlace(journey: nil, genius: state.desk.session?.genius)
            let id = turn.eventID(1)
            let entry = JournalEntry(
                eventID: id, place: place, type: type, moment: turn.moment,
                body: .plain(body, subject: nil))
            guard !note.text.isEmpty else {
                try journal.append([entry])
                return
            }
            let noted = JournalEntry(
                eventID: turn.eventID(0), place: place, type: SupervisorRemark.type,
                moment: turn.moment,
                body: .personal(
                    try Self.encoded(SupervisorRemark.type, SupervisorRemark(text: note).body),
                    key: try noteKey(customer, id)))
            try journal.append([noted, entry])
        }
    }

    /// The customer's key; one of the record's own where nobody is concerned or they are gone.
    private func noteKey(
        _ customer: CustomerID?, _ record: UniqueID
    ) throws(StoreError) -> SubjectKey {
        guard let customer else { return try vault.mint(record) }
        do throws(StoreError) {
            return try vault.mint(UniqueID(customer))
        } catch {
            guard case .erased = error else { throw error }
            return try vault.mint(record)
        }
    }
}
