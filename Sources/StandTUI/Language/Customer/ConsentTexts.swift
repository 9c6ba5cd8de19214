import JourneyEngine

/// The three consents.
struct ConsentTexts: Sendable {
    let card: @Sendable (_ number: Int, _ count: Int) -> String
    let mostImportant: String
    let changeAt: @Sendable (_ page: String) -> String
    let freeAnswer: String
    /// A consent in a word or two.
    let short: @Sendable (ConsentPurpose) -> String
    let allAsked: String
    let thenAccount: String
    // In the footer
    let nextCard: String
    let cardBefore: String
    let createAccount: String

    static let french = ConsentTexts(
        card: { "Consentement \($0) sur \($1): à lire à voix haute" },
        mostImportant: "le plus important", changeAt: { "Modifiable à tout moment: \($0)" },
        freeAnswer: "La réponse est libre: un « non » ne bloque rien.",
        short: {
            switch $0 {
            case .contact: "contact"
            case .experience: "expérience"
            case .partners: "partenaires"
            }
        },
        allAsked: "Les trois réponses sont notées",
        thenAccount: "Créez maintenant le compte: le client recevra un e-mail pour l'activer et "
            + "reprendre sa configuration chez lui.",
        nextCard: "carte suivante", cardBefore: "carte précédente",
        createAccount: "créer le compte")

    static let dutch = ConsentTexts(
        card: { "Toestemming \($0) van \($1): hardop voorlezen" },
        mostImportant: "de belangrijkste", changeAt: { "Altijd te wijzigen op \($0)" },
        freeAnswer: "Het antwoord is vrij: een \"nee\" houdt niets tegen.",
        short: {
            switch $0 {
            case .contact: "contact"
            case .experience: "ervaring"
            case .partners: "partners"
            }
        },
        allAsked: "De drie antwoorden zijn genoteerd",
        thenAccount: "Maak nu de account: de klant krijgt een e-mail om hem te activeren en thuis "
            + "verder te werken aan de configuratie.",
        nextCard: "volgende kaart", cardBefore: "vorige kaart",
        createAccount: "account maken")

    static let german = ConsentTexts(
        card: { "Einwilligung \($0) von \($1): laut vorlesen" },
        mostImportant: "die wichtigste", changeAt: { "Jederzeit zu ändern: \($0)" },
        freeAnswer: "Die Antwort ist frei: Ein „Nein“ hat keine Nachteile.",
        short: {
            switch $0 {
            case .contact: "Kontakt"
            case .experience: "Erlebnis"
            case .partners: "Partner"
            }
        },
        allAsked: "Die drei Antworten sind notiert",
        thenAccount: "Legen Sie jetzt das Konto an: Der Kunde erhält eine E-Mail, um es zu "
            + "aktivieren und zu Hause weiterzumachen.",
        nextCard: "nächste Karte", cardBefore: "vorige Karte",
        createAccount: "Konto anlegen")

    static let english = ConsentTexts(
        card: { "Consent \($0) of \($1): read it aloud" },
        mostImportant: "the most important", changeAt: { "Can be changed at any time: \($0)" },
        freeAnswer: "It is fine to say no: nothing depends on it.",
        short: {
            switch $0 {
            case .contact: "contact"
            case .experience: "experience"
            case .partners: "partners"
            }
        },
        allAsked: "The three answers are noted",
        thenAccount: "Now create the account: the customer gets an email to activate it and to go "
            + "on with the configuration at home.",
        nextCard: "next card", cardBefore: "previous card",
        createAccount: "create the account")
}
