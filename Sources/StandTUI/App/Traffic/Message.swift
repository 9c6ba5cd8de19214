public import JourneyEngine
public import LocalStore
public import SyncQueue
public import TerminalKit

/// What the shell tells the app, besides keys.
public enum Message: Sendable {
    /// The store is being opened.
    case opening(OpeningProgress)
    /// The store is open.
    case started(Start)
    /// The command under way is durable.
    case performed([Event], Snapshot)
    /// A rule says no to the command under way; nothing has evolved.
    case refused(Rejection)
    /// The command under way could not be saved; nothing has evolved.
    case failed(StoreTrouble)
    /// The draft that was given out last is on disk.
    case draftSaved
    /// The draft could not be kept.
    case draftFailed(StoreTrouble)
    /// The last key is 250 ms old and a draft is due.
    case draftTimer
    /// What the supervisor's PIN led to.
    case pin(PinAnswer)
    /// An errand to the centre is over.
    case errandEnded(ErrandOutcome)
    /// What has come of a look into the central base.
    case central(CentralLook)
    /// What the centre told is on record; no command of this app's led to it.
    case learned(Snapshot)
    /// A paper is in the file.
    case paperSaved(String)
    /// A paper could not be saved.
    case paperFailed(PaperTrouble)
    /// What was learned of the ticket scanner is on disk; nil when it was forgotten.
    case scannerSaved(ScannerProfile?)
    /// Where a PDF is saved unless somebody says otherwise: a USB stick, else the home folder.
    case paperFolder(String)
    /// What came of a supervisor's request.
    case supervisor(SupervisorNews)
    /// The pause before the next step of a replay has passed.
    case replayTimer
    case time(Timestamp)
    case status(QueueStatus)
    case resized(Size)
}

/// The picture after a step: what all screens are drawn from.
public struct Snapshot: Sendable {
    public var desk: Desk
    public var records: Records
    /// The reference data that the open journey began with, or the newest.
    public var catalogue: any Catalogue
    /// A customer's id not used yet: the next create form's.
    public var freshCustomer: CustomerID
    /// What was half typed in the journey that this step resumed.
    public var draft: Draft?

    /// Makes a picture.
    public init(
        desk: Desk, records: Records, catalogue: any Catalogue, freshCustomer: CustomerID,
        draft: Draft? = nil
    ) {
        self.desk = desk
        self.records = records
        self.catalogue = catalogue
        self.freshCustomer = freshCustomer
        self.draft = draft
    }
}

/// What the store holds when it opens.
public struct Start: Sendable {
    public var snapshot: Snapshot
    /// What was half typed in the open journey.
    public var draft: Draft?
    /// What this run may do, where opening told more than the start knew.
    public var capabilities: Capabilities?
    /// What somebody should know, such as a journal that was set aside.
    public var notices: [StartNotice]
    /// How long ago the last step was recorded: a start long after it opens behind the curtain
    ///
    public var quiet: Duration
    /// Whether the supervisor has set a PIN.
    public var hasPin: Bool
    /// What was learned of the ticket scanner.
    public var scanner: ScannerProfile?

    /// Makes the news that the store is open.
    public init(
        snapshot: Snapshot, draft: Draft?, capabilities: Capabilities? = nil,
        notices: [StartNotice] = [], quiet: Duration = .zero, hasPin: Bool = false,
        scanner: ScannerProfile? = nil
    ) {
        self.snapshot = snapshot
        self.draft = draft
        self.capabilities = capabilities
        self.notices = notices
        self.quiet = quiet
        self.hasPin = hasPin
        self.scanner = scanner
    }
}

/// What a start found that the genius should tell the supervisor.
public enum StartNotice: Hashable, Sendable {
    /// A damaged or foreign file was moved aside, whole, under this name, and a new one begun.
    case setAside(file: String)
    /// The end of the journal, or the keys, are gone.
    case lost
    /// This many records of the journal can't be read.
    case unreadable(count: Int)
    /// The clock is behind the last record, or before the program was made.
    case clockWrong
    /// The sample reference data is used: no other was imported.
    case sampleData
}

/// Why something could not be kept, as far as a genius can do something about it.
public enum StoreTrouble: Hashable, Sendable {
    case diskFull
    /// The disk, the folder or the file can't be written.
    case notWritable
    /// Anything else, in the store's own words.
    case other(String)
}
