public import JourneyEngine

/// A paper that somebody wants as a file.
public enum WantedPaper: Hashable, Sendable, Codable {
    /// A quote, as it was issued.
    case quote(QuoteID)
    /// What a customer was asked to agree to, and answered.
    case consents(CustomerID)
}
