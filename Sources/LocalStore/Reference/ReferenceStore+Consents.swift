public import JourneyEngine

extension ReferenceStore {
    /// The texts that a customer answered, in the versions that were read aloud; the newest
    /// for a purpose that was not asked yet.
    ///
    /// - Returns: For each purpose at most one text; none of a version that is not here any more.
    public func consentTexts(answeredBy card: CustomerCard) -> [ConsentText] {
        let catalogues = versions.lazy.compactMap { self.catalogue(version: $0) }
        return ConsentPurpose.allCases.compactMap { purpose in
            let version = card.consents[purpose]?.textVersion
            return catalogues.compactMap { $0.consent(purpose) }.first {
                version == nil || $0.version == version
            }
        }
    }
}
