/// Customer search (R-110 … R-114).
struct SearchTexts: Sendable {
    let what: String
    let emailToo: String
    let all: String
    let here: String
    let typeToSearch: String
    let noneHere: String
    let nobodyFound: String
    /// Found, but kept out of sight by the filter.
    let hidden: @Sendable (_ count: Int) -> String
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
        here: "Sur ce poste",
        typeToSearch: "Tapez un nom, un e-mail, un GSM ou un numéro de TVA: la réponse vient à "
            + "chaque touche.",
        noneHere: "Personne ici avec ces données.",
        nobodyFound: "Personne n'a été trouvé sur ce poste. F5 crée une nouvelle fiche.",
        hidden: { "\($0) caché(s) par le filtre: choisissez « tous »." },
        centralLater: "Base centrale: hors ligne. Une nouvelle fiche sera comparée plus tard, par "
            + "e-mail ou TVA.",
        searchFirst: "Créer une fiche: cherchez d'abord, avec Entrée.",
        createNew: "créer un nouveau client",
        search: "chercher", link: "lier", details: "détails", create: "créer")

    static let dutch = SearchTexts(
        what: "Naam, e-mail, gsm of btw", emailToo: "E-mail (niet verplicht)", all: "alle",
        here: "Op dit toestel",
        typeToSearch: "Typ een naam, e-mail, gsm of btw-nummer: bij elke toets komt het antwoord.",
        noneHere: "Niemand hier met deze gegevens.",
        nobodyFound: "Niemand gevonden op dit toestel. F5 maakt een nieuwe fiche.",
        hidden: { "\($0) verborgen door de filter: kies \"alle\"." },
        centralLater: "Centrale databank: offline. Een nieuwe fiche wordt later vergeleken, op "
            + "e-mail of btw.",
        searchFirst: "Nieuwe klant? Zoek eerst, met Enter.",
        createNew: "een nieuwe klant maken",
        search: "zoeken", link: "koppelen", details: "details", create: "maken")

    static let german = SearchTexts(
        what: "Name, E-Mail, Handy, MwSt.", emailToo: "E-Mail (optional)", all: "alle",
        here: "An diesem Terminal",
        typeToSearch: "Name, E-Mail, Handy oder MwSt.-Nummer tippen: Die Antwort kommt bei jeder "
            + "Taste.",
        noneHere: "Niemand hier mit diesen Angaben.",
        nobodyFound: "Niemand an diesem Terminal gefunden. F5 legt einen neuen Kunden an.",
        hidden: { "\($0) durch den Filter verborgen: „alle“ wählen." },
        centralLater: "Zentrale: offline. Ein neuer Kunde wird später verglichen, über E-Mail "
            + "oder MwSt.",
        searchFirst: "Neuer Kunde: erst suchen, mit Eingabe.",
        createNew: "einen neuen Kunden anlegen",
        search: "suchen", link: "verbinden", details: "Details", create: "anlegen")

    static let english = SearchTexts(
        what: "Name, email, mobile or VAT", emailToo: "Email (optional)", all: "all",
        here: "On this terminal",
        typeToSearch: "Type a name, an email, a mobile or a VAT number: the answer comes with each "
            + "key.",
        noneHere: "Nobody here with these details.",
        nobodyFound: "Nobody found on this terminal. F5 creates a new customer.",
        hidden: { "\($0) hidden by the filter: choose \"all\"." },
        centralLater:
            "Central database: offline. A new customer is compared later, by email or VAT.",
        searchFirst: "To create a customer, search first, with Enter.",
        createNew: "create a new customer",
        search: "search", link: "link", details: "details", create: "create")
}
