/// The replay of a journey.
struct ReplayTexts: Sendable {
    let title: String
    let masked: String
    let unmasked: String
    let step: @Sendable (_ step: Int, _ of: Int) -> String
    let pause: @Sendable (_ time: String) -> String
    let chainGood: String
    let chainBroken: String
    let hash: String
    let previous: String
    let plain: String
    let opened: String
    let erased: String
    let keyMissing: String
    let notAuthentic: String
    let refused: @Sendable (_ rule: String) -> String
    let field: @Sendable (_ field: String) -> String
    let searched: @Sendable (_ hits: Int) -> String
    let noneRefused: String
    let gone: String
    // The keys
    let play: String
    let stop: String
    let steps: String
    let speed: String
    let stages: String
    let ends: String
    let goTo: String
    let nextRefusal: String
    let whole: String
    let unmask: String
    let mask: String
    let export: String
    /// What is asked by `goTo`.
    let whereTo: String
    let saveAs: String
    let saveKinds: String
    let save: String
}

extension ReplayTexts {
    static let french = ReplayTexts(
        title: "RELECTURE", masked: "masqué", unmasked: "DÉMASQUÉ",
        step: { "pas \($0) sur \($1)" }, pause: { "pause réelle \($0)" },
        chainGood: "chaîne intacte", chainBroken: "CHAÎNE ROMPUE", hash: "empreinte",
        previous: "suit", plain: "en clair", opened: "scellé, clé présente",
        erased: "scellé, clé détruite", keyMissing: "scellé, sans clé",
        notAuthentic: "scellé, altéré",
        refused: { "Refusé par la règle \($0)" }, field: { "champ: \($0)" },
        searched: { $0 == 1 ? "Recherche: 1 trouvé" : "Recherche: \($0) trouvés" },
        noneRefused: "Aucun autre refus dans cette visite.",
        gone: "Cette visite n'est plus lisible.",
        play: "jouer", stop: "pause", steps: "pas", speed: "vitesse", stages: "étape",
        ends: "début, fin", goTo: "aller à", nextRefusal: "refus", whole: "écran",
        unmask: "démasquer", mask: "masquer", export: "enregistrer",
        whereTo: "Pas ou heure (9 ou 13:49)", saveAs: "Enregistrer la relecture dans ce fichier",
        saveKinds: ".cast pour asciinema, .txt pour du texte", save: "enregistrer")

    static let dutch = ReplayTexts(
        title: "HERBEKIJKEN", masked: "afgeschermd", unmasked: "LEESBAAR",
        step: { "stap \($0) van \($1)" }, pause: { "echte pauze \($0)" },
        chainGood: "keten in orde", chainBroken: "KETEN GEBROKEN", hash: "hash",
        previous: "volgt op", plain: "niet verzegeld", opened: "verzegeld, met sleutel",
        erased: "sleutel vernietigd", keyMissing: "verzegeld, geen sleutel",
        notAuthentic: "verzegeld, vervalst",
        refused: { "Geweigerd door regel \($0)" }, field: { "veld: \($0)" },
        searched: { "Zoeken: \($0) gevonden" },
        noneRefused: "Geen weigering meer in dit bezoek.",
        gone: "Dit bezoek is niet meer leesbaar.",
        play: "speel", stop: "pauze", steps: "stap", speed: "snelheid", stages: "fase",
        ends: "begin, einde", goTo: "ga naar", nextRefusal: "nee",
        whole: "scherm",
        unmask: "tonen", mask: "afschermen", export: "bewaren",
        whereTo: "Stap of uur (9 of 13:49)", saveAs: "De opname in dit bestand bewaren",
        saveKinds: ".cast voor asciinema, .txt voor tekst", save: "bewaren")

    static let german = ReplayTexts(
        title: "WIEDERGABE", masked: "verdeckt", unmasked: "LESBAR",
        step: { "Schritt \($0) von \($1)" }, pause: { "echte Pause \($0)" },
        chainGood: "Kette in Ordnung", chainBroken: "KETTE GERISSEN", hash: "Hash",
        previous: "folgt auf", plain: "nicht versiegelt", opened: "versiegelt, mit Key",
        erased: "Schlüssel vernichtet", keyMissing: "versiegelt, kein Key",
        notAuthentic: "versiegelt, gefälscht",
        refused: { "Abgelehnt durch Regel \($0)" }, field: { "Feld: \($0)" },
        searched: { "Suche: \($0) gefunden" },
        noneRefused: "Keine weitere Ablehnung in diesem Besuch.",
        gone: "Dieser Besuch ist nicht mehr lesbar.",
        play: "Start", stop: "Pause", steps: "Schritt", speed: "Tempo", stages: "Phase",
        ends: "Anfang, Ende", goTo: "gehe zu", nextRefusal: "Nein",
        whole: "ganz",
        unmask: "aufdecken", mask: "verdecken", export: "sichern",
        whereTo: "Schritt oder Uhrzeit (9 oder 13:49)",
        saveAs: "Die Aufnahme in dieser Datei sichern",
        saveKinds: ".cast für asciinema, .txt für Text", save: "sichern")

    static let english = ReplayTexts(
        title: "REPLAY", masked: "masked", unmasked: "UNMASKED",
        step: { "step \($0) of \($1)" }, pause: { "real pause \($0)" },
        chainGood: "chain ok", chainBroken: "CHAIN BROKEN", hash: "hash", previous: "prev",
        plain: "in plain", opened: "sealed, key present", erased: "sealed, key destroyed",
        keyMissing: "sealed, no key here", notAuthentic: "sealed, tampered with",
        refused: { "Refused by rule \($0)" }, field: { "field: \($0)" },
        searched: { "Search: \($0) found" },
        noneRefused: "No further refusal in this visit.",
        gone: "This visit can't be read any more.",
        play: "play", stop: "pause", steps: "step", speed: "speed", stages: "stage",
        ends: "first, last", goTo: "go to", nextRefusal: "refusal", whole: "screen",
        unmask: "unmask", mask: "mask", export: "export",
        whereTo: "Step or time (9 or 13:49)", saveAs: "Save the replay in this file",
        saveKinds: ".cast for asciinema, .txt for text", save: "save")
}
