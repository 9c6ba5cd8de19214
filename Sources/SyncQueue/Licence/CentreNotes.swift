public import SyncProtocol

/// What this terminal remembers of its dealings with the centre: the last signed receipt, and
/// what follows from it.
///
/// The centre is asked anyway before anything is sent. Notes that were lost make the queue look
/// longer than it is, and never lose a record.
public struct CentreNotes: Sendable {
    /// The last receipt, as the centre signed it.
    public private(set) var receipt: Receipt?
    private var document: SignedDocument?
    /// The number of the last news that was taken.
    public var newsSeen: Int64 = 0
    /// When everything was last acknowledged, in milliseconds since 1970, UTC; nil for never.
    public var lastDrainWallMilliseconds: Int64?
    /// Whether the centre took the licence back.
    public var isRevoked = false
    /// Whether the centre found this terminal to be a copy of another that goes on.
    public var isCloned = false
    /// The last place that left in a bundle.
    public var exported: Int64 = 0

    public init() {}

    /// Takes over a receipt that is known to be the centre's.
    public mutating func take(_ receipt: Receipt, _ document: SignedDocument) {
        self.receipt = receipt
        self.document = document
    }

    /// The last place that the centre has acknowledged of a journal.
    ///
    /// A receipt for more than the journal holds is for one that was put back from a copy since:
    /// which of its records the centre has is not known before it is asked, and all of them wait.
    ///
    /// - Parameters:
    ///   - head: The journal's last place.
    ///   - origin: The last place before the epoch's first record: nothing before it is sent under
    ///     this name.
    public func acknowledged(of epoch: UniqueID, head: Int64, origin: Int64 = 0) -> Int64 {
        let received = receipt.flatMap { $0.epoch == epoch ? $0.acknowledged : nil } ?? 0
        return received > head ? origin : max(origin, received)
    }

    /// The last place that is away from here, with the centre or in a bundle.
    ///
    /// - Parameters: as of ``acknowledged(of:head:origin:)``.
    public func gone(of epoch: UniqueID, head: Int64, origin: Int64 = 0) -> Int64 {
        max(acknowledged(of: epoch, head: head, origin: origin), exported > head ? 0 : exported)
    }
}

// MARK: - On the shelf

extension CentreNotes {
    private struct Columns: Codable {
        var receipt: Base64Bytes?
        var newsSeen: Int64
        var lastDrain: Int64?
        var isRevoked: Bool
        var isCloned: Bool?
        var exported: Int64
    }

    /// Reads the notes that are kept. A receipt that this licence's centre did not sign is left
    /// out; where nothing can be read, the notes are empty.
    public init(on shelf: some CentreShelf, licence: Licence?) {
        guard let bytes = shelf.read(.notes),
            let columns = try? WireJSON.decode(Columns.self, bytes)
        else { return }
        exported = columns.exported
        lastDrainWallMilliseconds = columns.lastDrain
        isRevoked = licence != nil && columns.isRevoked
        isCloned = licence != nil && columns.isCloned == true
        guard let licence, let kept = columns.receipt?.bytes,
            let document = try? SignedDocument(reading: kept),
            let receipt = try? document.open(Receipt.self, signedBy: licence.signingKey),
            receipt.device == licence.token.device
        else { return }
        take(receipt, document)
        newsSeen = columns.newsSeen
    }

    /// Keeps the notes; durable when this returns.
    public func keep(on shelf: some CentreShelf) throws {
        let columns = Columns(
            receipt: try document.map { Base64Bytes(try $0.encoded()) }, newsSeen: newsSeen,
            lastDrain: lastDrainWallMilliseconds, isRevoked: isRevoked,
            isCloned: isCloned, exported: exported)
        try shelf.write(try WireJSON.encode(columns), as: .notes)
    }
}
