/// The help page.
struct HelpTexts: Sendable {
    let keysHere: String
    let typing: String
    let support: String
    let askSupervisor: String
    let otherLanguage: String
    let howToChangeLanguage: String

    static let french = HelpTexts(
        keysHere: "Les touches de cette page",
        typing: "Dans un champ, tapez simplement; ← → déplacent le curseur, Ctrl-U vide "
            + "jusqu'au début.",
        support: "Besoin d'aide?", askSupervisor: "Demandez à votre superviseur.",
        otherLanguage: "Dans une autre langue",
        howToChangeLanguage: "F10, puis la langue: l'écran change aussitôt. Avant de se connecter: "
            + "F2.")
    static let dutch = HelpTexts(
        keysHere: "De toetsen van deze pagina",
        typing: "In een veld typen letters gewoon; ← → verplaatsen de cursor, Ctrl-U wist tot het "
            + "begin.",
        support: "Hulp nodig?", askSupervisor: "Vraag het aan je supervisor.",
        otherLanguage: "In een andere taal",
        howToChangeLanguage: "F10, dan de taal: het scherm verandert meteen. Voor het aanmelden: "
            + "F2.")
    static let german = HelpTexts(
        keysHere: "Die Tasten dieser Seite",
        typing: "In einem Feld tippen Sie einfach; ← → bewegen den Cursor, Strg-U löscht bis zum "
            + "Anfang.",
        support: "Brauchen Sie Hilfe?", askSupervisor: "Fragen Sie die Aufsicht.",
        otherLanguage: "In einer anderen Sprache",
        howToChangeLanguage: "F10, dann die Sprache: Der Bildschirm wechselt sofort. Vor dem "
            + "Anmelden: F2.")
    static let english = HelpTexts(
        keysHere: "The keys of this page",
        typing: "In a field letters are typed; ← → move the cursor, Ctrl-U clears up to the "
            + "beginning.",
        support: "Need a hand?", askSupervisor: "Ask your supervisor.",
        otherLanguage: "In another language",
        howToChangeLanguage: "F10, then the language: the screen follows at once. Before signing "
            + "in: F2.")
}
