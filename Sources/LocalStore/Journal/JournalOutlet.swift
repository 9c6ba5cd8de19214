public import Crypto
internal import GRDB
public import SyncProtocol

/// The journal and its keys as the way to the centre sees them.
///
/// Records are read on a connection of its own that can't write, so that a long drain never keeps
/// a step from being recorded; only signing a head goes through the one that writes.
public struct JournalOutlet: Sendable {
    private let journal: Journal
    private let vault: KeyVault
    private let reader: JournalReader

    init(_ journal: Journal, _ vault: KeyVault) throws(StoreError) {
        self.journal = journal
        self.vault = vault
        reader = try JournalReader.open(besideWriter: journal.reader.path)
    }

    /// Opens the folder's journal and keys alone: without reference data, and without folding.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - credentials: The folder of the service's credentials, if there is one.
    public static func open(
        _ lock: FolderLock, credentials: String?
    ) throws(StoreError) -> JournalOutlet {
        let device = try DeviceKey.load(lock, credentials: credentials)
        let now = try TerminalClock().now().wallMilliseconds
        var chance = SystemRandomNumberGenerator()
        let vault = try KeyVault.open(lock, device: device, wallMilliseconds: now).vault
        let journal = try Journal.open(
            lock, device: device, newEpoch: .random(using: &chance), wallMilliseconds: now
        ).journal
        return try JournalOutlet(journal, vault)
    }

    /// Which journal this is.
    public var epoch: UniqueID { journal.epoch }
    /// The place before the epoch's first record; 0 unless it was opened behind another.
    public var origin: Int64 { journal.origin }
    /// The names that the journal had before, the first one first.
    public func earlierEpochs() throws(StoreError) -> [EndedEpoch] {
        try reader.endedEpochs()
    }
    /// Whose it is.
    public var device: DeviceID { journal.device.id }
    /// The key others check this terminal's signatures with, 32 bytes.
    public var publicKey: [UInt8] { Array(journal.device.publicKey.rawRepresentation) }

    /// The last record's place; 0 for an empty journal.
    public func headSeq() throws(StoreError) -> Int64 { try journal.end().seq }

    /// The record at one place; nil where there is none that can be read.
    public func record(at seq: Int64) throws(StoreError) -> JournalRecord? {
        try reader.record(at: seq)
    }

    /// Every record from a place on, in order, each as soon as it is read.
    ///
    /// - Parameter body: Called once for each; throw to stop.
    public func visit(
        _ places: ClosedRange<Int64>, _ body: (JournalElement) throws -> Void
    ) throws {
        try reader.visit(in: places, body)
    }

    /// The journeys of which there are records at some places, the oldest first.
    public func backlog(in places: ClosedRange<Int64>) throws(StoreError) -> [JourneyBacklog] {
        try reader.backlog(in: places)
    }

    /// A person's key; nil for one who was erased, was never known here, or whose key is damaged.
    public func key(of subject: UniqueID) throws(StoreError) -> SymmetricKey? {
        do {
            return try vault.key(for: subject).key
        } catch {
            switch error {
            case .erased, .unknownSubject, .notAuthentic: return nil
            default: throw error
            }
        }
    }

    /// Signs bytes with the terminal's key.
    public func sign(_ bytes: [UInt8]) throws -> [UInt8] {
        try journal.device.signature(for: bytes)
    }

    /// Signs the journal's end and keeps it in the journal and beside the keys.
    public func signHead() throws(StoreError) { try journal.signHead(keptBy: vault) }

    /// Opens a new epoch and appends again what follows a place: the last that the centre has as
    /// it is here.
    public func openEpoch(after seq: Int64) throws(StoreError) {
        try openEpoch(after: seq, device: nil)
    }

    /// Makes a copied terminal one of its own: another device key, and with it a new epoch.
    ///
    /// - Parameters:
    ///   - lock: The folder, held.
    ///   - seq: The last place that the centre has as it is here.
    ///   - credentials: The folder of the service's credentials, if there is one.
    /// - Throws: ``StoreError/deviceKeyGiven`` where the key is the service's and not the folder's.
    public func becomeAnother(
        _ lock: FolderLock, after seq: Int64, credentials: String?
    ) throws(StoreError) {
        guard try !DeviceKey.isGiven(credentials) else { throw .deviceKeyGiven }
        let change = DeviceKeyChange(lock: lock)
        let next = try change.begin()
        try openEpoch(after: seq, device: next)
        try change.finish(next, vault: vault)
        try signHead()
    }

    private func openEpoch(after seq: Int64, device: DeviceKey?) throws(StoreError) {
        var chance = SystemRandomNumberGenerator()
        try journal.openEpoch(
            .random(using: &chance), after: seq, device: device, vault: vault,
            moment: try TerminalClock().now())
    }

    /// Closes the eyes of its own; whoever opened the journal closes it.
    public func closeReader() throws(StoreError) { try reader.close() }

    /// Signs the journal's end and closes what ``open(_:credentials:)`` opened.
    public func close() throws(StoreError) {
        try journal.signHead(keptBy: vault)
        try reader.close()
        try journal.close()
        try vault.close()
    }
}
