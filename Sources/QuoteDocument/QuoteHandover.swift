public import JourneyEngine

/// What the terminal hands to whoever prints a quote: the recorded quote and the customer's card.
public struct QuoteHandover: Hashable, Handover {
    public static let currentVersion = 1

    public private(set) var version = Self.currentVersion
    public var quote: Quote
    /// None once the customer was erased.
    public var customer: CustomerCard?
    /// Whether the licence is; before, the voucher follows by email.
    public var isRegistered: Bool
    /// The number of an earlier quote that holds and carries the same voucher.
    public var sameVoucherAs: String?

    /// Makes what is handed over.
    public init(
        quote: Quote, customer: CustomerCard?, isRegistered: Bool, sameVoucherAs: String? = nil
    ) {
        self.quote = quote
        self.customer = customer
        self.isRegistered = isRegistered
        self.sameVoucherAs = sameVoucherAs
    }
}
