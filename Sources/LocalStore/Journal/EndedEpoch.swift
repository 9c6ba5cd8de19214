internal import Crypto
internal import GRDB
public import SyncProtocol

/// An epoch behind which another was opened.
public struct EndedEpoch: Hashable, Sendable {
    public let epoch: UniqueID
    /// The terminal that wrote it.
    public let device: DeviceID
    /// The place before its first record.
    public let origin: Int64
    /// The last place that the centre had when the next one was opened.
    public let common: Int64
}

extension JournalReader {
    /// The epochs that ended, in order; one whose successor's opening can't be read counts as
    /// common to its end.
    func endedEpochs() throws(StoreError) -> [EndedEpoch] {
        try read { db in
            let epochs = try self.epochs(db)
            return try zip(epochs, epochs.dropFirst()).compactMap { ended, next in
                guard
                    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: ended.publicKey)
                else { return nil }
                var common = next.origin
                try RecordColumns.visit(db, "FROM journal WHERE seq = ?", [next.origin + 1]) {
                    if let opened = $1.flatMap(EpochOpened.init) { common = opened.seq }
                }
                return EndedEpoch(
                    epoch: ended.id, device: DeviceID(publicKey: key), origin: ended.origin,
                    common: common)
            }
        }
    }
}
