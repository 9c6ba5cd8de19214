public import JourneyEngine

/// The words of a quote's paper in one language, on the screen and printed (R-150 … R-153).
public struct PaperTexts: Sendable {
    /// What the paper is: `OFFRE`.
    public let quote: String
    public let number: String
    public let issued: String
    public let validUntil: String
    public let corrects: String
    public let customer: String
    /// Instead of a card that was erased.
    public let noCard: String
    public let vatNumber: String
    /// instead of the placeholder, which is nobody's number.
    public let vatToComplete: String
    public let vehicle: String
    public let code: String
    /// what the configuration's code is good for.
    public let codeHint: String
    public let configuration: String
    /// Whether the prices of the lines hold VAT, by who buys.
    public let withVAT: String
    public let withoutVAT: String
    public let contribution: String
    /// the conditional discounts.
    public let discount: String
    public let net: String
    public let vat: @Sendable (_ percent: Int) -> String
    public let gross: String
    public let promo: String
    public let payable: String
    public let deposit: String
    public let monthly: String
    public let lastPayment: String
    public let indicative: String
    /// who answers questions on finance.
    public let finance: String
    public let delivery: String
    public let dealer: String
    public let voucher: String
    public let voucherConditions: String
    /// before the licence is registered.
    public let voucherByEmail: String
    /// one voucher, whatever the number of quotes.
    public let sameVoucher: @Sendable (_ number: String) -> String
    public let voucherSpent: String
    public let page: @Sendable (_ number: Int, _ count: Int) -> String

    /// The words in one language.
    public static func `in`(_ language: Language) -> PaperTexts {
        switch language {
        case .french: french
        case .dutch: dutch
        case .german: german
        case .english: english
        }
    }
}
