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
    // The central base
    let there: String
    let centralReady: String
    let centralAsking: String
    let centralNobody: String
    /// More than the centre tells at once, and all of them known here.
    let centralCut: String
    let centralLater: String
    /// What is asked of somebody whom only the centre knew.
    let askAgain: String
    let searchFirst: String
    let createNew: String
    // In the footer
    let search: String
    let link: String
    let details: String
    let create: String
    let centre: String
    let takeOver: String

    static let french = SearchTexts(
        what: "Nom, e-mail, GSM ou TVA", emailToo: "E-mail (facultatif)", all: "tous",
        here: "Sur ce poste",
        typeToSearch: "Tapez un nom, un e-mail, un GSM ou un numéro de TVA: la réponse vient à "
            + "chaque touche.",
        noneHere: "Personne ici avec ces données.",
        nobodyFound: "Personne n'a été trouvé sur ce poste. F5 crée une nouvelle fiche.",
        hidden: { "\($0) caché(s) par le filtre: choisissez « tous »." },
        there: "Dans la base centrale",
        centralReady:
            "Base centrale: elle répond à un e-mail, un GSM ou un n° de TVA entier; "
            + "à un nom avec F6.",
        centralAsking: "Base centrale: recherche en cours.",
        centralNobody: "Base centrale: personne avec ces données.",
        centralCut: "Base centrale: trop de réponses; précisez le nom ou tapez l'e-mail.",
        centralLater: "Base centrale: hors ligne. Une nouvelle fiche sera comparée plus tard, par "
            + "e-mail ou TVA.",
        askAgain: "Connu à la centrale: redemandez l'e-mail et les consentements.",
        searchFirst: "Créer une fiche: cherchez d'abord, avec Entrée.",
        createNew: "créer un nouveau client",
        search: "chercher", link: "lier", details: "détails", create: "créer",
        centre: "centrale", takeOver: "reprendre")

    static let dutch = SearchTexts(
        what: "Naam, e-mail, gsm of btw", emailToo: "E-mail (niet verplicht)", all: "alle",
        here: "Op dit toestel",
        typeToSearch: "Typ een naam, e-mail, gsm of btw-nummer: bij elke toets komt het antwoord.",
        noneHere: "Niemand hier met deze gegevens.",
        nobodyFound: "Niemand gevonden op dit toestel. F5 maakt een nieuwe fiche.",
        hidden: { "\($0) verborgen door de filter: kies \"alle\"." },
        there: "In de centrale databank",
        centralReady:
            "Centrale databank: antwoordt op een volledig e-mailadres, gsm- of "
            + "btw-nummer; op een naam met F6.",
        centralAsking: "Centrale databank: er wordt gezocht.",
        centralNobody: "Centrale databank: niemand met deze gegevens.",
        centralCut:
            "Centrale databank: te veel antwoorden; geef meer van de naam, of het e-mailadres.",
        centralLater: "Centrale databank: offline. Een nieuwe fiche wordt later vergeleken, op "
            + "e-mail of btw.",
        askAgain: "Bekend in de centrale: vraag e-mail en toestemmingen opnieuw.",
        searchFirst: "Nieuwe klant? Zoek eerst, met Enter.",
        createNew: "een nieuwe klant maken",
        search: "zoeken", link: "koppelen", details: "details", create: "maken",
        centre: "centrale", takeOver: "overnemen")

    static let german = SearchTexts(
        what: "Name, E-Mail, Handy, MwSt.", emailToo: "E-Mail (optional)", all: "alle",
        here: "An diesem Terminal",
        typeToSearch: "Name, E-Mail, Handy oder MwSt.-Nummer tippen: Die Antwort kommt bei jeder "
            + "Taste.",
        noneHere: "Niemand hier mit diesen Angaben.",
        nobodyFound: "Niemand an diesem Terminal gefunden. F5 legt einen neuen Kunden an.",
        hidden: { "\($0) durch den Filter verborgen: „alle“ wählen." },
        there: "In der Zentrale",
        centralReady:
            "Zentrale: Sie antwortet auf eine ganze E-Mail, Handy- oder MwSt.-Nummer; "
            + "auf einen Namen mit F6.",
        centralAsking: "Zentrale: Es wird gesucht.",
        centralNobody: "Zentrale: niemand mit diesen Angaben.",
        centralCut: "Zentrale: zu viele Antworten; den Namen genauer oder die E-Mail eingeben.",
        centralLater: "Zentrale: offline. Ein neuer Kunde wird später verglichen, über E-Mail "
            + "oder MwSt.",
        askAgain: "In der Zentrale bekannt: E-Mail und Einwilligungen neu erfragen.",
        searchFirst: "Neuer Kunde: erst suchen, mit Eingabe.",
        createNew: "einen neuen Kunden anlegen",
        search: "suchen", link: "verbinden", details: "Details", create: "anlegen",
        centre: "Zentrale", takeOver: "übernehmen")

    static let english = SearchTexts(
        what: "Name, email, mobile or VAT", emailToo: "Email (optional)", all: "all",
        here: "On this terminal",
        typeToSearch: "Type a name, an email, a mobile or a VAT number: the answer comes with each "
            + "key.",
        noneHere: "Nobody here with these details.",
        nobodyFound: "Nobody found on this terminal. F5 creates a new customer.",
        hidden: { "\($0) hidden by the filter: choose \"all\"." },
        there: "In the central database",
        centralReady:
            "Central database: answers a whole email, mobile or VAT number; a name with F6.",
        centralAsking: "Central database: asking.",
        centralNobody: "Central database: nobody with these details.",
        centralCut: "Central database: too many answers; give more of the name, or the email.",
        centralLater:
            "Central database: offline. A new customer is compared later, by email or VAT.",
        askAgain: "Known centrally: ask for the email and the consents again.",
        searchFirst: "To create a customer, search first, with Enter.",
        createNew: "create a new customer",
        search: "search", link: "link", details: "details", create: "create",
        centre: "central", takeOver: "take over")
}
