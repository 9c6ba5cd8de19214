public import JourneyEngine
public import LocalStore
public import QuoteDocument

extension ConsentHandover {
    /// What is handed over for a customer's receipt: each answer with the very text that was read.
    /// - Returns: nil where no reference data is here.
    public init?(of card: CustomerCard, from reference: ReferenceStore) {
        guard let show = reference.catalogue()?.show else { return nil }
        self.init(
            customer: card, texts: reference.consentTexts(answeredBy: card), show: show.name,
            supportEmail: show.supportEmail)
    }
}
