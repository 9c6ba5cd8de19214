extension PlainTexts {
    static let french = PlainTexts(
        welcome: "Stand, une question à la fois.",
        howTo: "Répondez par un numéro ou un texte, puis Entrée. À tout moment: retour, accueil, "
            + "aide, quitter. Une ligne qui commence par = est prise telle quelle.",
        goodbye: "Tout est enregistré. À bientôt.",
        back: "retour", home: "accueil", help: "aide", quit: "quitter",
        keeps: { "(maintenant \($0); Entrée garde)" }, asNow: "(choix actuel)",
        number: { "Un numéro de 1 à \($0):" },
        noSuchNumber: { "Ce n'est pas un numéro de 1 à \($0)." },
        numberOrLetters: "Un numéro, ou des lettres pour chercher:",
        more: { "Encore \($0): Entrée pour la suite, des lettres pour chercher." },
        nothingFound: "Rien de tel.",
        yesOrNo: { "Répondez \($0) ou \($1)." }, needed: "Il faut une réponse.",
        digitsOnly: "Des chiffres seulement.", suggestion: { "Plutôt \($0)?" },
        noWayBack: "Il n'y a rien avant cette question. « accueil » mène à l'accueil.",
        atHome: { "Accueil \($0). Que faire?" }, whatNow: "Et maintenant?", goOn: "continuer",
        searchAgain: "chercher encore",
        knownHere: { "Déjà connu ici: \($0), \($1)." }, linkThem: "Lier cette fiche?",
        takeOrLeave: "Prendre ou retirer quoi?", none: "rien",
        otherAddress: "envoyer à une autre adresse",
        readQuote: "lire l'offre")
}
