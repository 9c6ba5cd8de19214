public import SyncProtocol

/// Asks the central base for a customer; each look is on record there.
public struct CentralSearch: Sendable {
    private let link: CentreLink
    private let licence: Licence

    /// Ten customers in few words each.
    private static let mostBytes = 64 << 10

    public init(
        _ journal: any DrainedJournal, licence: Licence, transport: any CentreTransport,
        wallMilliseconds: @escaping @Sendable () -> Int64
    ) {
        self.licence = licence
        link = CentreLink(
            transport: transport, journal: journal, licence: licence,
            wallMilliseconds: wallMilliseconds)
    }

    /// Asks; only what the centre signed as the answer to this very question is believed.
    public func ask(_ question: CustomerQuestion) async throws(CentreFailure) -> CustomerAnswer {
        guard let body = try? question.encoded() else {
            throw .trouble(.refused(status: 400), retryAfter: nil)
        }
        var chance = SystemRandomNumberGenerator()
        let nonce = Nonce.random(using: &chance)
        let answer = try await link.exchange(
            "POST", CentrePath.customerSearch, body: body, mediaType: "application/json",
            nonce: nonce, mostAnswerBytes: Self.mostBytes)
        guard answer.status == 200, let document = try? SignedDocument(reading: answer.body),
            let found = try? document.open(CustomerAnswer.self, signedBy: licence.signingKey),
            found.answers(nonce: nonce, body: body)
        else { throw CentreFailure(unsigned: answer) }
        return found
    }
}
