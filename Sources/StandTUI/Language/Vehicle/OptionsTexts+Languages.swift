import JourneyEngine

extension OptionsTexts {
    static let french = OptionsTexts(
        finish: {
            switch $0 {
            case .colour: "Couleur"
            case .upholstery: "Garnissage"
            case .wheels: "Roues"
            }
        },
        options: "Options et packs", price: "prix", monthly: "/mois*", filter: "filtrer",
        clear: "tout montrer", group: "groupe", makePossible: "rendre possible",
        standard: "de série sur cette finition", inPack: { "dans \($0)" },
        onlyOn: { "seulement sur \($0)" }, onlyWith: { "seulement avec \($0)" },
        requires: { "demande \($0)" }, excludedBy: { "exclu par \($0)" },
        contains: { "contient \($0)" }, switchTo: { "passer à \($0)" },
        add: { "ajouter \($0)" }, remove: { "retirer \($0)" },
        insteadOf: { "au lieu de \($0)" },
        leaveOut: "retirer", noRepair: "rien ne la rend possible ici",
        loses: { "à perdre: \($0)" }, goOn: "Continuer?", chosen: "choisi", undo: "annuler",
        none: "Rien de ce nom: effacez des lettres.")

    static let dutch = OptionsTexts(
        finish: {
            switch $0 {
            case .colour: "Kleur"
            case .upholstery: "Bekleding"
            case .wheels: "Wielen"
            }
        },
        options: "Opties en packs", price: "prijs", monthly: "/mnd*", filter: "zoeken",
        clear: "alles tonen", group: "groep", makePossible: "mogelijk maken",
        standard: "standaard op deze uitvoering", inPack: { "in \($0)" },
        onlyOn: { "alleen op \($0)" }, onlyWith: { "alleen met \($0)" },
        requires: { "vraagt \($0)" }, excludedBy: { "uitgesloten door \($0)" },
        contains: { "bevat \($0)" }, switchTo: { "overstappen op \($0)" },
        add: { "\($0) toevoegen" }, remove: { "\($0) weglaten" },
        insteadOf: { "in plaats van \($0)" },
        leaveOut: "weglaten", noRepair: "niets maakt dit hier mogelijk",
        loses: { "valt weg: \($0)" }, goOn: "Doorgaan?", chosen: "gekozen", undo: "ongedaan",
        none: "Niets met die naam: wis enkele letters.")

    static let german = OptionsTexts(
        finish: {
            switch $0 {
            case .colour: "Farbe"
            case .upholstery: "Polster"
            case .wheels: "Räder"
            }
        },
        options: "Extras und Pakete", price: "Preis", monthly: "/Monat*", filter: "suchen",
        clear: "alle zeigen", group: "Gruppe", makePossible: "möglich machen",
        standard: "Serie bei dieser Ausstattung", inPack: { "in \($0)" },
        onlyOn: { "nur für \($0)" }, onlyWith: { "nur mit \($0)" },
        requires: { "braucht \($0)" }, excludedBy: { "nicht neben \($0)" },
        contains: { "enthält \($0)" }, switchTo: { "zu \($0) wechseln" },
        add: { "\($0) dazunehmen" }, remove: { "\($0) weglassen" },
        insteadOf: { "statt \($0)" },
        leaveOut: "ohne", noRepair: "hier durch nichts möglich",
        loses: { "entfällt: \($0)" }, goOn: "Fortfahren?", chosen: "gewählt", undo: "rückgängig",
        none: "Nichts mit diesem Namen: Löschen Sie Buchstaben.")

    static let english = OptionsTexts(
        finish: {
            switch $0 {
            case .colour: "Colour"
            case .upholstery: "Upholstery"
            case .wheels: "Wheels"
            }
        },
        options: "Options and packs", price: "price", monthly: "/month*", filter: "filter",
        clear: "show all", group: "group", makePossible: "make possible",
        standard: "standard on this trim", inPack: { "in \($0)" },
        onlyOn: { "only on \($0)" }, onlyWith: { "only with \($0)" },
        requires: { "needs \($0)" }, excludedBy: { "not beside \($0)" },
        contains: { "contains \($0)" }, switchTo: { "switch to \($0)" },
        add: { "add \($0)" }, remove: { "leave out \($0)" },
        insteadOf: { "instead of \($0)" },
        leaveOut: "leave out", noRepair: "nothing makes it possible here",
        loses: { "drops \($0)" }, goOn: "Go on?", chosen: "chosen", undo: "undo",
        none: "Nothing of that name: take letters away.")
}
