/// A few keys of a genius, and what has to stand on the screen after them.
struct Step: Sendable {
    let keys: String
    let sees: [String]

    init(_ keys: String, _ sees: String...) {
        self.keys = keys
        self.sees = sees
    }

    init(_ key: Keystroke, _ sees: String...) {
        keys = key.rawValue
        self.sees = sees
    }
}

extension Step {
    /// From the first page to the customer's search, in French.
    static let offerIsBegun: [Step] = [
        Step("ta48213\r", "Quelle marque"), Step("2", "CITROËN", "Nouvelle offre"),
        Step("1", "Pour quel pays"), Step("1", "BE · Français", "Nom, e-mail, GSM"),
    ]

    /// Marie Leblanc, from her search to the page after her account, in French.
    static let marieIsCreated: [Step] = [
        Step("Marie Leblanc\r", "F5 créer"), Step(.f5, "Pourquoi?", "Prénom          Marie"),
        Step(" \r  \r", "(•) personnelle", "(•) Mme"),
        Step("\r\rmarie.leblanc@yopmail.com\r", "E-mail          marie.leblanc@yopmail.com"),
        Step("marie.leblanc@yopmail.com\r", "E-mail encore   marie.leblanc@yopmail.com"),
        Step("474741428\r\r", "GSM             +32 474741428"),
        Step("1000\r", "Consentement 1 sur 3"), Step("o", "Consentement 2 sur 3"),
        Step("o", "Consentement 3 sur 3"), Step("n", "Les trois réponses sont notées"),
        Step("\r", "Compte demandé", "1000 Bruxelles"),
    ]

    /// Her ë-C3, to the recap.
    static let vehicleIsConfigured: [Step] = [
        Step("\r", "Quel modèle?", "(ML)"), Step("e-c3", "> ë-C3"), Step("\r", "Finition"),
        Step("\r", "(•) YOU"), Step("\r", "Garnissage", "Total    19.999,99 €"),
        Step("/bright\r", "Total    20.649,99 €"), Step(.escape, "Garnissage"),
        Step("/pyrite\r", "Total    20.749,98 €"), Step(.escape, "Garnissage"),
        Step("/kit\r", "Total    20.769,98 €"), Step(.escape, "Garnissage"),
        Step("/11\r", "Total    21.169,98 €"), Step(.escape, "Garnissage"),
        Step("\r", "Récapitulatif", "202,35 €", "7.409,60 €"),
    ]

    /// Her dealer, the quote and its sending.
    static let quoteIsSent: [Step] = [
        Step("\r", "Quel point de vente?"), Step("grimb", "> ", "Carrect Retail"),
        Step("\r", "Souhaits pour le point de vente"),
        Step("1Corsa de 2014", "Corsa de 2014"),
        Step("\r", "\"Corsa de 2014\"", "Entrée faire l'offre"),
        Step("\r", "OFFRE", "BMS26-"),
        Step("\r", "Envoyer à marie.leblanc@yopmail.com", "Entrée envoyer"),
        Step("\r", "Et maintenant?"),
    ]

    static let marie = offerIsBegun + marieIsCreated + vehicleIsConfigured + quoteIsSent

    /// An Peeters, from the home of another brand to disconnect, in Dutch.
    static let an: [Step] =
        [
            Step("m", "Quelle marque"), Step("1", "PEUGEOT", "Nouvelle offre"),
            Step("1", "Pour quel pays"), Step("2", "BE · Nederlands", "Naam, e-mail, gsm"),
            Step("an.peeters@example.org\r", "F5"), Step(.f5, "Voornaam", "an.peeters@example.org"),
            Step(" \r  \r", "(•) privé", "(•) Mevr."),
            Step("An\rPeeters\r\r", "Naam             Peeters"),
            Step("an.peeters@example.org\r", "E-mail opnieuw   an.peeters@example.org"),
            Step("0470/11.22.33\r", "weggelaten"), Step("\r3000\r", "Toestemming 1 van 3"),
            Step("j", "Toestemming 2 van 3"), Step("n", "Toestemming 3 van 3"),
            Step("n", "De drie antwoorden zijn genoteerd"),
            Step("\r", "Account aangevraagd", "3000 Leuven"),
            Step("\r", "Welk model?", "(AP)"), Step("208", "> 208"), Step("\r", "Uitvoering"),
            Step(.down, "> ( ) Allure"), Step("\r", "(•) Allure"),
            Step(.down, "> ( ) Hybrid 110"), Step("\r", "Bekleding"),
            Step("\r", "Overzicht", "25.074,99 €"), Step("\r", "Welke dealer?", "3000 Leuven"),
            Step("\r", "Wensen voor de dealer", "Enter offerte maken"),
            Step("\r", "OFFERTE", "BMS26-"),
            Step("\r", "Versturen naar an.peeters@example.org", "Enter versturen"),
            Step("\r", "En nu?"),
        ]
}
