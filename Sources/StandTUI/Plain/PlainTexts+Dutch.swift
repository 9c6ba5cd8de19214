extension PlainTexts {
    static let dutch = PlainTexts(
        welcome: "Stand, één vraag tegelijk.",
        howTo: "Antwoord met een nummer of een tekst, dan Enter. Altijd mogelijk: terug, "
            + "startscherm, hulp, stoppen. Een regel die met = begint, telt zoals hij er staat.",
        goodbye: "Alles is opgeslagen. Tot straks.",
        back: "terug", home: "startscherm", help: "hulp", quit: "stoppen",
        keeps: { "(nu \($0); Enter behoudt)" }, asNow: "(huidige keuze)",
        number: { "Een nummer van 1 tot \($0):" },
        noSuchNumber: { "Dat is geen nummer van 1 tot \($0)." },
        numberOrLetters: "Een nummer, of letters om te zoeken:",
        more: { "Nog \($0): Enter voor meer, letters om te zoeken." },
        nothingFound: "Niets van die naam.",
        yesOrNo: { "Antwoord \($0) of \($1)." }, needed: "Er is een antwoord nodig.",
        digitsOnly: "Alleen cijfers.", suggestion: { "Misschien \($0)?" },
        noWayBack: "Er komt niets voor deze vraag. \"startscherm\" brengt je daarheen.",
        atHome: { "Startscherm \($0). Wat wil je doen?" }, whatNow: "En nu?", goOn: "verder",
        searchAgain: "opnieuw zoeken",
        knownHere: { "Hier al bekend: \($0), \($1)." }, linkThem: "Deze fiche koppelen?",
        takeOrLeave: "Wat nemen of weglaten?", none: "niets",
        otherAddress: "naar een ander adres versturen",
        readQuote: "de offerte lezen")
}
