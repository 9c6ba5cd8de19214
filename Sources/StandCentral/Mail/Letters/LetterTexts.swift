internal import JourneyEngine

/// The words of the letters in one language: plain, calm, and no more than is needed.
struct LetterTexts: Sendable {
    let greeting: @Sendable (_ name: String) -> String
    let regards: String
    let team: @Sendable (_ brand: String) -> String
    /// Who signs where no brand does.
    let stand: String
    let voucher: String
    let quoteSubject: @Sendable (_ number: String, _ vehicle: String) -> String
    let quoteOpening: @Sendable (_ vehicle: String) -> String
    let quoteNotes: [String]
    let accountSubject: String
    /// What is asked of the customer stands second.
    let account: [String]
    /// The same where there is a link, which follows it.
    let accountByLink: String
    let thanksSubject: String
    let thanks: [String]
    let surveySubject: String
    let surveyOpening: String
    let surveyQuestions: [String]
    let surveyNotes: [String]

    /// The words in one language.
    static func `in`(_ language: Language) -> LetterTexts {
        switch language {
        case .french: french
        case .dutch: dutch
        case .german: german
        case .english: english
        }
    }
}
