import LocalStore

extension SupervisorTexts {
    static let french = SupervisorTexts(
        title: "SUPERVISION", menuEntry: "Superviseur: journal, relecture", heading: "Superviseur",
        journal: "Journal: toutes les visites, à relire pas à pas",
        verify: "Vérifier le journal", access: "Qui a regardé quoi",
        pinSaid: "Le superviseur entre avec son code; son entrée est inscrite au journal.",
        open: "entrer",
        journeys: { $0 == 1 ? "1 visite" : "\($0) visites" }, filter: "Filtrer",
        filterBy: "jour, heure, genius, marque, pays, résultat, client, n° d'offre",
        looked: { "\($0) examinées sur \($1)" },
        nothing: "Aucune visite ne correspond.",
        unreadable: "illisible",
        replay: "relire", clear: "effacer", sent: "e-mail demandé", unsent: "offre non envoyée",
        states: [
            .open: "en cours", .parked: "de côté", .closed: "sans offre",
            .abandoned: "abandonnée", .demoted: "devenue lead",
        ],
        leadTaken: "lead", kinds: [.journey: "offre", .lead: "lead"],
        verifyHeading: "Vérifier le journal",
        verifyExplained: "Ordre, lacunes, chaîne et signatures, du premier au dernier "
            + "enregistrement. Le travail au stand continue pendant ce temps.",
        begin: "vérifier", stop: "arrêter", progress: { "\($0) enregistrements sur \($1)" },
        good: { "\($0) enregistrements: tout se suit, rien ne manque." },
        stopped: { "Arrêté après \($0) enregistrements: la suite n'est pas vérifiée." },
        bad: {
            $1 == 1
                ? "\($0) enregistrements, 1 défaut:"
                : "\($0) enregistrements, \($1) défauts:"
        },
        record: { "enregistrement \($0)" }, wholeFile: "fichier", findings: .french,
        accessHeading: "Qui a regardé quoi", nobody: "Personne encore n'a ouvert ces pages.",
        entered: "est entré",
        unmasked: { "a démasqué la visite \($0)" },
        exported: { "a exporté la visite \($0)" }, unmaskedList: "a démasqué une liste",
        forget: "oublier", forgetHeading: "Oublier un client",
        forgetExplained: {
            "La clé de \($0) sera détruite: nom, adresse et numéros ne pourront plus "
                + "jamais être lus. Le journal reste vérifiable. La demande est inscrite."
        },
        reason: "Motif", forgotten: "Le client est oublié; le journal se vérifie toujours.",
        notForgotten: "Ce client est inconnu ici, ou déjà oublié.",
        atTheDesk: "Ce client est servi en ce moment: terminez d'abord.")
}

extension FindingTexts {
    static let french = FindingTexts(
        outOfOrder: { "se trouve après le n° \($0): l'ordre n'est pas respecté" },
        missing: {
            $0 == $1
                ? "le n° \($0) manque juste avant"
                : "les n° \($0) à \($1) manquent juste avant"
        },
        previousDiffers: "ne suit pas le précédent: la chaîne est rompue ici",
        hashDiffers: "a été modifié après son écriture",
        epochDiffers: "appartient à un autre journal",
        unreadable: "ne peut être lu", headDiffers: "n'est pas celui qui a été signé",
        headSignatureWrong: "la signature n'est pas celle de cette borne",
        tailLost: { "le journal s'arrête ici, mais le n° \($0) est signé" },
        fileDamaged: "le fichier est endommagé",
        schemaChanged: "le fichier a été changé de l'extérieur")
}
