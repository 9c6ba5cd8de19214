public import Crypto
public import SyncProtocol

/// What the drain needs of the journal and its keys.
public protocol DrainedJournal: Sendable {
    /// Which journal this is; another one once a new epoch was opened.
    var epoch: UniqueID { get }
    /// The last place before the epoch's first record; 0 unless it was opened behind another.
    var origin: Int64 { get }
    /// Whose it is.
    var device: DeviceID { get }
    /// The names it had before, the first one first.
    func earlierEpochs() throws -> [EarlierEpoch]
    /// The last record's place; 0 for an empty journal.
    func headSeq() throws -> Int64
    /// The hash of a record; nil where there is none that can be read.
    func hash(at seq: Int64) throws -> ChainHash?
    /// What stands at each place, in order, until the body says that it has enough.
    func visit(_ places: ClosedRange<Int64>, _ body: (DrainedElement) throws -> Bool) throws
    /// A person's key; nil for one who was erased or was never known here.
    func key(of subject: UniqueID) throws -> SymmetricKey?
    /// Signs bytes with the terminal's key.
    func sign(_ bytes: [UInt8]) throws -> [UInt8]
    /// Signs the journal's end and keeps it, as before each batch.
    func signHead() throws
    /// Opens a new epoch and appends again, behind its first record, what follows a place; durable
    /// when this returns, wholly or not at all.
    func openEpoch(after seq: Int64) throws
}

/// What stands at one place of the journal.
public enum DrainedElement: Sendable {
    case record(JournalRecord)
    /// A record that can't be read; the ones after it are still given.
    case unreadable(seq: Int64, detail: String)
}
