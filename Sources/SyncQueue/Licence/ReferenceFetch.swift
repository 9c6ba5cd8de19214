internal import Crypto
internal import SyncProtocol

/// Fetches the newest reference data from the centre.
///
/// The centre says in a signed receipt which package it offers and what its bytes hash to; only
/// those bytes are taken, whoever delivers them.
public struct ReferenceFetch: Sendable {
    private let link: CentreLink

    /// The largest package that is taken: 64 MiB.
    static let mostBytes = 64 << 20

    /// Why there is no package.
    public enum Failure: Error, Hashable, Sendable {
        case centre(CentreFailure)
        /// Nothing was published at the centre yet.
        case nothingPublished
        /// What came is not what the centre signed for.
        case notWhole
    }

    /// What there is at the centre.
    public enum Found: Sendable {
        /// The version that is here already.
        case same(version: String)
        /// Another one, whole.
        case package([UInt8], version: String)
    }

    public init(
        _ journal: any DrainedJournal, licence: Licence, transport: any CentreTransport,
        wallMilliseconds: @escaping @Sendable () -> Int64
    ) {
        link = CentreLink(
            transport: transport, journal: journal, licence: licence,
            wallMilliseconds: wallMilliseconds)
    }

    /// Fetches the package that is offered, unless it is here.
    ///
    /// - Parameter versions: Those that are here.
    public func fetch(besides versions: [String]) async throws(Failure) -> Found {
        let offer = try await offer()
        if versions.contains(offer.version) { return .same(version: offer.version) }
        var chance = SystemRandomNumberGenerator()
        let answer: CentreResponse
        do throws(CentreFailure) {
            answer = try await link.exchange(
                "GET", CentrePath.reference, body: [], nonce: Nonce.random(using: &chance),
                mostAnswerBytes: Self.mostBytes)
        } catch {
            throw .centre(error)
        }
        guard answer.status == 200 else { throw .centre(CentreFailure(unsigned: answer)) }
        guard Array(SHA256.hash(data: answer.body)) == offer.digest.bytes else { throw .notWhole }
        return .package(answer.body, version: offer.version)
    }

    private func offer() async throws(Failure) -> ReferenceOffer {
        let receipt: Receipt
        do throws(CentreFailure) {
            receipt = try await link.cursor(newsSeen: nil).receipt
        } catch {
            throw .centre(error)
        }
        guard let offer = receipt.reference else { throw .nothingPublished }
        return offer
    }
}
