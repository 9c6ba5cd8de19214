internal import SyncProtocol

/// Asks how far the centre has got with a journal, before its name or its key changes.
///
/// What is kept of receipts may be older than a backup that the centre was put back from, or newer:
/// only the centre knows.
public struct CentrePlace: Sendable {
    private let journal: any DrainedJournal
    private let link: CentreLink

    public init(
        _ journal: any DrainedJournal, licence: Licence, transport: any CentreTransport,
        wallMilliseconds: @escaping @Sendable () -> Int64
    ) {
        self.journal = journal
        link = CentreLink(
            transport: transport, journal: journal, licence: licence,
            wallMilliseconds: wallMilliseconds)
    }

    /// The last place behind which the centre lacks something, as far as it has the journal alike.
    public func ask() async throws(CentreFailure) -> Int64 {
        let receipt = try await link.cursor(newsSeen: nil).receipt
        if receipt.acknowledged > 0 {
            let own = (try? journal.hash(at: receipt.acknowledged)) ?? nil
            return own == receipt.head ? receipt.acknowledged : journal.origin
        }
        guard let earlier = try? journal.earlierEpochs() else {
            throw .trouble(.journalUnreadable, retryAfter: nil)
        }
        return try await link.lacking(of: earlier) ?? journal.origin
    }
}
