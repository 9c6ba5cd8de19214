internal import Crypto
internal import SyncProtocol

/// Writes what waits as a bundle that the centre imports: the very batches that a drain
/// would send, each signed, all of it sealed.
public struct BundleExport: Sendable {
    private let journal: any DrainedJournal
    private let wallMilliseconds: Int64

    /// How a bundle is sealed.
    public enum Seal: Sendable {
        /// To the centre that granted the licence.
        case centre(Licence)
        /// With words that a supervisor knows; before there is a licence.
        case passphrase(String)
    }

    public init(_ journal: any DrainedJournal, wallMilliseconds: Int64) {
        self.journal = journal
        self.wallMilliseconds = wallMilliseconds
    }

    /// Writes the bundle.
    ///
    /// - Parameters:
    ///   - first: The first place that goes along.
    ///   - write: Takes each line, without its newline.
    /// - Returns: The last place that went along; one less than the first where nothing waits.
    public func export(
        from first: Int64, seal: Seal, write: ([UInt8]) throws -> Void
    ) throws -> Int64 {
        var writer = try writer(seal)
        try write(writer.header)
        var knownKeys: Set<UniqueID> = []
        let head = try journal.headSeq()
        var next = first
        repeat {
            let parcel = try Parcel(
                BatchPlan(first: next), of: journal, limits: .standard, knownKeys: knownKeys,
                to: seal.centre)
            if let parcel {
                knownKeys.formUnion(parcel.keys)
                next = parcel.last + 1
            } else if next <= head {
                throw Failure.unreadable(seq: next)
            }
            try write(try writer.line(try part(parcel, seal), isLast: next > head))
        } while next <= head
        return next - 1
    }

    /// Why no bundle was written.
    public enum Failure: Error, Equatable, Sendable {
        /// The journal can't be read from this place on.
        case unreadable(seq: Int64)
    }

    private func writer(_ seal: Seal) throws -> BundleWriter {
        switch seal {
        case .centre(let licence):
            return try BundleWriter(
                device: journal.device, epoch: journal.epoch, to: licence.sealingKey)
        case .passphrase(let words):
            var chance = SystemRandomNumberGenerator()
            let salt = UniqueID.random(using: &chance).bytes
            return try BundleWriter(
                device: journal.device, epoch: journal.epoch, passphrase: words, salt: salt)
        }
    }

    /// The request that a parcel would have been; an empty one where nothing waits.
    private func part(_ parcel: Parcel?, _ seal: Seal) throws -> BundlePart {
        var chance = SystemRandomNumberGenerator()
        let request = try SignedRequest(
            method: "POST", path: CentrePath.batches(device: journal.device, epoch: journal.epoch),
            body: parcel?.body ?? [], device: journal.device, nonce: Nonce.random(using: &chance),
            created: wallMilliseconds / 1000, sign: journal.sign)
        guard seal.centre == nil else { return BundlePart(request) }
        var keys: [UniqueID: [UInt8]] = [:]
        for subject in parcel?.keys ?? [] {
            keys[subject] = try journal.key(of: subject)?.withUnsafeBytes { Array($0) }
        }
        return BundlePart(request, keys: keys)
    }
}

extension BundleExport.Seal {
    /// Whom it is sealed to, if to a centre.
    fileprivate var centre: Curve25519.KeyAgreement.PublicKey? {
        if case .centre(let licence) = self { licence.sealingKey } else { nil }
    }
}
