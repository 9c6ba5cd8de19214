/// Customer search (R-110 … R-114).
struct SearchTexts: Sendable {
    let what: String
    let emailToo: String
    let all: String
    let here: String
    let typeToSearch: String
    let noneHere: String
    let nobodyFound: String
    let centralLater: String
    let searchFirst: String
    let createNew: String
    // In the footer
    let search: String
    let link: String
    let details: String
    let create: String

    static let french = SearchTexts(
        what: "Nom, e-mail, GSM ou TVA", emailToo: "E-mail (facultatif)", all: "tous",
        here: "Sur cette borne",
        typeToSearch: "Tapez un nom, un e-mail, un GSM ou un numéro de TVA: la réponse vient à "
            + "chaque touche.",
        noneHere: "Personne ici avec ces données.",
        nobodyFound: "Personne trouvé sur cette borne. F5 crée une nouvelle fiche.",
        centralLater: "Base centrale: hors ligne. Une nouvelle fiche sera comparée plus tard, par "
            + "e-mail ou TVA.",
        searchFirst: "Créer une fiche: cherchez d'abord, avec Entrée.",
        createNew: "créer un nouveau client",
        search: "chercher", link: "lier", details: "détails", create: "créer")

    static let dutch = SearchTexts(
        what: "Naam, mail, gsm of btw", emailToo: "Mail (niet verplicht)", all: "alle",
        here: "Op deze zuil",
        typeToSearch: "Typ een naam, mail, gsm of btw-nummer: bij elke toets komt het antwoord.",
        noneHere: "Niemand hier met deze gegevens.",
        nobodyFound: "Niemand gevonden op deze zuil. F5 maakt een nieuwe fiche.",
        centralLater: "Centrale databank: offline. Een nieuwe fiche wordt later vergeleken, op "
            + "mail of btw.",
        searchFirst: "Een fiche maken: zoek eerst, met Enter.",
        createNew: "een nieuwe klant maken",
        search: "zoeken", link: "koppelen", details: "details", create: "maken")

    static let german = SearchTexts(
        what: "Name, E-Mail, Handy, MwSt.", emailToo: "E-Mail (freiwillig)", all: "alle",
        here: "An diesem Terminal",
        typeToSearch: "Name, E-Mail, Handy oder MwSt.-Nummer tippen: Die Antwort kommt bei jeder "
            + "Taste.",
        noneHere: "Niemand hier mit diesen Angaben.",
        nobodyFound: "Niemand an diesem Terminal gefunden. F5 legt eine neue Karte an.",
        centralLater: "Zentrale: offline. Eine neue Karte wird später verglichen, über E-Mail "
            + "oder MwSt.",
        searchFirst: "Neue Karte: erst suchen, mit Eingabe.",
        createNew: "einen neuen Kunden anlegen",
        search: "suchen", link: "verbinden", details: "Details", create: "anlegen")

    static let english = SearchTexts(
        what: "Name, email, mobile or VAT", emailToo: "Email (optional)", all: "all",
        here: "On this terminal",
        typeToSearch: "Type a name, an email, a mobile or a VAT number: the answer comes with each "
            + "key.",
        noneHere: "Nobody here with these details.",
        nobodyFound: "Nobody found on this terminal. F5 makes a new card.",
        centralLater: "Central base: offline. A new card will be compared later, by email or VAT.",
        searchFirst: "To make a card, search first, with Enter.",
        createNew: "create a new customer",
        search: "search", link: "link", details: "details", create: "create")
}
