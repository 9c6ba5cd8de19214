package import SyncProtocol

extension Centre {
    /// The package that is served, for a terminal with a good licence.
    ///
    /// - Throws: ``Problem/Kind/notFound`` while nothing is published.
    package func reference(_ request: SignedRequest) async throws(Problem) -> PublishedReference {
        _ = try await authenticate(request)
        let published = try await stored { () throws(CentralStoreError) in
            try await store.reference()
        }
        guard let published else { throw Problem(.notFound, detail: "nothing is published yet") }
        return published
    }
}
