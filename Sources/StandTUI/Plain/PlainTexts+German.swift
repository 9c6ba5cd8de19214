extension PlainTexts {
    static let german = PlainTexts(
        welcome: "Stand, eine Frage nach der anderen.",
        howTo: "Antworten Sie mit einer Nummer oder einem Text, dann Eingabe. Jederzeit: zurück, "
            + "startseite, hilfe, beenden. Eine Zeile, die mit = beginnt, gilt, wie sie dasteht.",
        goodbye: "Alles ist gespeichert. Bis bald.",
        back: "zurück", home: "startseite", help: "hilfe", quit: "beenden",
        keeps: { "(jetzt \($0); Eingabe behält es)" }, asNow: "(jetzige Wahl)",
        number: { "Eine Nummer von 1 bis \($0):" },
        noSuchNumber: { "Das ist keine Nummer von 1 bis \($0)." },
        numberOrLetters: "Eine Nummer, oder Buchstaben zum Suchen:",
        more: { "Noch \($0): Eingabe für mehr, Buchstaben zum Suchen." },
        nothingFound: "Nichts mit diesem Namen.",
        yesOrNo: { "Antworten Sie \($0) oder \($1)." }, needed: "Hier braucht es eine Antwort.",
        digitsOnly: "Nur Ziffern.", suggestion: { "Eher \($0)?" },
        noWayBack: "Vor dieser Frage kommt nichts. „startseite“ führt dorthin.",
        atHome: { "Startseite \($0). Was möchten Sie tun?" }, whatNow: "Und nun?",
        goOn: "weiter", searchAgain: "noch einmal suchen",
        knownHere: { "Hier schon bekannt: \($0), \($1)." }, linkThem: "Mit dieser Karte verbinden?",
        takeOrLeave: "Was nehmen oder weglassen?", none: "nichts",
        otherAddress: "an eine andere Adresse senden",
        readQuote: "das Angebot lesen")
}
