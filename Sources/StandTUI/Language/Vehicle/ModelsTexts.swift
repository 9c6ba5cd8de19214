/// The list of models.
struct ModelsTexts: Sendable {
    let heading: String
    let filter: String
    let cars: String
    let vans: String
    let none: String
    let keepMeInformed: String
    /// What a model that can't be ordered yet offers.
    let notYet: String
    let unavailable: String
    let clear: String
    let reset: @Sendable (_ model: String) -> String

    static let french = ModelsTexts(
        heading: "Quel modèle?", filter: "Tapez son nom", cars: "voitures", vans: "utilitaires",
        none: "Aucun modèle de ce nom: effacez des lettres.", keepMeInformed: "Tenez-moi informé",
        notYet: "Pas encore commandable: notez un lead « Tenez-moi informé ».",
        unavailable: "indisponible", clear: "effacer",
        reset: { "Un autre modèle efface la configuration de \($0). Continuer?" })
    static let dutch = ModelsTexts(
        heading: "Welk model?", filter: "Typ de naam", cars: "personenwagens",
        vans: "bestelwagens", none: "Geen model met die naam: wis enkele letters.",
        keepMeInformed: "Hou me op de hoogte",
        notYet: "Nog niet te bestellen: noteer een lead „Hou me op de hoogte”.",
        unavailable: "niet leverbaar", clear: "wissen",
        reset: { "Een ander model wist de configuratie van \($0). Doorgaan?" })
    static let german = ModelsTexts(
        heading: "Welches Modell?", filter: "Namen tippen", cars: "Pkw", vans: "Transporter",
        none: "Kein Modell mit diesem Namen: Löschen Sie Buchstaben.",
        keepMeInformed: "Auf dem Laufenden halten",
        notYet: "Noch nicht bestellbar: als Lead „Auf dem Laufenden halten“ aufnehmen.",
        unavailable: "nicht lieferbar", clear: "löschen",
        reset: { "Ein anderes Modell löscht die Konfiguration von \($0). Fortfahren?" })
    static let english = ModelsTexts(
        heading: "Which model?", filter: "Type its name", cars: "cars", vans: "vans",
        none: "No model of that name: take letters away.", keepMeInformed: "Keep me informed",
        notYet: "Can't be ordered yet: note a “keep me informed” lead.",
        unavailable: "not available", clear: "clear",
        reset: { "Another model drops the configuration of \($0). Go on?" })
}
