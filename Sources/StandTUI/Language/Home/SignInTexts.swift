/// The sign-in page.
struct SignInTexts: Sendable {
    let heading: String
    let explanation: String
    let label: String
    let hint: String
    let signIn: String
    /// What F2 does: the next language, named in itself.
    let otherLanguage: String

    static let french = SignInTexts(
        heading: "Bonjour!",
        explanation: "Qui est sur le stand? Votre identifiant suffit, même hors ligne.",
        label: "Identifiant",
        hint: "Il commence par TA, suivi de cinq lettres ou chiffres; majuscules ou minuscules, "
            + "c'est égal. Le préfixe INETPSA\\ se met tout seul.",
        signIn: "se connecter", otherLanguage: "Nederlands")

    static let dutch = SignInTexts(
        heading: "Welkom!",
        explanation: "Wie staat er aan de balie? Je id volstaat, ook offline.",
        label: "ID",
        hint: "Het begint met TA, gevolgd door vijf letters of cijfers; hoofdletters of kleine "
            + "letters maakt niet uit. Het voorvoegsel INETPSA\\ komt er vanzelf bij.",
        signIn: "aanmelden", otherLanguage: "Deutsch")

    static let german = SignInTexts(
        heading: "Willkommen!",
        explanation: "Wer ist am Stand? Ihre Kennung genügt, auch offline.",
        label: "Kennung",
        hint: "Sie beginnt mit TA, dann folgen fünf Buchstaben oder Ziffern, groß oder klein. "
            + "Das Präfix INETPSA\\ kommt von selbst dazu.",
        signIn: "anmelden", otherLanguage: "English")

    static let english = SignInTexts(
        heading: "Welcome!",
        explanation: "Who is at the desk? Your id is enough, online or not.",
        label: "ID",
        hint: "It starts with TA, then five letters or digits, in capitals or not. "
            + "The prefix INETPSA\\ is added for you.",
        signIn: "sign in", otherLanguage: "Français")
}
