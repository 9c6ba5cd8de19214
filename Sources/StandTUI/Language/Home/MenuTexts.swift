/// The ball menu.
struct MenuTexts: Sendable {
    let customer: String
    let language: String
    let screenLanguage: String
    let brand: String
    let home: String
    let signOut: String
    /// Without an offer to be set aside.
    let signOutOnly: String
    let suspend: String
    let quit: String
    let drop: String
    let askDrop: @Sendable (_ name: String) -> String
    /// The reason that goes on record.
    let visitorLeft: String
    /// Another customer is taken while an offer is open.
    let askSetAside: @Sendable (_ name: String) -> String
    /// An offer was set aside for the customer who is taken.
    let askResume: @Sendable (_ name: String) -> String
    /// Why another customer can't be chosen.
    let noOffer: String
    /// Why the program can't be suspended.
    let noShell: String

    static let french = MenuTexts(
        customer: "Choisir un autre client", language: "Changer la langue ou le pays de l'offre",
        screenLanguage: "Langue de l'écran: passer au néerlandais", brand: "Changer de marque",
        home: "Accueil", signOut: "Se déconnecter (l'offre est mise de côté)",
        signOutOnly: "Fermer ma session",
        suspend: "Retour au terminal, un instant", quit: "Quitter",
        drop: "Le visiteur s'en va: abandonner l'offre",
        askDrop: { "Abandonner l'offre de \($0)? Elle ne pourra pas être reprise." },
        visitorLeft: "le visiteur est parti",
        askSetAside: { "Mettre de côté l'offre de \($0) et servir l'autre client?" },
        askResume: { "Une offre est de côté pour \($0). La reprendre?" },
        noOffer: "Aucune offre en cours: commencez-en une à l'accueil.",
        noShell: "Aucun terminal n'attend derrière ce programme: quittez plutôt.")
    static let dutch = MenuTexts(
        customer: "Een andere klant kiezen", language: "Taal of land van de offerte wijzigen",
        screenLanguage: "Schermtaal: overschakelen naar Duits", brand: "Ander merk",
        home: "Startscherm", signOut: "Afmelden (de offerte wordt opzijgezet)",
        signOutOnly: "Afmelden",
        suspend: "Even terug naar de terminal", quit: "Afsluiten",
        drop: "De bezoeker gaat weg: offerte laten vallen",
        askDrop: { "De offerte van \($0) laten vallen? Ze kan niet worden hervat." },
        visitorLeft: "de bezoeker is vertrokken",
        askSetAside: { "De offerte van \($0) opzijzetten en de andere klant helpen?" },
        askResume: { "Er staat een offerte opzij voor \($0). Hervatten?" },
        noOffer: "Geen lopende offerte: begin er een op het startscherm.",
        noShell: "Er wacht geen terminal achter dit programma: sluit het liever af.")
    static let german = MenuTexts(
        customer: "Anderen Kunden wählen", language: "Sprache oder Land des Angebots ändern",
        screenLanguage: "Bildschirmsprache: auf Englisch wechseln", brand: "Marke wechseln",
        home: "Startseite", signOut: "Abmelden (das Angebot wird beiseitegelegt)",
        signOutOnly: "Abmelden",
        suspend: "Kurz zurück ins Terminal", quit: "Beenden",
        drop: "Der Besucher geht: Angebot verwerfen",
        askDrop: { "Das Angebot von \($0) verwerfen? Es kann nicht wieder aufgenommen werden." },
        visitorLeft: "der Besucher ist gegangen",
        askSetAside: { "Das Angebot von \($0) beiseitelegen und den anderen Kunden bedienen?" },
        askResume: { "Für \($0) liegt ein Angebot beiseite. Wieder aufnehmen?" },
        noOffer: "Kein offenes Angebot: Beginnen Sie eines auf der Startseite.",
        noShell: "Hinter diesem Programm wartet kein Terminal: Beenden Sie es lieber.")
    static let english = MenuTexts(
        customer: "Choose another customer", language: "Change the quote's language or country",
        screenLanguage: "Screen language: switch to French", brand: "Change brand",
        home: "Home", signOut: "Sign out (the quote is set aside)",
        signOutOnly: "Sign out",
        suspend: "Back to the shell for a moment", quit: "Quit",
        drop: "The visitor leaves: drop this quote",
        askDrop: { "Drop the quote of \($0)? It can't be taken up again." },
        visitorLeft: "the visitor left",
        askSetAside: { "Set the quote of \($0) aside and serve the other customer?" },
        askResume: { "A quote is set aside for \($0). Take it up?" },
        noOffer: "No open quote: begin one at home.",
        noShell: "No shell waits behind this program: quit instead.")
}
