import JourneyEngine
import SyncProtocol

/// What a start found that somebody should know.
public enum OpeningNotice: Sendable, Equatable {
    /// A file that could not be used was moved aside, whole, and a new one begun.
    case startedAnew(setAside: String, why: String)
    /// A record that can't be read; the others were.
    case unreadable(seq: Int64, detail: String)
    /// Erasures that were under way when the last run ended, finished now.
    case erasuresFinished(Int)
}

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
    ///   - progress: called now and then with the number of records folded so far.
    /// - Throws: ``StoreError`` when the folder can't be worked with.
    public static func open(
        _ lock: FolderLock, credentials: String?, reference: ReferenceStore,
        isRehearsal: Bool = false, progress: (Int64) -> Void = { _ in }
    ) throws(StoreError) -> Opening {
        guard let catalogue = reference.catalogue() else { throw .noReferenceData }
        let clock = try TerminalClock()
        let device = try DeviceKey.load(lock, credentials: credentials)
        var chance = SystemRandomNumberGenerator()
        let now = clock.now().wallMilliseconds
        let vault = try KeyVault.open(lock, device: device, wallMilliseconds: now)
        let journal = try Journal.open(
            lock, device: device, newEpoch: .random(using: &chance), wallMilliseconds: now)
        var notices = [vault.condition, journal.condition].compactMap(OpeningNotice.init)
        var fold = JournalFold(Sealer(vault.vault))
        do {
            try journal.journal.reader.visit { element in
                fold.take(element)
                if fold.count.isMultiple(of: 1000) { progress(fold.count) }
            }
        } catch {
            throw StoreError(error, file: lock.folder.journal)
        }
        notices += fold.notices
        for draft in try journal.journal.drafts.all() {
            let journey = JourneyID(draft.journey)
            if draft.subject != draft.journey {
                fold.state.draftSubjects[journey, default: []].insert(CustomerID(draft.subject))
            }
        }
        Ballast(of: lock.folder).take()
        let recorder = JourneyRecorder(
            journal: journal.journal, vault: vault.vault, reference: reference,
            firstCatalogue: catalogue, clock: clock,
            space: DiskSpace(of: lock.folder), isRehearsal: isRehearsal, state: fold.state)
        let finished = try recorder.finishErasures()
        if finished > 0 { notices.append(.erasuresFinished(finished)) }
        return Opening(recorder: recorder, notices: notices)
    }

    /// Signs the journal's end and closes it.
    public func close() throws(StoreError) {
        try journal.signHead(keptBy: vault)
        try journal.close()
        try vault.close()
    }
}

extension OpeningNotice {
    init?(_ condition: StoreCondition) {
        switch condition {
        case .startedAnew(let setAside, let why):
            self = .startedAnew(setAside: setAside, why: "\(why)")
        default: return nil
        }
    }
}
