/// The ball menu.
struct MenuTexts: Sendable {
    let customer: String
    let language: String
    let screenLanguage: String
    let brand: String
    let home: String
    let signOut: String
    let suspend: String
    let quit: String
    /// Why another customer can't be chosen.
    let noOffer: String
    /// Why the program can't be suspended.
    let noShell: String

    static let french = MenuTexts(
        customer: "Choisir un autre client", language: "Changer la langue ou le pays de l'offre",
        screenLanguage: "Langue de l'écran: passer au néerlandais", brand: "Changer de marque",
        home: "Accueil", signOut: "Se déconnecter (l'offre est mise de côté)",
        suspend: "Retour au terminal, un instant", quit: "Quitter",
        noOffer: "Aucune offre en cours: commencez-en une à l'accueil.",
        noShell: "Aucun terminal n'attend derrière ce programme: quittez plutôt.")
    static let dutch = MenuTexts(
        customer: "Een andere klant kiezen", language: "Taal of land van de offerte wijzigen",
        screenLanguage: "Schermtaal: overschakelen naar Duits", brand: "Ander merk",
        home: "Startscherm", signOut: "Afmelden (de offerte wordt opzijgezet)",
        suspend: "Even terug naar de terminal", quit: "Afsluiten",
        noOffer: "Geen lopende offerte: begin er een op het startscherm.",
        noShell: "Er wacht geen terminal achter dit programma: sluit het liever af.")
    static let german = MenuTexts(
        customer: "Anderen Kunden wählen", language: "Sprache oder Land des Angebots ändern",
        screenLanguage: "Bildschirmsprache: auf Englisch wechseln", brand: "Marke wechseln",
        home: "Startseite", signOut: "Abmelden (das Angebot wird beiseitegelegt)",
        suspend: "Kurz zurück ins Terminal", quit: "Beenden",
        noOffer: "Kein offenes Angebot: Beginnen Sie eines auf der Startseite.",
        noShell: "Hinter diesem Programm wartet kein Terminal: Beenden Sie es lieber.")
    static let english = MenuTexts(
        customer: "Choose another customer", language: "Change the quote's language or country",
        screenLanguage: "Screen language: switch to French", brand: "Change brand",
        home: "Home", signOut: "Sign out (the quote is set aside)",
        suspend: "Back to the shell for a moment", quit: "Quit",
        noOffer: "No open quote: begin one at home.",
        noShell: "No shell waits behind this program: quit instead.")
}
