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
    /// The last place that left in a bundle.
    public var exported: Int64 = 0

    public init() {}

    /// Takes over a receipt that is known to be the centre's.
    public mutating func take(_ receipt: Receipt, _ document: SignedDocument) {
        self.receipt = receipt
        self.document = document
    }

    /// The last place that the centre has acknowledged of a journal; 0 for one it never saw.
    public func acknowledged(of epoch: UniqueID) -> Int64 {
        receipt.flatMap { $0.epoch == epoch ? $0.acknowledged : nil } ?? 0
    }
}

// MARK: - On the shelf

extension CentreNotes {
    private struct Columns: Codable {
        var receipt: Base64Bytes?
        var newsSeen: Int64
        var lastDrain: Int64?
        var isRevoked: Bool
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
            lastDrain: lastDrainWallMilliseconds, isRevoked: isRevoked, exported: exported)
        try shelf.write(try WireJSON.encode(columns), as: .notes)
    }
}
