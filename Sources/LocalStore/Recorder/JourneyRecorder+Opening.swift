import JourneyEngine
import SyncProtocol
import Synchronization

extension JourneyRecorder {
    /// A recorder and what opening it found.
    public struct Opening: Sendable {
        public let recorder: JourneyRecorder
        public let notices: [OpeningNotice]
    }

    /// Opens a terminal's data folder and folds its journal.
    /// - Parameters:
    ///   - lock: the folder, held by this process.
    ///   - credentials: the folder of the service's credentials, if there is one.
    ///   - space: the disk that new journeys need room on; the folder's own when left out.
    ///   - progress: called every thousand records that are folded.
    /// - Throws: ``StoreError`` when the folder can't be worked with.
    /// - Complexity: O(records); in memory, O(customers + quotes).
    public static func open(
        _ lock: FolderLock, credentials: String?, reference: ReferenceStore,
        isRehearsal: Bool = false, space: DiskSpace? = nil,
        progress: (OpeningProgress) -> Void = { _ in }
    ) throws(StoreError) -> Opening {
        guard let catalogue = reference.catalogue() else { throw .noReferenceData }
        let clock = try TerminalClock()
        let device = try DeviceKey.load(lock, credentials: credentials)
        var chance = SystemRandomNumberGenerator()
        let now = clock.now().wallMilliseconds
        let vault = try KeyVault.open(lock, device: device, wallMilliseconds: now)
        let newEpoch = UniqueID.random(using: &chance)
        var journal = try Journal.open(
            lock, device: device, newEpoch: newEpoch, wallMilliseconds: now)
        let fold: JournalFold
        do {
            fold = try Self.foldLookingTwice(journal.journal, vault.vault, progress)
        } catch {
            guard case .damaged = error else { throw error }
            journal = try Journal.beginAnew(
                insteadOf: journal.journal, why: error, lock, device: device, newEpoch: newEpoch,
                wallMilliseconds: now)
            fold = try Self.fold(journal.journal, vault.vault, progress)
        }
        // A run that had to give its ballast up leaves the next one to take it again.
        Ballast(of: lock.folder).take()
        let recorder = JourneyRecorder(
            journal: journal.journal, vault: vault.vault, reference: reference,
            firstCatalogue: catalogue, clock: clock, space: space ?? DiskSpace(of: lock.folder),
            isRehearsal: isRehearsal, state: fold.state)
        try recorder.dropDraftsOfEndedJourneys()
        let losses = try losses(journal, vault)
        return Opening(
            recorder: recorder,
            notices: [vault.condition, journal.condition].compactMap(OpeningNotice.init)
                + losses + fold.notices + recorder.finishEarlierErasures())
    }

    /// Signs the journal's end and closes it.
    public func close() throws(StoreError) {
        try journal.signHead(keptBy: vault)
        try journal.close()
        try vault.close()
    }

    /// What the journal and the keys, held against each other, prove to be lost.
    private static func losses(
        _ journal: Journal.Opening, _ vault: KeyVault.Opening
    ) throws(StoreError) -> [OpeningNotice] {
        let end = try journal.journal.end().seq
        if vault.condition == .created, end > 0 { return [.keysLost] }
        guard let head = try vault.vault.latestHead() else { return [] }
        switch journal.condition {
        case .startedAnew: return []
        case .existing, .created:
            let epochs = try journal.journal.reader.epochIDs()
            let isThere = epochs.contains(head.epoch) && head.seq <= end
            return isThere ? [] : [.tailLost(end: end, signed: head.seq)]
        }
    }

    /// A read that failed once is no damage: only what can't be read twice is.
    private static func foldLookingTwice(
        _ journal: Journal, _ vault: KeyVault, _ progress: (OpeningProgress) -> Void
    ) throws(StoreError) -> JournalFold {
        do {
            return try fold(journal, vault, progress)
        } catch {
            guard case .damaged = error else { throw error }
            return try fold(journal, vault, progress)
        }
    }

    private static func fold(
        _ journal: Journal, _ vault: KeyVault, _ progress: (OpeningProgress) -> Void
    ) throws(StoreError) -> JournalFold {
        var fold = JournalFold(Sealer(vault))
        let total = try journal.end().seq
        var count: Int64 = 0
        do {
            try journal.reader.visit { element in
                fold.take(element)
                count += 1
                if count.isMultiple(of: Int64(JournalFold.batch)) {
                    progress(OpeningProgress(records: count, total: total))
                }
            }
        } catch {
            throw StoreError(error, file: journal.reader.path)
        }
        fold.finish()
        fold.take(try journal.drafts.all())
        return fold
    }

    /// Finishes what the last run left; what can't be finished now never keeps a stand closed.
    private func finishEarlierErasures() -> [OpeningNotice] {
        do throws(StoreError) {
            let count = try finishErasures(by: nil)
            return count == 0 ? [] : [.erasuresFinished(count)]
        } catch {
            return [.erasuresWaiting(why: "\(error)")]
        }
    }
}
