/// The quote as it will be printed, and the page that shows it (R-150 … R-153).
struct QuoteTexts: Sendable {
    let quote: String
    let number: String
    let issued: String
    let validUntil: String
    let corrects: String
    let customer: String
    let vatNumber: String
    /// instead of the placeholder, which is nobody's number.
    let vatToComplete: String
    let vehicle: String
    let code: String
    let total: String
    let net: String
    let vat: @Sendable (_ percent: Int) -> String
    let gross: String
    let promo: String
    let payable: String
    let deposit: String
    let monthly: String
    let lastPayment: String
    let indicative: String
    let delivery: String
    let dealer: String
    let voucher: @Sendable (_ amount: String) -> String
    let voucherConditions: String
    /// before the licence is registered.
    let voucherByEmail: String
    /// one voucher, whatever the number of quotes.
    let sameVoucher: @Sendable (_ number: String) -> String
    let voucherSpent: String
    let toSendOut: String
    let correct: String
    /// The key that leads back to a quote that is being corrected.
    let earlier: String
}
