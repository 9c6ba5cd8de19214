public import JourneyEngine
public import SyncProtocol

/// A journal with what it takes to understand it, for a supervisor's look: the keys and the
/// reference data. Nothing is ever written to it.
public struct JournalArchive: Sendable {
    private let reader: JournalReader
    private let vault: KeyVault
    private let latestHead: Head?
    private let reference: ReferenceStore

    init(
        reader: JournalReader, vault: KeyVault, latestHead: Head?, reference: ReferenceStore
    ) {
        self.reader = reader
        self.vault = vault
        self.latestHead = latestHead
        self.reference = reference
    }

    /// The body of a record in plain; nil where it can't be opened.
    public func plainBody(of record: JournalRecord) -> [UInt8]? {
        try? Sealer(vault).open(record)
    }

    /// The place of the journal's last record; 0 for an empty one.
    public func lastSeq() throws(StoreError) -> Int64 { try reader.end().seq }

    /// Every journey, the one that was worked on last first.
    ///
    /// - Complexity: O(records), of which only the index is read.
    public func journeys() throws(StoreError) -> [JourneyPlace] { try reader.journeyPlaces() }

    /// What a journey was about; nil where none of its records can be read.
    ///
    /// - Complexity: O(records of the journey).
    public func summary(of journey: JourneyID) throws(StoreError) -> JourneySummary? {
        JourneySummary(try reader.records(of: UniqueID(journey)))
    }

    /// A journey's records as they are to be replayed; nil where there are none.
    ///
    /// - Parameter isMasked: Whether what tells the visitor apart is abbreviated.
    /// - Complexity: O(records of the journey), wherever it lies in the journal.
    public func tape(
        of journey: JourneyID, isMasked: Bool
    ) throws(StoreError) -> ReplayTape? {
        let records = try reader.records(of: UniqueID(journey))
        guard !records.isEmpty else { return nil }
        let sealer = Sealer(vault)
        return ReplayTape(
            records, isMasked: isMasked,
            open: { record throws(StoreError) in try sealer.open(record) },
            record: { seq in try? reader.record(at: seq) })
    }

    /// The reference data that a journey was made with, or the newest where it is gone.
    public func catalogue(version: String) -> (any Catalogue)? {
        reference.catalogue(version: version) ?? reference.catalogue()
    }

    /// Looks through the whole journal.
    ///
    /// - Parameters:
    ///   - progress: Called with the records read so far, every thousand.
    ///   - isWanted: Asked every thousand records whether to go on.
    public func verify(
        progress: (Int64) -> Void, isWanted: () -> Bool
    ) throws(StoreError) -> JournalVerification {
        try reader.verify(latestHead: latestHead, progress: progress, isWanted: isWanted)
    }
}
