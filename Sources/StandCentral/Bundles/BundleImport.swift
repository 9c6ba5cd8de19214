internal import Crypto
package import SyncProtocol

/// Takes what waited on a terminal out of a bundle that was carried here.
///
/// Each part is a request as the terminal would have sent it, and is taken by the same rules: what
/// is there already has no second effect, here or when the terminal drains later. A revoked or
/// expired licence is no hindrance: an operator brings the bundle.
package struct BundleImport: Sendable {
    private let centre: Centre
    private var reader: BundleReader
    /// What has become of the records so far.
    package private(set) var outcome = Outcome()

    /// Why no more of a bundle is taken; what was taken before is durable.
    package enum Failure: Error, Equatable, Sendable {
        /// The file is no bundle of this centre's, or was changed.
        case bundle(BundleReader.Failure)
        /// A part was refused, as a batch would be.
        case refused(Problem)
    }

    /// What has become of a bundle's records.
    package struct Outcome: Hashable, Sendable, Codable {
        package var stored = 0
        package var duplicates = 0
        package var setAside = 0
        /// Whether the bundle's last part was read.
        package var isWhole = false
    }

    /// Begins with the bundle's first line.
    package init(header line: [UInt8], to centre: Centre) throws(Failure) {
        self.centre = centre
        do {
            reader = try BundleReader(header: line, key: .centre(centre.keys.sealing))
        } catch {
            throw .bundle(error)
        }
    }

    /// Takes the next line; when this returns, its records are durable.
    package mutating func take(_ line: [UInt8]) async throws(Failure) {
        let part: BundlePart
        do {
            part = try reader.part(line)
        } catch {
            throw .bundle(error)
        }
        do {
            let delivered = try await take(part.request)
            for range in delivered.records { outcome.count(range) }
        } catch {
            throw .refused(error)
        }
        outcome.isWhole = reader.isWhole
    }

    private func take(_ request: SignedRequest) async throws(Problem) -> Delivered {
        let (device, epoch) = (reader.device, reader.epoch)
        let signer = try await centre.signer(of: request)
        guard signer.terminal.device == device,
            request.head.path == CentrePath.batches(device: device, epoch: epoch)
        else { throw Problem(.unsigned, detail: "the part belongs to another journal") }
        // Nothing waited when it was made.
        if request.body.isEmpty { return Delivered(cursor: .beginning, records: []) }
        return try await centre.take(request, device: device, epoch: epoch, isImport: true)
    }
}

extension BundleImport.Outcome {
    fileprivate mutating func count(_ range: RecordRange) {
        let records = Int(range.last - range.first + 1)
        switch range.status {
        case .stored: stored += records
        case .duplicate: duplicates += records
        case .setAside: setAside += records
        }
    }
}
