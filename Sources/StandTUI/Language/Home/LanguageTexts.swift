import JourneyEngine

/// Stage 1: market and offer language.
struct LanguageTexts: Sendable {
    let heading: String
    let explanation: String
    let belgium: String
    let luxembourg: String
    let current: String
    let changing: String

    func market(_ market: Market) -> String {
        switch market {
        case .belgium: belgium
        case .luxembourg: luxembourg
        }
    }

    static let french = LanguageTexts(
        heading: "Pour quel pays, et en quelle langue?",
        explanation: "Le pays fixe les prix, la TVA et les points de vente. L'offre et l'e-mail "
            + "seront dans cette langue, et l'écran aussi, tout de suite.",
        belgium: "Belgique", luxembourg: "Luxembourg", current: "(choix actuel)",
        changing: "Changer de langue ne touche à rien d'autre. Changer de pays efface la "
            + "configuration et le point de vente: vous serez prévenu avant.")

    static let dutch = LanguageTexts(
        heading: "Voor welk land, en in welke taal?",
        explanation: "Het land bepaalt de prijzen, de btw en de dealers. De offerte en de e-mail "
            + "komen in deze taal, en het scherm ook, meteen.",
        belgium: "België", luxembourg: "Luxemburg", current: "(huidige keuze)",
        changing: "Van taal veranderen raakt niets anders. Van land veranderen wist de "
            + "configuratie en de dealer: dat vragen we eerst.")

    static let german = LanguageTexts(
        heading: "Für welches Land, und in welcher Sprache?",
        explanation: "Das Land bestimmt Preise, Mehrwertsteuer und Händler. Angebot und E-Mail "
            + "kommen in dieser Sprache, der Bildschirm auch, sofort.",
        belgium: "Belgien", luxembourg: "Luxemburg", current: "(jetzige Wahl)",
        changing: "Eine andere Sprache ändert sonst nichts. Ein anderes Land löscht "
            + "Konfiguration und Händler: Sie werden vorher gefragt.")

    static let english = LanguageTexts(
        heading: "For which country, and in which language?",
        explanation: "The country sets prices, VAT and dealers. The quote and the email come in "
            + "this language, and so does the screen, at once.",
        belgium: "Belgium", luxembourg: "Luxembourg", current: "(as it is now)",
        changing: "Another language changes nothing else. Another country drops the "
            + "configuration and the dealer: you will be asked first.")
}
