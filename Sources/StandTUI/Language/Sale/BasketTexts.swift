import JourneyEngine

/// The basket (R-142 … R-146).
struct BasketTexts: Sendable {
    let customer: String
    let dealer: String
    let vehicle: String
    let total: String
    let code: String
    let typeCode: String
    let removeCode: String
    let codeRemoved: String
    let specialVAT: String
    let noSpecialVAT: @Sendable (_ percent: Int) -> String
    let specialVATApplies: @Sendable (_ percent: Int) -> String
    let askVAT: @Sendable (_ percent: Int, _ own: Int) -> String
    let payable: String
    let deposit: String
    let wish: @Sendable (Wish) -> String
    /// What stands in a section by itself: nothing for the genius to do.
    let atDealer: String
    let cash: @Sendable (_ deposit: String) -> String
    let delivery: @Sendable (_ window: String) -> String
    let wishes: String
    let keep: String
    let cancel: String
    let issue: String
    let reissue: String
    let changeDealer: String
    let changeCustomer: String
    let changeVAT: String
    let wishKeys: String
    let details: String
    let basket: String
    let fiscal: String
    let net: String
    let vat: @Sendable (_ percent: Int) -> String
    let insured: String
    let personalisation: @Sendable (_ count: Int) -> String
    let conversion: String
    let driver: String
}
