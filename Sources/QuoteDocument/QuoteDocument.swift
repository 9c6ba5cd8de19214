public import JourneyEngine

/// A quote as its paper says it, in the offer's language (R-150 … R-154).
///
/// The screen and the printed page both draw this one: what they say can't differ.
public struct QuoteDocument: Hashable, Sendable {
    public let language: Language
    public let market: Market
    public let brand: Brand
    public let number: String
    public let issued: Timestamp
    /// What the file is called by whoever opens it.
    public let title: String
    /// What the paper is, for the line under the brand's name.
    public let kind: String
    /// Number, dates, and the quote it replaces.
    public let facts: [Fact]
    public let customer: Party
    public let dealer: Party
    public let vehicle: Vehicle
    public let prices: PriceTable
    public let totals: Totals
    public let month: Month
    public let delivery: Fact
    /// None where there is neither a voucher nor a promo code in its place.
    public let voucher: Coupon?

    /// A word and what it stands for.
    public struct Fact: Hashable, Sendable {
        public let label: String
        public let text: String
    }

    /// An amount and what it is for.
    public struct Amount: Hashable, Sendable {
        public let label: String
        public let amount: String
    }

    /// The customer or the point of sale, in lines; the first one is the name.
    public struct Party: Hashable, Sendable {
        public let label: String
        public let lines: [String]
    }

    /// What is offered.
    public struct Vehicle: Hashable, Sendable {
        public let label: String
        public let name: String
        public let engine: String
        /// Consumption, CO₂, class and range of the whole configuration.
        public let consumption: String
        public let code: Fact
        /// what the code is good for.
        public let codeHint: String
    }

    /// The configuration, each part with its price.
    public struct PriceTable: Hashable, Sendable {
        public let label: String
        /// Whether the prices hold VAT.
        public let basis: String
        public let lines: [Amount]
    }

    /// From the total without VAT to what is paid.
    public struct Totals: Hashable, Sendable {
        public let lines: [Amount]
        public let payable: Amount
        public let deposit: Amount
    }

    /// The indicative monthly price, which is no loan.
    public struct Month: Hashable, Sendable {
        public let monthly: Amount
        public let lastPayment: Amount
        public let notes: [String]
    }

    /// The show's voucher, or the word that it was taken off already.
    public struct Coupon: Hashable, Sendable {
        /// None where a promo code stands in its place.
        public let heading: Amount?
        /// What its QR code says, for the dealer; none where it can't be verified yet.
        public let code: String?
        public let notes: [String]
    }
}
