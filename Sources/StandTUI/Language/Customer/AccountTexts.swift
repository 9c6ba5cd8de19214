import JourneyEngine

/// The customer's page after creation.
struct AccountTexts: Sendable {
    let heading: @Sendable (AccountState) -> String
    let name: String
    let kind: String
    let company: String
    let email: String
    let mobile: String
    let town: String
    let centralID: String
    let centralIDLater: String
    let tellThem: @Sendable (_ email: String) -> String
    // In the footer
    let goOn: String
    let edit: String
    let editLetter: Character
    let consents: String
    let consentsLetter: Character
    /// The key that saves the receipt of the consents, in a word, and as the palette names it.
    let receipt: String
    let wholeReceipt: String
    let saveReceiptAs: String
}
